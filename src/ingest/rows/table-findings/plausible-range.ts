import { objectOf, subjectsOf } from '../../../rdf/dataset.js'
import { namedNode } from '../../../rdf/terms.js'
import { sh } from '../../../rdf/vocab.js'
import type { Vocabulary } from '../../../model/vocabulary.js'

/** The least and the greatest value that shapes accept. */
export interface Range {
  low: number
  high: number
}

/** A function from the IRI of a property to the range that the shapes give; undefined when they give none. */
export function createPlausibleRange({ quads }: Pick<Vocabulary, 'quads'>): (property: string) => Range | undefined {
  return property => {
    for (const shape of subjectsOf(quads, sh.path, namedNode(property))) {
      const [low, high] = [objectOf(quads, shape, sh.minInclusive), objectOf(quads, shape, sh.maxInclusive)]
      if (low && high) return { low: Number(low.value), high: Number(high.value) }
    }
    return undefined
  }
}
