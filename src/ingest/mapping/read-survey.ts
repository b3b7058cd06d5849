import type { Node } from 'yaml'
import type { Bounds, CellReading, LanguageText, Survey, Template } from './mapping.js'
import { suggest } from './nearest.js'
import { parseTemplate } from './parse-template.js'
import { isFault } from '../finding.js'
import { readDate } from '../cells/read-date.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'
import { readWords } from './read-words.js'
import { code } from '../../rdf/vocab.js'

/** All keys of `x-table`. */
export const surveyKeys = [
  ...['id', 'title', 'publisher', 'license', 'source', 'language', 'surveyed', 'method', 'null', 'decimalChar'],
  ...['groupChar', 'words', 'bounds', 'tables', 'adds'],
]

/** The keys of `x-table`, opened. */
export function readSurveyKeys(context: MappingContext, node: Node): Keys {
  return readKeys(context, node, surveyKeys, 'x-table')
}

/** What `x-table` says of the survey as a whole. */
export function readSurvey(context: MappingContext, node: Node, keys: Keys): Survey {
  const id = keys.text('id') ?? ''
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    context.reader.report(
      keys.node('id') ?? node,
      `x-table needs an "id" to name the survey.`,
      'Small letters, digits and hyphens.',
    )
  const surveyed = readSurveyed(context, keys)
  const license = keys.text('license')
  return {
    id,
    titles: readTitles(context, keys),
    ...readMethod(context, keys),
    ...(readAdds(context, keys) ? { adds: true } : {}),
    words: readWords(context, keys),
    ...(surveyed ? { surveyed } : {}),
    ...(license === undefined
      ? {}
      : { license: context.names.expand(license, keys.node('license') ?? node)?.value ?? license }),
    ...keys.texts('publisher', 'source', 'language'),
    ...readBounds(context, keys),
  }
}

/** How cells are written unless a column says otherwise. */
export function readDefaults(keys: Keys): CellReading {
  return { nulls: keys.list('null'), codes: new Map(), ...keys.texts('decimalChar', 'groupChar', 'language') }
}

function readTitles({ reader }: MappingContext, keys: Keys): LanguageText[] {
  const node = keys.node('title')
  if (!node) return []
  if (!reader.isMap(node)) return reader.items(node).flatMap(item => ({ text: reader.text(item, 'The title') ?? '' }))
  return reader
    .entries(node, 'title')
    .flatMap(({ key, value }) => ({ language: key, text: reader.text(value, 'The title') ?? '' }))
}

function readSurveyed({ reader }: MappingContext, keys: Keys): Template | undefined {
  const text = keys.text('surveyed')
  const node = keys.node('surveyed')
  if (text === undefined || !node) return undefined
  const template = parseTemplate(text) ?? []
  const alone = template.length === 1 && (typeof template[0] === 'object' || !isFault(readDate(text)))
  if (alone) return template
  return void reader.report(
    node,
    `"surveyed" is no date: ${text}.`,
    'Write 2017, 2017-05, 2017-05-12 or one column: $(Datum).',
  )
}

/** A notation, or the column that holds notations or words for them. */
function readMethod({ reader, vocabulary }: MappingContext, keys: Keys): Pick<Survey, 'method' | 'methodColumn'> {
  const method = keys.text('method') ?? 'imported'
  const [part, ...more] = parseTemplate(method) ?? []
  if (typeof part === 'object' && more.length === 0) return { method: 'imported', methodColumn: part.column }
  const known = (vocabulary.concepts(code['measurement-method'].value) ?? []).map(({ notation }) => notation)
  const node = keys.node('method')
  if (node && !known.includes(method))
    reader.report(
      node,
      `"${method}" is no measurement method.`,
      suggest(method, known, `Methods are ${known.join(', ')}; a column is $(method).`),
    )
  return { method }
}

function readAdds({ reader }: MappingContext, keys: Keys): boolean {
  const [text, node] = [keys.text('adds'), keys.node('adds')]
  if (node && text !== 'true' && text !== 'false') reader.report(node, '"adds" is true or false.', 'Write one of them.')
  return text === 'true'
}

/** West, south, east, north, in degrees of WGS 84. */
function readBounds({ reader }: MappingContext, keys: Keys): { bounds?: Bounds } {
  const node = keys.node('bounds')
  if (!node) return {}
  const [west, south, east, north] = keys.list('bounds').map(Number)
  if (
    isWithin(west, 180) &&
    isWithin(east, 180) &&
    isWithin(south, 90) &&
    isWithin(north, 90) &&
    west < east &&
    south < north
  )
    return { bounds: { west, south, east, north } }
  const cure = 'Such as [2.5, 49.4, 6.5, 51.6].'
  return (reader.report(node, '"bounds" are four numbers: west, south, east, north.', cure), {})
}

function isWithin(degrees: number | undefined, most: number): degrees is number {
  return degrees !== undefined && Math.abs(degrees) <= most
}
