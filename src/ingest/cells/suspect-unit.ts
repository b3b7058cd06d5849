import type { Term } from '@rdfjs/types'
import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { unit } from '../../rdf/vocab.js'
import { convertUnit } from './convert-unit.js'
import { createPlausibleRange, isNumber, isWithin, type Range } from './plausible-range.js'

/** What a number was probably meant as. */
export interface Meant {
  /** Symbol of the unit. */
  unit: string
  /** In the unit of the property. */
  number: string
}

/** Units in which people measure buildings, and which are mistaken for one another. */
const common = [unit.MilliM, unit.CentiM, unit.M, unit.PERCENT, unit.PERMILLE]

/**
 * Tells for a number that the shapes refuse the one unit in which it would be plausible: 0.86 of a width in cm looks like
 * metres. Undefined when there is none, or more than one.
 */
export function createSuspectUnit(
  vocabulary: Vocabulary,
): (path: string | undefined, value?: Term) => Meant | undefined {
  const rangeOf = createPlausibleRange(vocabulary)
  return (path, value) => {
    const to = path === undefined ? undefined : vocabulary.property(path)?.unit
    const range = path === undefined ? undefined : rangeOf(path)
    if (!to || !range || value?.termType !== 'Literal' || !isNumber(value.value)) return undefined
    const others = vocabulary.units.filter(one => !one.iri.equals(to.iri) && common.some(each => each.equals(one.iri)))
    const fitting = others.flatMap(one => meantAs(one, to, value.value, range) ?? [])
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

function meantAs(from: Unit, to: Unit, text: string, range: Range): Meant | undefined {
  const number = convertUnit(text, from, to)
  return number !== undefined && isWithin(number, range) ? { unit: from.symbol, number } : undefined
}
