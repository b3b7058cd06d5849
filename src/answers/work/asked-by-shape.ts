import type { NamedNode, Term } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { membersOf, objectOf, objectsOf } from '../../rdf/dataset.js'
import { namedNode } from '../../rdf/terms.js'
import { acc, sh } from '../../rdf/vocab.js'

/** Properties of provenance of an answer: they say that there is no value. */
const negations = [acc.lacks, acc.notApplicable]

/**
 * The properties of which a shape of completeness misses a value: each would do. They are its path, or those of the
 * alternatives of its `sh:or` that ask for one.
 */
export function createAskedBy({ quads }: Vocabulary): (shape: string) => readonly NamedNode[] {
  const known = new Map<string, readonly NamedNode[]>()
  const read = (shape: NamedNode) => {
    const asks = (node: Term) => {
      const path = objectOf(quads, node, sh.path)
      const counts = objectOf(quads, node, sh.minCount) !== undefined
      return path?.termType === 'NamedNode' && counts && !negations.some(each => each.equals(path)) ? [path] : []
    }
    const alternatives = objectsOf(quads, shape, sh.or).flatMap(list => membersOf(quads, list))
    return [shape, ...alternatives].flatMap(asks)
  }
  return shape => {
    const asked = known.get(shape) ?? read(namedNode(shape))
    known.set(shape, asked)
    return asked
  }
}
