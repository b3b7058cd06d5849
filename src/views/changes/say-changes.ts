import type { NamedNode } from '@rdfjs/types'
import { isA, parentOf, type RecordView, type Thing } from '../../model/record.js'
import { sosa } from '../../rdf/vocab.js'
import { labelOf, nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { followStrings } from '../strings/follow.js'
import { showValue } from '../way-in/say.js'

/** A record before and after a change; undefined where it was not there. */
export interface Changed {
  before: RecordView | undefined
  after: RecordView | undefined
}

/** Sentences that are told of one change. */
const mostSentences = 40

/** What a change made another, in sentences; one at least. */
export function sayChanges(context: PageContext, { before, after }: Changed): string[] {
  const words = followStrings[context.language]
  if (!after) return [words.withdrawn]
  if (!before) return [words.created]
  const kept = [...after.things].flatMap(([iri, thing]) => {
    const known = before.things.get(iri)
    return known && isTold(thing, after)
      ? sayFacts(context, { thing, known, name: placeOf(context, after, thing) })
      : []
  })
  const said = [
    ...onlyIn(after, before).map(thing => words.added(placeOf(context, after, thing))),
    ...onlyIn(before, after).map(thing => words.removed(placeOf(context, before, thing))),
    ...kept,
  ]
  if (said.length === 0) return [words.onlySource]
  const rest = said.length - mostSentences
  return rest > 0 ? [...said.slice(0, mostSentences), words.more(rest)] : said
}

/** Things that only one of the records has, without those below another of them. */
function onlyIn(one: RecordView, other: RecordView): Thing[] {
  const isNew = (thing: Thing | undefined) => thing !== undefined && !other.things.has(thing.iri.value)
  return [...one.things.values()].filter(thing => {
    const parent = isNew(thing) && isTold(thing, one) ? parentOf(one, thing) : undefined
    return parent !== undefined && !isNew(parent)
  })
}

/** Where facts come from is no fact of the building. */
const isTold = (thing: Thing, record: RecordView) => !record.audits.includes(thing) && !isA(thing, sosa.Observation)

function sayFacts(context: PageContext, data: { thing: Thing; known: Thing; name: string }): string[] {
  const { thing, known, name } = data
  const words = followStrings[context.language]
  const [now, before] = [textsOf(context, thing), textsOf(context, known)]
  return [...new Map([...before, ...now]).keys()].flatMap(property => {
    const [text, old] = [now.get(property)?.text, before.get(property)?.text]
    const term = (now.get(property) ?? before.get(property))?.term
    if (text === old || !term) return []
    const what = labelOf(context, term).value
    if (old === undefined) return [words.stated(name, what, text ?? '')]
    return [text === undefined ? words.dropped(name, what, old) : words.changed(name, what, text, old)]
  })
}

/** Each property of a thing with its values as text, and each thing that was looked for and is not there. */
function textsOf(context: PageContext, thing: Thing): Map<string, { term: NamedNode; text: string }> {
  const stated = thing.facts.flatMap(({ property, values }) => {
    const current = values.filter(value => value.current).map(value => showValue(context, value))
    return current.length > 0 ? [[property.value, { term: property, text: current.sort().join(', ') }] as const] : []
  })
  const gaps = (['absent', 'notApplicable'] as const).flatMap(kind =>
    thing[kind].map(term => [term.value, { term, text: context.strings.record[kind] }] as const),
  )
  return new Map([...stated, ...gaps])
}

/** "Side entrance, door 1": the name of a thing after those of what it belongs to, but for the building. */
function placeOf(context: PageContext, record: RecordView, thing: Thing): string {
  const names = [nameOf(context, thing).value]
  for (let above = parentOf(record, thing); above && above !== record.root; above = parentOf(record, above))
    names.unshift(nameOf(context, above).value)
  return names.join(', ')
}
