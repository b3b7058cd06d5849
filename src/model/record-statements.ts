import type { NamedNode, Quad, Term } from '@rdfjs/types'

/** The quads of a record by the IRI of their subject, in the order in which the subjects come. */
export type Statements = ReadonlyMap<string, readonly Quad[]>

/** Sorts quads by subject; those about a blank node are left out, for nothing can point at them. */
export function readStatements(quads: Iterable<Quad>): Statements {
  const statements = new Map<string, Quad[]>()
  for (const quad of quads) {
    if (quad.subject.termType !== 'NamedNode') continue
    const known = statements.get(quad.subject.value)
    if (known) known.push(quad)
    else statements.set(quad.subject.value, [quad])
  }
  return statements
}

/** What is stated of a subject under a predicate. */
export function stated(statements: Statements, subject: string, predicate: NamedNode): Term[] {
  return (statements.get(subject) ?? []).filter(quad => quad.predicate.equals(predicate)).map(quad => quad.object)
}

/** The stated terms that are IRIs. */
export function statedIris(statements: Statements, subject: string, predicate: NamedNode): NamedNode[] {
  return stated(statements, subject, predicate).filter(term => term.termType === 'NamedNode')
}
