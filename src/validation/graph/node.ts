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
  /** Objects by IRI of the predicate, once anything is said. */
  statements: Map<string, Node[]> | undefined
  /** Whether the lexical form is one of the datatype, once asked. */
  wellFormed: boolean | undefined
  /** What the literal stands for, once asked; false when it stands for nothing that can be compared. */
  value: LiteralValue | false | undefined
}

/** A node of which nothing is said yet. */
export function createNode(term: Term): Node {
  if (term.termType === 'Literal') return createLiteralNode(term)
  const kind = term.termType === 'BlankNode' ? 'blank' : 'iri'
  const key = keyOf(term)
  return {
    term,
    key,
    kind,
    text: term.value,
    datatype: '',
    language: '',
    statements: undefined,
    wellFormed: undefined,
    value: undefined,
  }
}

/** The node of a literal. The parts of the term are read once: n3 2.13 cuts them out of a string at each access. */
export function createLiteralNode(term: Literal): Node {
  const text = term.value
  const language = term.language.toLowerCase()
  const datatype = term.datatype.value
  const key = language ? `"${text}"@${language}` : `"${text}"^^${datatype}`
  return {
    term,
    key,
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
  return term.termType === 'NamedNode' ? term.value : `_:${term.value}`
}
