import { decimalText, toDecimal } from '../../rdf/decimal.js'
import type { CellReading } from '../mapping/mapping.js'

/** Whether a number stands for "not measured" in a column: '0' among its nulls also means "0,00" and "0.0e+00". */
export function createNullNumbers({ nulls }: CellReading): (number: string) => boolean {
  const numbers = new Set(nulls.filter(text => /^-?\d+(\.\d+)?$/.test(text)).map(text => decimalText(toDecimal(text))))
  return number => numbers.has(number)
}
