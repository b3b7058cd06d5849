import type { Term } from '@rdfjs/types'
import type { Operation, Path } from '../algebra.js'

/** Makes a variable that no query can name. */
export type CreateVariable = () => Term

/** A path in other forms: a pattern, join, union or filter, as far as it is no closure (`*`, `+`, `?`). */
export function toPlainPath(path: Path, createVariable: CreateVariable): Operation {
  const { subject, predicate, object, graph } = path
  switch (predicate.type) {
    case 'link':
      return { type: 'pattern', subject, predicate: predicate.iri, object, graph }
    case 'inv':
      return toPlainPath({ ...path, subject: object, predicate: predicate.path, object: subject }, createVariable)
    case 'alt':
      return {
        type: 'union',
        input: predicate.input.map(each => toPlainPath({ ...path, predicate: each }, createVariable)),
      }
    case 'seq': {
      const nodes = [subject, ...predicate.input.slice(1).map(createVariable), object]
      const steps = predicate.input.map((each, at) => {
        const [start, end] = [nodes[at] as Term, nodes[at + 1] as Term]
        return toPlainPath({ ...path, subject: start, predicate: each, object: end }, createVariable)
      })
      return { type: 'join', input: steps }
    }
    case 'nps':
      return toNegated(path, predicate.iris, createVariable())
    default:
      return path
  }
}

/** A negated set is a pattern with any other predicate. */
function toNegated({ subject, object, graph }: Path, iris: readonly Term[], predicate: Term): Operation {
  const args = [predicate, ...iris].map(term => ({ type: 'expression', subType: 'term', term }) as const)
  const expression = { type: 'expression', subType: 'operator', operator: 'notin', args } as const
  return { type: 'filter', input: { type: 'pattern', subject, predicate, object, graph }, expression }
}
