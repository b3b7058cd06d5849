import type { NamedNode } from '@rdfjs/types'
import { partClassOf } from '../../model/part-class.js'
import type { Property } from '../../model/vocabulary.js'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import type { Argument, Evaluate, RowReader, Value } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import { boolean } from './boolean.js'
import { code } from './code.js'
import { count } from './count.js'
import { date } from './date.js'
import type { FunctionContext, FunctionDefinition } from './definition.js'
import { number } from './number.js'
import { quantity } from './quantity.js'
import { text } from './text.js'
import { time } from './time.js'

/**
 * A value, read as its property asks: a quantity in its unit, a number, yes or no, a code, a date, a text. Of a property
 * that leads to a part the cell says whether there is one.
 */
export const answer: FunctionDefinition = {
  parameters: {
    value: { takes: 'cell' },
    absent: { takes: 'cell', optional: true },
    inapplicable: { takes: 'cell', optional: true },
  },
  compile: (given, context) => {
    const [value, absent, inapplicable] = [given.one('value'), given.maybe('absent'), given.maybe('inapplicable')]
    const part = partClassOf(context.property)
    const read = part ? presence(value, part, context) : readerFor(context.property).compile(given, context)
    const term = part ?? context.predicate
    return row => {
      const none = marked(row, absent, context)
      const senseless = marked(row, inapplicable, context)
      const both = [none, senseless, value.read(row)].flatMap(told => (told ? [told.uses] : []))
      if (both.length > 1) return contradicts(row, both.flat(), context)
      if (senseless) return [{ term, notApplicable: true, uses: senseless.uses }]
      return none ? absence(row, none.uses, { part, context }) : read(row)
    }
  },
}

type Uses = Value['uses']

/** A cell that is ticked. */
function marked(row: RowReader, cell: Argument | undefined, { answers }: FunctionContext): { uses: Uses } | undefined {
  const told = cell && readAnswerOf(row, cell, answers, 'all')
  if (told?.answer === 'yes') return told.reading
  if (told) row.pass(told.reading.uses)
  return undefined
}

/** Looked for, and not there: no part of the class, no, or none. Of a measure it says nothing. */
function absence(
  row: RowReader,
  uses: Uses,
  { part, context: { property } }: { part: NamedNode | undefined; context: FunctionContext },
): readonly Value[] {
  if (part) return [{ term: part, part: 'absent', uses }]
  if (isOf(property, xsd.boolean)) return [{ term: literal('false', xsd.boolean), uses }]
  if (isOf(property, xsd.integer, xsd.nonNegativeInteger)) return [{ term: literal('0', property?.range), uses }]
  row.fault(uses, { code: 'nothing-to-lack' })
  return nothing
}

function presence(value: Argument, part: NamedNode, { answers }: FunctionContext): Evaluate {
  return row => {
    const told = readAnswerOf(row, value, answers, 'all')
    if (!told) return nothing
    const { uses } = told.reading
    if (told.answer === 'notApplicable') return [{ term: part, notApplicable: true, uses }]
    return [{ term: part, part: told.answer === 'yes' ? 'there' : 'absent', uses }]
  }
}

function contradicts(row: RowReader, uses: Uses, { vocabulary, predicate }: FunctionContext): readonly Value[] {
  const part = vocabulary.label(predicate, ['en']).value
  row.fault(uses, { code: 'absent-part', values: { part } })
  return nothing
}

function readerFor(property: Property | undefined): FunctionDefinition {
  if (property?.unit) return quantity
  if (property?.scheme) return code
  if (isOf(property, xsd.boolean)) return boolean
  if (isOf(property, xsd.integer, xsd.nonNegativeInteger)) return count
  if (isOf(property, xsd.decimal, xsd.double)) return number
  if (isOf(property, xsd.date, xsd.gYear)) return date
  return isOf(property, xsd.time) ? time : text
}

function isOf(property: Property | undefined, ...types: NamedNode[]): boolean {
  const range = property?.range
  return range !== undefined && types.some(type => type.equals(range))
}
