import type { Literal, NamedNode } from '@rdfjs/types'
import { linkedThings, valuesOf, type RecordView, type Thing, type Value } from '../../model/record.js'
import { sayingsOf, type Saying, type SayingState } from '../../model/way-in/sayings.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { boundKind, xsd } from '../../rdf/vocab.js'
import { readMeasure } from '../entrance-measures.js'
import { formatDate, formatNumber, isDate } from '../formatting.js'
import { capitalise, uncapitalise } from '../../rdf/letter-case.js'
import { labelOf, nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'

/** What is known of the elements of a thing that a saying is about, in sentences; none where nothing can be said. */
export function sayElements(
  context: PageContext,
  record: RecordView,
  { owner, saying }: { owner: Thing; saying: Saying },
): string[] {
  const { measure, things } = measureOf(record, owner, saying)
  const say = (...states: SayingState[]) => textOf(context, saying, states)
  if (measure.kind === 'values') return sayValues(context, saying, measure.values, things)
  if (measure.kind === 'notApplicable') return []
  if (measure.kind === 'absent') return say('none', 'unknown')
  return measure.kind === 'present' ? say('there', 'unknown') : say('unknown')
}

/** What is known of the elements of a thing that a saying is about. */
export function measureOf(record: RecordView, owner: Thing, { property, links, elementClass }: Saying) {
  const things = links.flatMap(link => linkedThings(record, owner, link))
  return { things, measure: readMeasure(owner, things, [property, ...links, elementClass]) }
}

/** What is the same of all elements is said once; what differs, with the name of the element. */
function sayValues(context: PageContext, saying: Saying, values: readonly Value[], things: readonly Thing[]): string[] {
  const isPartial = saying.texts.partial.length > 0 && things.length > values.length
  const say = (value: Value) =>
    // Where one door has no threshold and another was not measured, there may be one.
    isPartial && isZero(value)
      ? fill(context, textOf(context, saying, ['known']), value)
      : sayValue(context, saying, value)
  const once = [...new Set(values.flatMap(say))]
  const said =
    things.length > 1 && once.length > 1
      ? things.flatMap(thing => valuesOfSaying(thing, saying, values).flatMap(say).map(sayOf(context, thing)))
      : once
  return isPartial ? [...said, ...textOf(context, saying, ['partial'])] : said
}

function valuesOfSaying(thing: Thing, { property }: Saying, among: readonly Value[]): Value[] {
  return property ? valuesOf(thing, property).filter(value => among.includes(value)) : []
}

/** "Door 2: the door is 96 cm wide." */
function sayOf(context: PageContext, thing: Thing): (sentence: string) => string {
  const name = capitalise(nameOf(context, thing).value)
  // After a colon a German sentence begins with a capital.
  return sentence => `${name}: ${context.language === 'de' ? sentence : uncapitalise(sentence)}`
}

/** A value of a property in a sentence; undefined where the vocabulary has none for it. */
export function sayFact(context: PageContext, thing: Thing, property: NamedNode, value: Value): string | undefined {
  const saying = sayingOf(context, thing, property)
  return saying && sayValue(context, saying, value)[0]
}

/** That a property of a thing is not known, in a sentence; undefined where the vocabulary has none for it. */
export function sayUnknown(context: PageContext, thing: Thing, property: NamedNode): string | undefined {
  const saying = sayingOf(context, thing, property)
  // Where the thing itself is there, "whether there is one" would be wrong.
  const isThere = saying !== undefined && saying.texts.there.length > 0
  return saying && textOf(context, saying, isThere ? ['there'] : ['unknown'])[0]
}

/** Properties of a thing for which there is a sentence that nobody knows them. */
export function unknownSayingsOf(vocabulary: Vocabulary, thing: Thing): NamedNode[] {
  return sayingsOf(vocabulary).flatMap(saying =>
    saying.property && saying.texts.unknown.length > 0 && isAbout(saying, thing, saying.property)
      ? [saying.property]
      : [],
  )
}

/** Place of the sentence about a property of a thing among all; a high one where there is none. */
export function rankOf(vocabulary: Vocabulary, thing: Thing, property: NamedNode): number {
  const sayings = sayingsOf(vocabulary)
  const rank = sayings.findIndex(saying => isAbout(saying, thing, property))
  return rank < 0 ? sayings.length : rank
}

function sayingOf({ vocabulary }: PageContext, thing: Thing, property: NamedNode): Saying | undefined {
  return sayingsOf(vocabulary).find(saying => isAbout(saying, thing, property))
}

function isAbout(saying: Saying, thing: Thing, property: NamedNode): boolean {
  return saying.property?.equals(property) === true && thing.types.some(({ value }) => saying.classes.has(value))
}

function sayValue(context: PageContext, saying: Saying, value: Value): string[] {
  const { term } = value
  if (term.termType === 'Literal' && term.datatype.equals(xsd.boolean))
    return textOf(context, saying, [isTrue(term) ? 'true' : 'false'])
  return fill(context, textOf(context, saying, isZero(value) ? ['zero', 'known'] : ['known']), value)
}

const isTrue = ({ value }: Literal) => value === 'true' || value === '1'

function isZero({ term }: Value): boolean {
  return term.termType === 'Literal' && Number(term.value) === 0
}

function fill(context: PageContext, texts: readonly string[], value: Value): string[] {
  return texts.map(text => text.replace('{value}', () => showValue(context, value)))
}

/** The sentence of the first of the states that has one, in the reader's language if there is one. */
function textOf({ language }: PageContext, { texts }: Saying, states: readonly SayingState[]): string[] {
  const found = states.map(state => texts[state]).find(list => list.length > 0) ?? []
  const text = found.find(each => each.language === language) ?? found[0]
  return text ? [text.value] : []
}

/** "at least 92.5 cm" */
export function showValue(context: PageContext, { term, unit, observations }: Value): string {
  const bound = observations[0]?.bound
  const limit = bound && !bound.equals(boundKind.exact) ? `${labelOf(context, bound).value} ` : ''
  return `${limit}${showTerm(context, term)}${unit ? `\u00a0${unit.symbol}` : ''}`
}

function showTerm(context: PageContext, term: Value['term']): string {
  if (term.termType !== 'Literal') return labelOf(context, term).value
  if (term.datatype.equals(xsd.boolean)) return context.strings.record[isTrue(term) ? 'yes' : 'no']
  return isDate(term) ? formatDate(context.language, term) : formatNumber(context.language, term.value)
}
