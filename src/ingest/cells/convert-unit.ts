import type { Unit } from '../../model/vocabulary.js'
import { unit } from '../../rdf/vocab.js'
import { decimalText, divide, multiply, toDecimal } from '../../rdf/decimal.js'
import type { Decimal } from '../../rdf/decimal.js'

/** Digits behind the point of a slope that was written as an angle or a ratio. */
const slopeDigits = 2

/** A number of one unit as a number of another of the same quantity kind; undefined when the kinds differ. */
export function convertUnit(number: string, from: Unit, to: Unit): string | undefined {
  if (from.iri.equals(to.iri)) return number
  if (from.quantityKind !== to.quantityKind) return undefined
  if (to.iri.equals(unit.DEG)) return undefined
  if (from.iri.equals(unit.DEG)) return slopeOf(Math.tan((Number(number) * Math.PI) / 180), to)
  return decimalText(divide(multiply(toDecimal(number), factorOf(from)), factorOf(to)))
}

/** 1 in 12 as a number of a unit of slope. */
export function slopeOf(rise: number, to: Unit): string {
  return decimalText(toDecimal((rise / to.factor).toFixed(slopeDigits)))
}

/** Whether a ratio can be written in the unit: whether it is one of slope. */
export function isSlope(to: Unit): boolean {
  return [unit.PERCENT, unit.PERMILLE].some(slope => slope.equals(to.iri))
}

function factorOf({ factor }: Unit): Decimal {
  return toDecimal(String(factor))
}
