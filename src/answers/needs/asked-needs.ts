import type { Vocabulary } from '../../model/vocabulary.js'
import type { Need } from './demand.js'
import { needsOf, type Needs } from './read-needs.js'

/** What a visitor asks for. */
export interface AskedNeeds {
  /** The same as text, such as `profile=rollator&minWidth=75`; `maxStep=` takes a need of the profile away. */
  text: string
  profile: string | undefined
  /** Never empty. */
  list: readonly Need[]
}

/** Longest text of needs that is read, in characters. */
const longestText = 2000

/** Largest limit that makes sense, in whatever unit. */
const highestLimit = 100_000

/**
 * Needs from text; what means nothing in it is passed over. Undefined when nothing is asked, for then nothing can be
 * judged.
 */
export function parseNeeds(text: string, vocabulary: Vocabulary): AskedNeeds | undefined {
  return text.length > longestText ? undefined : readNeeds(new URLSearchParams(text.trim()), vocabulary)
}

/**
 * The same from the fields of a form, in which other fields may stand too. The field `shown` names the profile whose
 * numbers the form shows: under another profile these do not count.
 */
export function readNeeds(form: URLSearchParams, vocabulary: Vocabulary): AskedNeeds | undefined {
  const needs = needsOf(vocabulary)
  const fields = withoutShown(form, needs)
  const preset = needs.presets.find(({ name }) => name === fields.get('profile'))
  const list = needs.demands.flatMap(demand => {
    const said = fields.getAll(demand.parameter).at(-1)
    const own = said === undefined ? undefined : toLimit(said, demand.direction !== undefined)
    if (own === undefined) return preset?.needs.find(need => need.demand === demand) ?? []
    return own === 'none' ? [] : [{ demand, limit: own === true ? undefined : own }]
  })
  return list.length === 0
    ? undefined
    : { profile: preset?.name, list, text: formatNeeds({ profile: preset?.name, list }, needs) }
}

/** Needs as text; those of the profile that are as it has them are not repeated. */
export function formatNeeds({ profile, list }: Pick<AskedNeeds, 'profile' | 'list'>, { presets }: Needs): string {
  const fields = new URLSearchParams(profile === undefined ? [] : [['profile', profile]])
  const given = presets.find(({ name }) => name === profile)?.needs ?? []
  for (const { demand, limit } of list)
    if (!given.some(need => need.demand === demand && need.limit === limit))
      fields.set(demand.parameter, String(limit ?? true))
  for (const { demand } of given) if (!list.some(need => need.demand === demand)) fields.set(demand.parameter, '')
  return String(fields)
}

/** Names of the fields whose number cannot be read. */
export function findUnreadable(fields: URLSearchParams, { demands }: Needs): string[] {
  return demands
    .filter(({ direction }) => direction !== undefined)
    .map(({ parameter }) => parameter)
    .filter(parameter => fields.has(parameter) && toLimit(fields.getAll(parameter).at(-1) ?? '', true) === undefined)
}

function withoutShown(form: URLSearchParams, { demands, presets }: Needs): URLSearchParams {
  const shown = form.get('shown')
  if (shown === null || shown === (form.get('profile') ?? '')) return form
  const needs = presets.find(({ name }) => name === shown)?.needs ?? []
  const fields = new URLSearchParams(form)
  for (const demand of demands) {
    const need = needs.find(each => each.demand === demand)
    const said = form.getAll(demand.parameter).at(-1)
    if (said === '' || (need && said === String(need.limit ?? true))) fields.delete(demand.parameter)
  }
  return fields
}

/** "75" or "0,5" → a limit; "true" → asked; "" → taken away; undefined for what cannot be read. */
function toLimit(said: string, isNumber: boolean): number | true | 'none' | undefined {
  const text = said.trim().replace(',', '.')
  if (text === '') return 'none'
  if (!isNumber) return text === 'true' || undefined
  return /^\d+(\.\d+)?$/.test(text) && Number(text) <= highestLimit ? Number(text) : undefined
}
