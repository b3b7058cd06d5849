import { toAlgebra } from '@traqula/algebra-sparql-1-2'
import { Parser } from '@traqula/parser-sparql-1-2'
import type { Quad } from '@rdfjs/types'
import type { Operation } from '../../src/engine/algebra.js'
import { planQuery, type PlanOptions, type QueryPlan } from '../../src/engine/engine.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { createIdIndex } from '../../src/store/id-index.js'
import type { IdView } from '../../src/store/id-view.js'

/** Prefixes of all data and queries in these tests. */
const prefix = 'https://example.org/'
const prefixes = `PREFIX : <${prefix}> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> `

const parser = new Parser()

/** A query as algebra. */
export function parse(query: string): Operation {
  const tree = parser.parse(prefixes + query)
  return toAlgebra(tree, { quads: true, blankToVariable: true }) as unknown as Operation
}

/** Turtle or TriG as quads. */
export function readData(text: string): Quad[] {
  const turtle = prefixes.replaceAll('PREFIX', '@prefix').replaceAll('> ', '> . ')
  return parseQuads(turtle + text, { mediaType: 'application/trig' })
}

/** TriG as a view. */
export function viewOf(text: string): IdView {
  return createIdIndex(readData(text))
}

/** Answers to a query as texts, in order: rows as `x=:a y=1`, unbound variables left out; triples; or true and false. */
export function ask(view: IdView, query: string, options: PlanOptions = {}): string[] {
  return answersOf(planQuery(parse(query), view, options))
}

/** The same, sorted: for where the order says nothing. */
export function askSorted(view: IdView, query: string, options: PlanOptions = {}): string[] {
  return ask(view, query, options).sort()
}

/** All that a plan gives, as texts. */
export function answersOf(plan: QueryPlan): string[] {
  const answers: string[] = []
  if (plan.form === 'construct' || plan.form === 'describe') {
    plan.triples((...ids) => void answers.push(ids.map(id => short(plan.terms.text(id))).join(' ')))
    return answers
  }
  plan.run(row => {
    const parts = plan.variables.map((name, column) =>
      row[column] ? `${name}=${short(plan.terms.text(row[column]))}` : '',
    )
    answers.push(parts.filter(Boolean).join(' '))
  })
  return plan.form === 'ask' ? [String(answers.length > 0)] : answers
}

/** `<https://example.org/a>` → `:a`, and numbers without their datatype. */
export function short(text: string): string {
  return text
    .replace(new RegExp(`^<${prefix}(.*)>$`), ':$1')
    .replace(/^"([^"]*)"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#(integer|decimal|boolean)>$/, '$1')
}
