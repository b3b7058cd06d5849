import { toAlgebra } from '@traqula/algebra-sparql-1-2'
import { Parser } from '@traqula/parser-sparql-1-2'
import type { AggregateExpression, Expression, Group, Operation } from '../../../src/engine/algebra.js'
import { compileExpression } from '../../../src/engine/functions/compile-expression.js'
import type { Scope } from '../../../src/engine/scope.js'
import { createQueryTerms } from '../../../src/engine/values/query-terms.js'
import { prefixes } from '../../../src/rdf/vocab.js'
import { Dictionary } from '../../../src/store/dictionary.js'

/** Terms in N-Triples or in short: `"5"^^xsd:integer`, `<http://…>`, `_:b`; by name of variable. */
export type Bindings = Readonly<Record<string, string>>

const prologue = `PREFIX xsd: <${prefixes.xsd}> PREFIX rdf: <${prefixes.rdf}> PREFIX ex: <http://e.org/>`
const parser = new Parser()

/** An expression in the syntax of SPARQL, as algebra. */
export function parseExpression(text: string): Expression {
  const query = parseQuery(`SELECT (${text} AS ?result) WHERE {}`)
  return find(query, 'extend')['expression'] as Expression
}

/** The expressions of ORDER BY, and the aggregates of SELECT. */
export function parseOrder(text: string): readonly Expression[] {
  return find(parseQuery(`SELECT * WHERE { ?a ?b ?c } ORDER BY ${text}`), 'orderby')['expressions'] as Expression[]
}

export function parseAggregate(text: string): AggregateExpression {
  const group = find(parseQuery(`SELECT (${text} AS ?result) WHERE {}`), 'group') as unknown as Group
  return group.aggregates[0] as AggregateExpression
}

export function parseQuery(text: string): Operation {
  return toAlgebra(parser.parse(`${prologue} ${text}`) as never, { quads: true }) as unknown as Operation
}

function find(operation: Operation, type: string): Record<string, unknown> {
  let node = operation as unknown as Record<string, unknown>
  while (node['type'] !== type) node = node['input'] as Record<string, unknown>
  return node
}

/** "5"^^xsd:integer → its N-Triples text. */
export function expand(term: string): string {
  return term.replace(/\^\^(xsd|rdf):(\w+)$/, (_, prefix: 'xsd' | 'rdf', name) => `^^<${prefixes[prefix]}${name}>`)
}

/** N-Triples text → with the prefix xsd. */
export function shorten(text: string): string {
  return text.replace(`^^<${prefixes.xsd}`, '^^xsd:').replace(/(\^\^xsd:\w+)>$/, '$1')
}

/** A scope over a store that holds the given terms. */
export function createScope(stored: readonly string[] = [], parts: Partial<Scope> = {}) {
  const dictionary = new Dictionary()
  for (const term of stored) dictionary.add(expand(term))
  const slots = new Map<string, number>()
  const registers = new Uint32Array(20)
  const terms = createQueryTerms(dictionary)
  const slot = (name: string) => slots.get(name) ?? (slots.set(name, slots.size), slots.size - 1)
  const scope: Scope = { slot, registers, terms, isCertain: () => false, exists: () => () => false, ...parts }
  return {
    scope,
    bind(bindings: Bindings) {
      registers.fill(0)
      for (const [name, term] of Object.entries(bindings)) registers[slot(name)] = terms.idOfText(expand(term))
    },
  }
}

/** The term that an expression gives, in short; `error` when it fails. Bound terms are in the store. */
export function evaluate(text: string, bindings: Bindings = {}, parts: Partial<Scope> = {}): string {
  const { scope, bind } = createScope(Object.values(bindings), parts)
  const run = compileExpression(parseExpression(text), scope)
  bind(bindings)
  const value = run()
  return value === undefined ? 'error' : shorten(scope.terms.text(scope.terms.idOf(value)))
}
