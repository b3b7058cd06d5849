import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { groupBy } from './group-by.js'

/**
 * An immutable data set that is quick to make and to ask: three indexes, answers without indexes of their own.
 * rdf-validate-shacl 0.6.5 spends half its time in data sets that index each answer (docs/benchmarks.md#shapes).
 * @param behind further quads that are matched too, such as code lists; shared between many data sets
 */
export function createLightDataset(quads: Iterable<Quad>, behind?: DatasetCore): DatasetCore {
  const all = [...quads]
  const find = createIndexes(all)
  return {
    ...createView(all),
    match(subject, predicate, object, graph) {
      const own = find(subject, predicate, object).filter(isMatch(subject, predicate, object, graph))
      if (!behind) return createView(own)
      const others = behind.match(subject, predicate, object, graph)
      return others.size === 0 ? createView(own) : createView([...own, ...others])
    },
  }
}

/** The quads that may match, from the narrowest index that the pattern can use. */
function createIndexes(all: readonly Quad[]): (subject: Part, predicate: Part, object: Part) => readonly Quad[] {
  const bySubject = groupBy(all, quad => termKey(quad.subject))
  const byPredicate = groupBy(all, quad => quad.predicate.value)
  const byBoth = groupBy(all, quad => `${quad.predicate.value} ${termKey(quad.object)}`)
  const none: readonly Quad[] = []
  return (subject, predicate, object) => {
    if (subject) return bySubject.get(termKey(subject)) ?? none
    if (predicate && object) return byBoth.get(`${predicate.value} ${termKey(object)}`) ?? none
    return predicate ? (byPredicate.get(predicate.value) ?? none) : all
  }
}

type Part = Term | null | undefined

function createView(quads: readonly Quad[]): DatasetCore {
  const view: DatasetCore = {
    size: quads.length,
    has: quad => quads.some(other => other.equals(quad)),
    match: (...parts) => createView(quads.filter(isMatch(...parts))),
    add: refuse,
    delete: refuse,
    [Symbol.iterator]: () => quads[Symbol.iterator](),
  }
  return view
}

function isMatch(subject: Part, predicate: Part, object: Part, graph: Part): (quad: Quad) => boolean {
  return quad =>
    (!subject || quad.subject.equals(subject)) &&
    (!predicate || quad.predicate.equals(predicate)) &&
    (!object || quad.object.equals(object)) &&
    (!graph || quad.graph.equals(graph))
}

function termKey(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}

function refuse(): never {
  throw new Error('This data set cannot be changed')
}
