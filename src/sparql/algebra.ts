import type { Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { namedNode } from '../rdf/terms.js'

/** What kind of answer a query asks for; DESCRIBE counts as CONSTRUCT, as both answer with triples. */
export type QueryForm = 'select' | 'ask' | 'construct'

/** IRIs of the graphs that a request puts in place of those that the query names; none at all leaves the query's. */
export interface QueryDataset {
  defaultGraphUris: readonly string[]
  namedGraphUris: readonly string[]
}

/** All graphs: what a query is about unless it or its request says otherwise. */
export const wholeDataset: QueryDataset = { defaultGraphUris: [], namedGraphUris: [] }

/** A node of Comunica 5's algebra, of which we look at the type and at few other parts. */
export interface Operation {
  type: string
  [part: string]: unknown
}

/** The form of a query; a Problem when there is no query, or when it is an update. */
export function formOf(operation: Operation): QueryForm {
  const form = forms[operation.type]
  if (form !== undefined) return form
  if (isOperation(operation.input) && wrappers.has(operation.type)) return formOf(operation.input)
  if (operation.type === 'nop')
    throw new Problem('malformed', 'There is no query.', { cure: 'Send a SELECT, ASK, CONSTRUCT or DESCRIBE query.' })
  throw new Problem('forbidden', 'This is an update; data cannot be changed here.', {
    cure: 'Send a SELECT, ASK, CONSTRUCT or DESCRIBE query.',
  })
}

/** Throws a Problem when any part of the query, however deep, would make us fetch something from elsewhere. */
export function refuseFetching(operation: Operation): void {
  for (const { type } of nodesOf(operation)) {
    if (type !== 'service') continue
    throw new Problem('forbidden', 'This server asks no other servers, so SERVICE is not available.', {
      cure: 'Ask both servers from your side: query engines such as Comunica join their answers.',
    })
  }
}

/** The same query over the graphs of its request, where that names any, instead of those that its text names. */
export function overDataset(operation: Operation, { defaultGraphUris, namedGraphUris }: QueryDataset): Operation {
  if (defaultGraphUris.length + namedGraphUris.length === 0) return operation
  const input = operation.type === 'from' ? operation.input : operation
  return {
    type: 'from',
    input,
    default: defaultGraphUris.map(iri => namedNode(iri)),
    named: namedGraphUris.map(iri => namedNode(iri)),
  }
}

/** Graphs that the query names with FROM and FROM NAMED. */
export function datasetGraphs(operation: Operation): Term[] {
  if (operation.type !== 'from') return []
  return [operation.default, operation.named].flatMap(graphs => graphs as Term[])
}

const forms: Readonly<Record<string, QueryForm>> = {
  project: 'select',
  ask: 'ask',
  construct: 'construct',
  describe: 'construct',
}

const wrappers = new Set(['from', 'slice', 'distinct', 'reduced', 'orderby'])

/** All nodes of a query; walks without recursion, as a query may be nested more deeply than our stack. */
export function* nodesOf(operation: Operation): Iterable<Operation> {
  const open: unknown[] = [operation]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null || 'termType' in node) continue
    if (isOperation(node)) yield node
    open.push(...Object.values(node))
  }
}

function isOperation(node: unknown): node is Operation {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string'
}
