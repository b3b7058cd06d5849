import type { Quad, Term } from '@rdfjs/types'
import { isDecimal, toCanonicalDecimal } from './numbers.js'
import { termText } from '../../../src/rdf/term-text.js'
import { blankNode, literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { canonical } from '../../rdf/canonical.js'

/** A solution: terms by the name of their variable; what is unbound is absent. */
export type Row = ReadonlyMap<string, Term>

/** The answer of any engine to a query. */
export type Answer =
  | { kind: 'boolean'; value: boolean }
  | { kind: 'rows'; variables: readonly string[]; rows: readonly Row[] }
  | { kind: 'graph'; quads: readonly Quad[] }

/** Lines that are equal for equal answers: rows as a multiset, triples as a set, whatever blank nodes are called. */
export async function canonicalAnswer(answer: Answer): Promise<string[]> {
  switch (answer.kind) {
    case 'boolean':
      return [String(answer.value)]
    case 'graph':
      return (await canonical(answer.quads.map(withPlainNumbers))).trimEnd().split('\n')
    case 'rows':
      return [answer.variables.toSorted().join(' '), ...(await canonicalRows(answer.rows))]
  }
}

function withPlainNumbers({ subject, predicate, object, graph }: Quad): Quad {
  return quad(subject, predicate, toPlainNumber(object) as Quad['object'], graph) as Quad
}

/** Rows with blank nodes are compared as a graph, in which equal rows are one node that tells their number. */
async function canonicalRows(rows: readonly Row[]): Promise<string[]> {
  const counts = new Map<string, { row: Row; count: number }>()
  for (const row of rows) {
    const key = rowText(row)
    counts.set(key, { row, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const all = [...counts.values()]
  const hasBlanks = all.some(({ row }) => [...row.values()].some(({ termType }) => termType === 'BlankNode'))
  if (!hasBlanks) return [...counts].map(([key, { count }]) => `${count} × ${key}`).sort()
  const quads = all.flatMap(({ row, count }, number) => [
    ...Array.from(row, ([name, term]) => statement(number, name, toPlainNumber(term))),
    statement(number, 'count', literal(String(count))),
  ])
  return (await canonical(quads)).trimEnd().split('\n')
}

function statement(row: number, name: string, value: Term): Quad {
  return quad(blankNode(`row${row}`), namedNode(`urn:variable:${name}`), value as Quad['object']) as Quad
}

function rowText(row: Row): string {
  const cells = Array.from(row, ([name, term]) => `?${name}=${termText(toPlainNumber(term))}`)
  return cells.sort().join(' ')
}

/** The same number in one way of writing: engines may write 1.50 as 1.5, and 1e0 as 1.0E0. */
export function toPlainNumber(term: Term): Term {
  if (term.termType !== 'Literal' || !isDecimal(term)) return term
  return literal(toCanonicalDecimal(term), term.datatype)
}
