import type { Literal, Term } from '@rdfjs/types'
import type { LiteralValue } from '../literals/literal-value.js'

/** A term with what is said of it: to follow a statement is to follow a pointer. */
export interface Node {
  readonly term: Term
  /** Equal for equal terms, whatever the case of their language tags. */
  readonly key: string
  readonly kind: 'iri' | 'blank' | 'literal'
  /** IRI, label or lexical form. */
  readonly text: string
  /** IRI of the datatype; empty when this is no literal. */
  readonly datatype: string
  /** Language tag in lower case; empty when there is none. */
  readonly language: string
  /** One for each predicate, once anything is said. A list: nodes have few, and a map costs more to make than to walk. */
  statements: Statement[] | undefined
  /** Whether the lexical form is one of the datatype, once asked. */
  wellFormed: boolean | undefined
  /** What the literal stands for, once asked; false when it stands for nothing that can be compared. */
  value: LiteralValue | false | undefined
}

/** What is said of a node with one predicate: each object once. */
export interface Statement {
  readonly predicate: string
  readonly objects: Node[]
}

/** A node of which nothing is said yet. */
export function createNode(term: Term): Node {
  return term.termType === 'Literal' ? createLiteralNode(term, term.value) : createNameNode(term, keyOf(term))
}

/** The node of an IRI or blank node. */
export function createNameNode(term: Term, key: string): Node {
  return {
    term,
    key,
    kind: term.termType === 'BlankNode' ? 'blank' : 'iri',
    text: term.value,
    datatype: '',
    language: '',
    statements: undefined,
    wellFormed: undefined,
    value: undefined,
  }
}

/** The node of a literal with its text: n3 2.13 cuts the parts of a term out of a string at each access. */
export function createLiteralNode(term: Literal, text: string): Node {
  const language = term.language.toLowerCase()
  const datatype = term.datatype.value
  return {
    term,
    key: language ? `"${text}"@${language}` : `"${text}"^^${datatype}`,
    kind: 'literal',
    text,
    datatype,
    language,
    statements: undefined,
    wellFormed: undefined,
    value: undefined,
  }
}

/** A text that two terms other than literals share only if they are the same. */
export function keyOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
