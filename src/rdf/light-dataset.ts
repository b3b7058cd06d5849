import type { DatasetCore, Quad, Term } from '@rdfjs/types'

/**
 * An immutable data set that is quick to make and to ask: two indexes, answers without indexes of their own.
 * rdf-validate-shacl 0.6.5 spends half its time in data sets that index each answer (docs/benchmarks.md#shapes).
 * @param behind further quads that are matched too, such as code lists; shared between many data sets
 */
export function createLightDataset(quads: Iterable<Quad>, behind?: DatasetCore): DatasetCore {
  const all = [...quads]
  const bySubject = groupBy(all, quad => termKey(quad.subject))
  const byPredicate = groupBy(all, quad => quad.predicate.value)
  const candidates = (subject?: Term | null, predicate?: Term | null) =>
    subject ? bySubject.get(termKey(subject)) : predicate ? byPredicate.get(predicate.value) : all
  return {
    ...createView(all),
    size: all.length,
    match(subject, predicate, object, graph) {
      const own = (candidates(subject, predicate) ?? []).filter(isMatch(subject, predicate, object, graph))
      return createView(behind ? [...own, ...behind.match(subject, predicate, object, graph)] : own)
    },
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

function groupBy(quads: readonly Quad[], key: (quad: Quad) => string): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const name = key(quad)
    const group = groups.get(name)
    if (group) group.push(quad)
    else groups.set(name, [quad])
  }
  return groups
}

function termKey(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}

function refuse(): never {
  throw new Error('This data set cannot be changed')
}
