import type { Quad } from '@rdfjs/types'
import { subjectsOf } from '../../rdf/dataset.js'
import { acc, rdfs } from '../../rdf/vocab.js'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { MeasuredBuilding } from './entrance.js'
import { readMeasuredBuilding } from './read-building.js'

const known = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** The building of one record, past or present, as measured objects; undefined when the record holds none. */
export function measureRecord(
  quads: Iterable<Quad>,
  { iris, vocabulary }: { iris: Iris; vocabulary: Vocabulary },
): MeasuredBuilding | undefined {
  const parts =
    known.get(vocabulary) ??
    new Set(subjectsOf(vocabulary.quads, rdfs.subPropertyOf, acc.hasPart).map(({ value }) => value))
  known.set(vocabulary, parts)
  return readMeasuredBuilding(quads, iris, parts)
}
