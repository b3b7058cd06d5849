import type { NamedNode, Quad, Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject, Term } from '@rdfjs/types'
import { iriText, termText } from '../../rdf/term-text.js'
import { namedNode, quad, type QuadPattern } from '../../rdf/terms.js'
import type { Dialect } from './dialect.js'

/** Which of the graphs in a store are ours. */
export interface OurGraphs {
  /** Start of their IRIs; any IRI when absent. */
  base: string | undefined
  /** Those that are not data: the product's own, and the one of the data version. */
  hidden: readonly string[]
}

const parts = ['subject', 'predicate', 'object'] as const

/** A pattern as SPARQL, and back from its rows to quads. */
export interface PatternText {
  /** Group of a WHERE: `GRAPH ?g { … }` with what tells our graphs from others. */
  where: string
  /** Variables to select, with the question mark; when all is given, an expression, so that there is something. */
  select: string
  /** Keys that put the matches into one order. */
  order: string
  /** False for what no store can be asked: a blank node. */
  canMatch: boolean
  toQuad(row: Record<string, Term>): Quad
}

export function toPatternText(pattern: QuadPattern, graphs: OurGraphs, dialect: Dialect): PatternText {
  const terms = parts.map(part => toGiven(pattern[part]))
  const graph = pattern.graph?.termType === 'NamedNode' ? pattern.graph : undefined
  const places = parts.map((part, index) => toPlace(terms[index], part, dialect))
  const object = terms[2]
  if (object?.termType === 'Literal' && dialect.matchesByValue(object)) {
    places.push(toNarrowing(places as [string, string, string], dialect.toStored(object).datatype))
    delete terms[2]
  }
  const free = [...(graph ? [] : ['graph']), ...parts.filter((_, index) => !terms[index])]
  const read = (row: Record<string, Term>, index: number) => terms[index] ?? row[parts[index] ?? '']
  return {
    where: `GRAPH ${graph ? iriText(graph.value) : `?graph`} { ${places.join(' ')} }${graph ? '' : toFilter(graphs)}`,
    select: free.length === 0 ? '(1 AS ?found)' : free.map(name => `?${name}`).join(' '),
    order: free.map(name => (name === 'object' ? objectOrder : `?${name}`)).join(' '),
    canMatch: terms.every(term => term?.termType !== 'BlankNode') && !(graph && graphs.hidden.includes(graph.value)),
    toQuad: row =>
      quad(
        read(row, 0) as Quad_Subject,
        read(row, 1) as Quad_Predicate,
        read(row, 2) as Quad_Object,
        (graph ?? row['graph'] ?? namedNode('')) as Quad_Graph,
      ) as Quad,
  }
}

/** Literals that are equal in value differ in their text, language or datatype. */
const objectOrder = '?object STR(?object) LANG(?object) STR(DATATYPE(?object))'

function toGiven(term: Term | undefined): Term | undefined {
  return term?.termType === 'Variable' ? undefined : term
}

function toPlace(term: Term | undefined, part: string, dialect: Dialect): string {
  if (!term) return `?${part}`
  return termText(term.termType === 'Literal' ? dialect.toStored(term) : term)
}

/** Leaves only those of equal value that have the datatype too; the pattern before it lets the store use its index. */
function toNarrowing([subject, predicate, object]: [string, string, string], datatype: NamedNode): string {
  const tests = `DATATYPE(?object) = ${iriText(datatype.value)} && STR(?object) = STR(${object})`
  return `. ${subject} ${predicate} ?object FILTER(${tests})`
}

function toFilter({ base, hidden }: OurGraphs): string {
  const list = hidden.map(iriText).join(', ')
  const starts = base === undefined ? '' : ` FILTER(STRSTARTS(STR(?graph), ${JSON.stringify(base)}))`
  return ` FILTER(?graph NOT IN (${list}))${starts}`
}
