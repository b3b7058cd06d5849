import type { NamedNode, Term } from '@rdfjs/types'
import type { From, PathExpression, Pattern } from '../../engine/algebra.js'
import type { QuadPattern } from '../../rdf/terms.js'
import type { QuadStore } from '../../store/store.js'

/** How much of the data a pattern, or the steps of a path, can match. */
export interface Counts {
  pattern(pattern: Pattern): Promise<number>
  /** Statements that the steps of a path go along, whichever way. */
  path(path: PathExpression): Promise<number>
}

/** Counts over the graphs that a query names, or over all of them. */
export function createCounts(store: QuadStore, from?: From): Counts {
  const count = async (pattern: QuadPattern): Promise<number> => {
    const graphs = pattern.graph ? [] : (from?.default ?? [])
    if (graphs.length === 0) return store.count(pattern)
    const counts = await Promise.all(graphs.map(graph => store.count({ ...pattern, graph })))
    return sum(counts)
  }
  return {
    pattern: ({ subject, predicate, object, graph }) =>
      count({ ...known({ subject, predicate, object }), ...(graph.termType === 'NamedNode' ? { graph } : {}) }),
    path: async path => sum(await Promise.all(stepsOf(path).map(predicate => count(predicate ? { predicate } : {})))),
  }
}

function known(terms: Readonly<Record<'subject' | 'predicate' | 'object', Term>>): QuadPattern {
  return Object.fromEntries(
    Object.entries(terms).filter(([, { termType }]) => termType === 'NamedNode' || termType === 'Literal'),
  )
}

/** Properties that a path names; undefined stands for any, as a negated set goes along almost all. */
function stepsOf(path: PathExpression): (NamedNode | undefined)[] {
  switch (path.type) {
    case 'link':
      return [path.iri as NamedNode]
    case 'nps':
      return [undefined]
    case 'seq':
    case 'alt':
      return path.input.flatMap(stepsOf)
    default:
      return stepsOf(path.path)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
