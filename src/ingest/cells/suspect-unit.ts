import type { NamedNode, Term } from '@rdfjs/types'
import type { Unit, Vocabulary } from '../../model/vocabulary.js'
import { objectOf, subjectsOf } from '../../rdf/dataset.js'
import { compareDecimals, readDecimal } from '../../rdf/decimal.js'
import { namedNode } from '../../rdf/terms.js'
import { sh, unit } from '../../rdf/vocab.js'
import { convertUnit } from './convert-unit.js'

/** What a number was probably meant as. */
export interface Meant {
  /** Symbol of the unit. */
  unit: string
  /** In the unit of the property. */
  number: string
}

interface Range {
  least: string
  most: string
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
  const ranges = new Map<string, Range | undefined>()
  const rangeOf = (path: string) => {
    if (!ranges.has(path)) ranges.set(path, readRange(vocabulary, path))
    return ranges.get(path)
  }
  return (path, value) => {
    const to = path === undefined ? undefined : vocabulary.property(path)?.unit
    const range = path === undefined ? undefined : rangeOf(path)
    if (!to || !range || value?.termType !== 'Literal' || !isNumber(value.value)) return undefined
    const others = vocabulary.units.filter(one => !one.iri.equals(to.iri) && common.some(each => each.equals(one.iri)))
    const fitting = others.flatMap(one => meantAs(one, to, value.value, range) ?? [])
    return fitting.length === 1 ? fitting[0] : undefined
  }
}

function meantAs(from: Unit, to: Unit, text: string, { least, most }: Range): Meant | undefined {
  const number = convertUnit(text, from, to)
  return number !== undefined && isBetween(number, least, most) ? { unit: from.symbol, number } : undefined
}

/** The widest that one of the shapes of the property allows; undefined when they say nothing of it. */
function readRange({ quads }: Vocabulary, path: string): Range | undefined {
  const shapes = subjectsOf(quads, sh.path, namedNode(path))
  const limits = (predicate: NamedNode) =>
    shapes.flatMap(shape => objectOf(quads, shape, predicate)?.value ?? []).filter(isNumber)
  const [least, most] = [limits(sh.minInclusive).sort(byNumber)[0], limits(sh.maxInclusive).sort(byNumber).at(-1)]
  return least === undefined || most === undefined ? undefined : { least, most }
}

function isNumber(text: string): boolean {
  return readDecimal(text) !== undefined
}

function isBetween(number: string, least: string, most: string): boolean {
  return byNumber(number, least) >= 0 && byNumber(number, most) <= 0
}

function byNumber(one: string, other: string): number {
  const [first, second] = [readDecimal(one), readDecimal(other)]
  return first && second ? compareDecimals(first, second) : 0
}
