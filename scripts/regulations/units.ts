import { createDataset, objectOf } from '../../src/rdf/dataset.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { namedNode } from '../../src/rdf/terms.js'
import { prefixes, qudt } from '../../src/rdf/vocab.js'
import { toList, type Measure } from './tables.js'

/** A function from a path to the symbol of the unit of its last property; empty when that has none. */
export function createUnits(): (path: Measure['path']) => string {
  const vocabulary = createDataset(readTurtleFiles('vocab'))
  return path => {
    const property = toList<string>(path).at(-1)?.replace(/^acc:/, prefixes.acc) ?? ''
    const unit = objectOf(vocabulary, namedNode(property), qudt.hasUnit)
    return unit === undefined ? '' : (objectOf(vocabulary, unit, qudt.symbol)?.value ?? '')
  }
}
