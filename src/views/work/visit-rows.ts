import type { Term } from '@rdfjs/types'
import type { Checklist, Question } from '../../answers/work/question.js'
import { partClassOf } from '../../model/part-class.js'
import type { Thing } from '../../model/record.js'
import { code, xsd } from '../../rdf/vocab.js'
import { formatDate, formatNumber } from '../formatting.js'
import { capitalise, uncapitalise } from '../../rdf/letter-case.js'
import { labelOf, nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { visitStrings } from '../strings/visit.js'

/** A question in the words of the reader. */
export interface VisitRow {
  question: Question
  /** The thing and those that it is a part of: "Main entrance › Door 1"; of the building itself, what it is about. */
  where: string
  what: string
  /** How it is measured, or what the shape says that misses it. */
  how: string
  unit: string
  known: string
  /** What may be answered, where it is one of a list. */
  choices: readonly string[] | undefined
  /** Whether these are yes and no. */
  isAnswer: boolean
  /** Whether it can be said that there is none. */
  canLack: boolean
  /** Label of how such a value comes about. */
  method: string
}

/** The questions of a checklist as rows, in their order. */
export function toVisitRows(context: PageContext, { building, questions }: Checklist): VisitRow[] {
  const names = pathNames(context, building)
  return questions.map(question => {
    const group = context.vocabulary.property(question.property.value)?.group
    const ofBuilding = question.thing === building && group ? labelOf(context, group).value : undefined
    return toRow(context, question, ofBuilding ?? names.get(question.thing.iri.value))
  })
}

/** Labels of the methods by which values are obtained. */
export function methodLabels(context: PageContext): string[] {
  const methods = context.vocabulary.concepts(code['measurement-method'].value) ?? []
  return methods.map(({ iri }) => labelOf(context, iri).value)
}

function toRow(context: PageContext, question: Question, place: string | undefined): VisitRow {
  const { vocabulary, language } = context
  const { thing, property, known, ifThere, message } = question
  const { unit, scheme, range } = vocabulary.property(property.value) ?? {}
  const part = partClassOf(vocabulary.property(property.value))
  const words = visitStrings[language]
  const concepts = scheme ? (vocabulary.concepts(scheme.value) ?? []) : []
  const isAnswer = part !== undefined || (range !== undefined && xsd.boolean.equals(range))
  const isCounted = range !== undefined && [xsd.integer, xsd.nonNegativeInteger].some(type => type.equals(range))
  const where = place ?? nameOf(context, thing).value
  return {
    question,
    where: ifThere ? `${where} (${uncapitalise(words.ifThere)})` : where,
    what: `${capitalise(labelOf(context, part ?? property).value)}${part ? `${context.strings.colon}${words.isThere}` : ''}`,
    how: [vocabulary.definition(property, [language])?.value, message].filter(Boolean)[known ? 0 : part ? 1 : 0] ?? '',
    unit: unit?.symbol ?? '',
    known: known ? sayKnown(context, known.terms, known.date?.value) : '',
    choices: isAnswer
      ? words.yesOrNo
      : concepts.length > 0
        ? concepts.map(({ iri }) => labelOf(context, iri).value)
        : undefined,
    isAnswer,
    canLack: isAnswer || isCounted,
    method: methodLabel(context, isCounted ? 'counted' : 'measured'),
  }
}

function methodLabel(context: PageContext, notation: string): string {
  const methods = context.vocabulary.concepts(code['measurement-method'].value) ?? []
  const method = methods.find(each => each.notation === notation)
  return method ? labelOf(context, method.iri).value : ''
}

function sayKnown(context: PageContext, terms: readonly Term[], date: string | undefined): string {
  const said = terms.map(term =>
    term.termType === 'Literal'
      ? formatNumber(context.language, sayBoolean(context, term.value))
      : labelOf(context, term).value,
  )
  return `${said.join(', ')}${date === undefined ? '' : ` (${formatDate(context.language, { value: date })})`}`
}

function sayBoolean({ language }: PageContext, value: string): string {
  const [yes, no] = visitStrings[language].yesOrNo
  return value === 'true' ? yes : value === 'false' ? no : value
}

/** The names of all things below the building, each behind those of what it is a part of. */
function pathNames(context: PageContext, building: Thing): Map<string, string> {
  const names = new Map<string, string>([[building.iri.value, nameOf(context, building).value]])
  const open = building.parts.map(({ thing }) => ({ thing, before: '' }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { thing, before } = next
    const name = `${before}${nameOf(context, thing).value}`
    names.set(thing.iri.value, name)
    open.push(...thing.parts.map(part => ({ thing: part.thing, before: `${name} › ` })))
  }
  return names
}
