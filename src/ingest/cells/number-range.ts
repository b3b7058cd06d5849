import { compareDecimals, readDecimal } from '../../rdf/decimal.js'
import type { Fault } from '../finding.js'
import type { CellReading } from '../mapping/mapping.js'

/** Holds a number, in the unit of the column, against the limits that the mapping gives; undefined when it is within. */
export function outOfNumbers(number: string, { minimum, maximum }: CellReading): Fault | undefined {
  if (minimum !== undefined && differs(number, minimum) < 0)
    return { code: 'out-of-range', values: { text: number, minimum } }
  if (maximum !== undefined && differs(number, maximum) > 0)
    return { code: 'out-of-range', values: { text: number, maximum } }
  return undefined
}

/** 0 when the limit is a date, which says nothing of numbers. */
function differs(number: string, limit: string): number {
  const [one, other] = [readDecimal(number), readDecimal(limit)]
  return one && other ? compareDecimals(one, other) : 0
}
