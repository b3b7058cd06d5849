import type { NamedNode } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { objectOf, subjectsOf } from '../../rdf/dataset.js'
import { compareDecimals, readDecimal } from '../../rdf/decimal.js'
import { namedNode } from '../../rdf/terms.js'
import { sh } from '../../rdf/vocab.js'
import { remember } from './remember.js'

/** The least and the greatest value that shapes accept, as decimals. */
export interface Range {
  least: string
  most: string
}

/** A function from the IRI of a property to the widest range that a shape gives; undefined when they give none. */
export function createPlausibleRange(vocabulary: Pick<Vocabulary, 'quads'>): (property: string) => Range | undefined {
  return remember(property => readRange(vocabulary, property))
}

export function isWithin(number: string, { least, most }: Range): boolean {
  return byNumber(number, least) >= 0 && byNumber(number, most) <= 0
}

export function isNumber(text: string): boolean {
  return readDecimal(text) !== undefined
}

function readRange({ quads }: Pick<Vocabulary, 'quads'>, property: string): Range | undefined {
  const shapes = subjectsOf(quads, sh.path, namedNode(property))
  const limits = (predicate: NamedNode) =>
    shapes.flatMap(shape => objectOf(quads, shape, predicate)?.value ?? []).filter(isNumber)
  const [least, most] = [limits(sh.minInclusive).sort(byNumber)[0], limits(sh.maxInclusive).sort(byNumber).at(-1)]
  return least === undefined || most === undefined ? undefined : { least, most }
}

function byNumber(one: string, other: string): number {
  const [first, second] = [readDecimal(one), readDecimal(other)]
  return first && second ? compareDecimals(first, second) : 0
}
