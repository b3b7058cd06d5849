import type { NamedNode } from '@rdfjs/types'
import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { readAmount } from '../cells/amount.js'
import type { Amount } from '../cells/amount.js'
import { nothing } from '../rows/evaluate.js'
import type { Argument, Evaluate, Reading, RowReader, Value } from '../rows/evaluate.js'
import { isFault } from '../finding.js'
import type { Fault } from '../finding.js'
import { createNullNumbers } from '../cells/null-numbers.js'
import { remember } from '../cells/remember.js'
import type { FunctionContext } from './definition.js'
import { readItems } from './items.js'

/** Turns what a cell says into the lexical form of a number. */
export type ToNumber = (amount: Amount) => string | Fault

interface Measured {
  amount: Amount
  number: string
}

/**
 * What `fn:quantity`, `fn:count` and `fn:number` have in common: the number of a cell, with its bound and whether it is
 * an estimate. A cell that the column calls "not measured" says nothing, however its number is written.
 */
export function measure(
  value: Argument,
  { answers, predicate }: FunctionContext,
  toNumber: ToNumber,
  datatype: NamedNode,
): Evaluate {
  const read = remember((text: string) => toMeasured(readAmount(text, value.reading), toNumber))
  const readStored = remember((text: string) => toMeasured(readAmount(text, { decimalChar: '.' }), toNumber))
  const isNull = createNullNumbers(value.reading)
  const readPart = (row: RowReader, reading: Reading): readonly Value[] => {
    const word = /\d/.test(reading.text) ? undefined : (reading.answer ?? answers(reading.text))
    if (word === 'unknown') return pass(row, reading)
    if (word === 'notApplicable') return [{ term: predicate, notApplicable: true, uses: reading.uses }]
    const measured = reading.kind === 'number' ? readStored(reading.text) : read(reading.text)
    const fault = wrongKind(reading) ?? (isFault(measured) ? measured : undefined)
    if (fault) return report(row, reading, fault)
    if (isFault(measured) || isNull(measured.amount.number)) return pass(row, reading)
    return [toValue(measured, reading, datatype)]
  }
  return row => {
    const items = readItems(row, value)
    const [only] = items
    return items.length === 1 && only ? readPart(row, only) : items.flatMap(item => readPart(row, item))
  }
}

/** The number datatype that the vocabulary gives the property, else the one that fits the function. */
export function numberType({ property }: FunctionContext, otherwise: NamedNode): NamedNode {
  const range = property?.range
  const numeric = [xsd.decimal, xsd.integer, xsd.nonNegativeInteger, xsd.double]
  return range && numeric.some(type => type.equals(range)) ? range : otherwise
}

function toMeasured(amount: Amount | Fault, toNumber: ToNumber): Measured | Fault {
  if (isFault(amount)) return amount
  const number = toNumber(amount)
  return typeof number === 'string' ? { amount, number } : number
}

function toValue({ amount, number }: Measured, { uses }: Reading, datatype: NamedNode): Value {
  return {
    term: literal(number, datatype),
    uses,
    ...(amount.bound ? { bound: amount.bound } : {}),
    ...(amount.estimated ? { estimated: true } : {}),
  }
}

function wrongKind({ kind, text }: Reading): Fault | undefined {
  if (kind !== 'date' && kind !== 'time') return undefined
  return { code: 'date-for-number', values: { text } }
}

function pass(row: RowReader, { uses }: Reading): readonly Value[] {
  row.pass(uses)
  return nothing
}

function report(row: RowReader, { uses }: Reading, fault: Fault): readonly Value[] {
  row.fault(uses, fault)
  return nothing
}
