import type { Id, IdView } from '../store/id-view.js'
import type { Operation } from './algebra.js'
import { graphsOf, type Dataset } from './dataset.js'
import { toMixtureProblem } from './foreign-parts.js'
import { planConstruct } from './forms/construct.js'
import { planDescribe } from './forms/describe.js'
import { planSelect } from './forms/select.js'
import { normalize } from './plan/normalize.js'
import type { Setting } from './plan/room.js'
import { statisticsOf } from './plan/statistics.js'
import { createQueryTerms, type QueryTerms } from './values/query-terms.js'

/** A query that is ready to run on one data version; it may run several times, one after the other. */
export interface QueryPlan {
  form: 'select' | 'ask' | 'construct' | 'describe'
  /** Of SELECT, in order. */
  variables: readonly string[]
  /**
   * Goes over the solutions; `visit` gets the ids of `variables`, 0 for unbound, in an array that is used again, and
   * says true to stop. ASK has at most one solution, of no variables.
   */
  run(visit: (row: Uint32Array) => boolean | void): void
  /** Goes over the triples of CONSTRUCT and DESCRIBE, each once; `visit` says true to stop. */
  triples(visit: VisitTriple): void
  /** What the ids mean. */
  terms: QueryTerms
}

export type VisitTriple = (subject: Id, predicate: Id, object: Id) => boolean | void

export interface PlanOptions {
  /** Goes before the FROM of the query; without either, the default graph is the union of all graphs. */
  dataset?: Dataset
  /** What IRI() resolves against. */
  baseIri?: string
  now?: Date
}

/**
 * Plans a query in SPARQL algebra; throws Unsupported where it holds anything that this engine does not know. A plan is
 * for one view: exact counts choose the join order, and planning takes less time than to check whether they still do.
 */
export function planQuery(operation: Operation, view: IdView, options: PlanOptions = {}): QueryPlan {
  try {
    return planForm(operation, view, options)
  } catch (error) {
    throw toMixtureProblem(error, operation)
  }
}

function planForm(operation: Operation, view: IdView, options: PlanOptions): QueryPlan {
  const { query, dataset } = apart(normalize(operation))
  const terms = createQueryTerms(view.terms, options.now)
  const setting: Setting = {
    view,
    terms,
    graphs: graphsOf(view, options.dataset ?? dataset),
    statistics: statisticsOf(view),
    baseIri: options.baseIri,
  }
  const none = { variables: [], run: () => undefined, triples: () => undefined, terms }
  const { form, input } = withoutSlice(query)
  switch (form.type) {
    case 'ask':
      return { ...none, form: 'ask', ...planSelect({ type: 'slice', input, start: 0, length: 1 }, [], setting) }
    case 'construct':
      return { ...none, form: 'construct', triples: planConstruct({ ...form, input }, setting) }
    case 'describe':
      return { ...none, form: 'describe', triples: planDescribe({ ...form, input }, setting) }
    default:
      return { ...none, form: 'select', ...planSelect(query, selected(query), setting) }
  }
}

function apart(operation: Operation): { query: Operation; dataset?: Dataset } {
  if (operation.type !== 'from') return { query: operation }
  return { query: operation.input, dataset: operation }
}

/** CONSTRUCT and DESCRIBE stand within LIMIT and OFFSET, which are about the solutions that they are made from. */
function withoutSlice(query: Operation): { form: Operation; input: Operation } {
  const form = query.type === 'slice' ? query.input : query
  const input = 'input' in form ? (form.input as Operation) : form
  return { form, input: query.type === 'slice' ? { ...query, input } : input }
}

function selected(query: Operation): string[] {
  if (query.type === 'project') return query.variables.map(({ value }) => value)
  if ('input' in query && !Array.isArray(query.input)) return selected(query.input as Operation)
  throw new Error('A SELECT query without a list of variables.')
}
