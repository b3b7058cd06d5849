import type { Constraints, Measure } from './tables.js'
import { toList } from './tables.js'

/** What a rule asks of a value: a limit or two, one of some values, or only to be there. */
export type Demand =
  | { kind: 'at-least' | 'above' | 'at-most' | 'exactly'; limit: number }
  | { kind: 'between'; limit: number; upper: number }
  | { kind: 'one-of'; values: readonly (string | boolean)[] }
  | { kind: 'present' }

/** How the limit is written: "815" mm, "1:12", "80-110" cm. */
export interface WrittenLimit {
  operator: string
  /** The number itself, or the text of a cell and which of its numbers is meant. */
  text: string
  index: number
  unit: string
}

const centimetres: Readonly<Record<string, number>> = { mm: 0.1, cm: 1, m: 100 }

/** The demand of a rule, in the unit of the property (a symbol such as "cm"). Throws when a limit has no number. */
export function toDemand(written: WrittenLimit, measure: Measure, unit: string): Demand {
  const expected = toList<string | boolean>(measure.expect)
  if (expected.length > 0) return { kind: 'one-of', values: expected }
  if (written.operator === 'exists' || measure.say !== undefined) return { kind: 'present' }
  const numbers = readNumbers(written, unit)
  if (written.operator === 'between') return { kind: 'between', limit: at(numbers, 0), upper: at(numbers, 1) }
  const limit = numbers.length > 1 ? at(numbers, written.index) : at(numbers, 0)
  return { kind: kindOf(written.operator), limit }
}

/**
 * The demand in SHACL. A single value is asked for with sh:in, not sh:hasValue: where nothing is stated, an engine that
 * knows nothing of "not assessable" must not call it a fault.
 */
export function toConstraints(demand: Demand): Constraints {
  switch (demand.kind) {
    case 'at-least':
      return { 'sh:minInclusive': demand.limit }
    case 'above':
      return { 'sh:minExclusive': demand.limit }
    case 'at-most':
      return { 'sh:maxInclusive': demand.limit }
    case 'exactly':
      return { 'sh:minInclusive': demand.limit, 'sh:maxInclusive': demand.limit }
    case 'between':
      return { 'sh:minInclusive': demand.limit, 'sh:maxInclusive': demand.upper }
    case 'one-of':
      return { 'sh:in': `( ${demand.values.join(' ')} )` }
    case 'present':
      return { 'sh:minCount': 1 }
  }
}

function kindOf(operator: string): 'at-least' | 'above' | 'at-most' | 'exactly' {
  if (operator === '>=') return 'at-least'
  if (operator === 'above') return 'above'
  if (operator === '<=') return 'at-most'
  if (operator === '=') return 'exactly'
  throw new Error(`No rule can be made of the operator ${operator}.`)
}

/** A ratio is rounded up to four decimals, so that 8.3333 % is still within 1:12. */
function readNumbers({ text, unit }: WrittenLimit, wanted: string): number[] {
  const ratio = /^1:(\d+)$/.exec(text)
  if (ratio) return [Math.ceil(1_000_000 / Number(ratio[1])) / 10_000]
  const factor = (centimetres[unit] ?? 1) / (centimetres[wanted] ?? 1)
  return Array.from(text.matchAll(/\d+(?:\.\d+)?/g), ([number]) => Number((Number(number) * factor).toFixed(4)))
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`A limit has ${items.length} numbers; number ${index + 1} is asked for.`)
  return item
}
