import type { Term } from '@rdfjs/types'
import type { WordQuery } from '../store/words/word-query.js'

/** A query or a part of one: SPARQL 1.1 algebra as `@traqula/algebra-sparql-1-2` gives it with `quads: true`. */
export type Operation =
  | Ask
  | Bgp
  | Construct
  | Describe
  | Distinct
  | Extend
  | Filter
  | From
  | Graph
  | Group
  | Join
  | LeftJoin
  | Minus
  | Nop
  | OrderBy
  | Path
  | Pattern
  | Project
  | Reduced
  | Service
  | Slice
  | Union
  | Values
  | Words

/** An expression; operators by their SPARQL names in lower case, other functions (casts, too) by their IRI. */
export type Expression =
  AggregateExpression | ExistenceExpression | NamedExpression | OperatorExpression | TermExpression | WildcardExpression

/** A property path. */
export type PathExpression =
  | { type: 'link'; iri: Term }
  | { type: 'inv'; path: PathExpression }
  | Closure
  | { type: 'seq' | 'alt'; input: readonly PathExpression[] }
  | { type: 'nps'; iris: readonly Term[] }

/** A path that may be gone any number of times, at least once, or at most once. */
export interface Closure {
  type: 'ZeroOrMorePath' | 'OneOrMorePath' | 'ZeroOrOnePath'
  path: PathExpression
}

/** A triple pattern; its graph is a variable, an IRI, or the default graph. */
export interface Pattern {
  type: 'pattern'
  subject: Term
  predicate: Term
  object: Term
  graph: Term
}

export interface Path {
  type: 'path'
  subject: Term
  predicate: PathExpression
  object: Term
  graph: Term
}

export interface Bgp {
  type: 'bgp'
  patterns: readonly Pattern[]
}

export interface Join {
  type: 'join'
  input: readonly Operation[]
}

export interface LeftJoin {
  type: 'leftjoin'
  input: readonly Operation[]
  expression?: Expression
}

export interface Union {
  type: 'union'
  input: readonly Operation[]
}

/** `graphScopeVar`: variable of a GRAPH around it, which does not count as shared. */
export interface Minus {
  type: 'minus'
  input: readonly Operation[]
  graphScopeVar?: Term
}

export interface Filter {
  type: 'filter'
  input: Operation
  expression: Expression
}

export interface Extend {
  type: 'extend'
  input: Operation
  variable: Term
  expression: Expression
}

/** `bindings`: rows by name of variable; a name that a row leaves out is UNDEF. */
export interface Values {
  type: 'values'
  variables: readonly Term[]
  bindings: readonly Readonly<Record<string, Term>>[]
}

/** `text:query`, which is no triple: subjects of which one of the properties has a string with all of the words. */
export interface Words {
  type: 'words'
  subject: Term
  graph: Term
  /** Variables for how well the string fits, and for the string. */
  score?: Term
  literal?: Term
  properties: readonly Term[]
  words: readonly WordQuery[]
  /** Solutions at the most, the best first. */
  limit: number
  /** Language that the string has to have; in small letters. */
  language?: string
}

export interface Graph {
  type: 'graph'
  input: Operation
  name: Term
}

export interface Group {
  type: 'group'
  input: Operation
  variables: readonly Term[]
  aggregates: readonly BoundAggregate[]
}

/** Descending order is the operator `desc` around the expression. */
export interface OrderBy {
  type: 'orderby'
  input: Operation
  expressions: readonly Expression[]
}

export interface Project {
  type: 'project'
  input: Operation
  variables: readonly Term[]
}

export interface Distinct {
  type: 'distinct'
  input: Operation
}

export interface Reduced {
  type: 'reduced'
  input: Operation
}

export interface Slice {
  type: 'slice'
  input: Operation
  start: number
  length?: number
}

export interface Ask {
  type: 'ask'
  input: Operation
}

export interface Construct {
  type: 'construct'
  input: Operation
  template: readonly Pattern[]
}

export interface Describe {
  type: 'describe'
  input: Operation
  terms: readonly Term[]
}

export interface From {
  type: 'from'
  input: Operation
  default: readonly Term[]
  named: readonly Term[]
}

export interface Service {
  type: 'service'
}

export interface Nop {
  type: 'nop'
}

export interface TermExpression {
  type: 'expression'
  subType: 'term'
  term: Term
}

export interface OperatorExpression {
  type: 'expression'
  subType: 'operator'
  operator: string
  args: readonly Expression[]
}

export interface NamedExpression {
  type: 'expression'
  subType: 'named'
  name: Term
  args: readonly Expression[]
}

export interface ExistenceExpression {
  type: 'expression'
  subType: 'existence'
  not: boolean
  input: Operation
}

/** COUNT(*) has a wildcard for its expression. */
export interface AggregateExpression {
  type: 'expression'
  subType: 'aggregate'
  aggregator: 'avg' | 'count' | 'group_concat' | 'max' | 'min' | 'sample' | 'sum'
  distinct: boolean
  expression: Expression
  separator?: string
}

export interface WildcardExpression {
  type: 'expression'
  subType: 'wildcard'
}

/** An aggregate with the variable that holds its result. */
export interface BoundAggregate extends AggregateExpression {
  variable: Term
}
