import type { Quad } from '@rdfjs/types'
import { subjectsOf } from '../../rdf/dataset.js'
import { acc, rdfs } from '../../rdf/vocab.js'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import type { MeasuredBuilding } from './entrance.js'
import { readMeasuredBuilding } from './read-building.js'
import { oncePer } from '../../lazily.js'

const partsOf = oncePer(
  ({ quads }: Vocabulary) => new Set(subjectsOf(quads, rdfs.subPropertyOf, acc.hasPart).map(({ value }) => value)),
)

/** The building of one record, past or present, as measured objects; undefined when the record holds none. */
export function measureRecord(
  quads: Iterable<Quad>,
  { iris, vocabulary }: { iris: Iris; vocabulary: Vocabulary },
): MeasuredBuilding | undefined {
  return readMeasuredBuilding(quads, iris, partsOf(vocabulary))
}
