import { QueryEngine } from '@comunica/query-sparql'
import type { Bindings, Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import type { QuadStore } from '../store/store.js'
import * as algebra from './algebra.js'
import { orderColumns } from './columns.js'
import { toParseProblem, toRunProblem } from './query-errors.js'
import { createSource } from './source.js'

/** The answer to a SELECT query, row by row. */
export interface SelectResult {
  form: 'select'
  variables: readonly string[]
  rows: AsyncIterable<Bindings>
}

/** The answer to an ASK query. */
export interface AskResult {
  form: 'ask'
  answer: boolean
}

/** The answer to a CONSTRUCT or DESCRIBE query, triple by triple. */
export interface GraphResult {
  form: 'construct'
  quads: AsyncIterable<Quad>
}

/** The answer to a query, by its form. */
export type QueryResult = SelectResult | AskResult | GraphResult

/** A query that has been read and may be run. */
export interface PreparedQuery {
  form: algebra.QueryForm
  /** Begins to answer; a Problem where the query is to blame, now or while the answer is read. */
  run(): Promise<QueryResult>
}

/** Reads a query: a Problem when it is malformed, an update, or wants something from elsewhere. */
export type PrepareQuery = (text: string, dataset?: algebra.QueryDataset) => Promise<PreparedQuery>

/** A SPARQL engine over a store; it cannot write, and reaches neither the net nor the disk. */
export function createQueryEngine(store: QuadStore): PrepareQuery {
  const engine = new QueryEngine()
  const context = () => ({
    sources: [createSource(store)],
    readOnly: true,
    fetch: refuseFetch,
    distinctConstruct: true,
  })
  return async (text, dataset = algebra.wholeDataset) => {
    const parsed = await parse(engine, text, context())
    const form = algebra.formOf(parsed)
    algebra.refuseFetching(parsed)
    const operation = algebra.overDataset(parsed, dataset)
    await refuseUnknownGraphs(operation, store)
    const query = operation === parsed && declaresBase.test(text) ? text : (operation as Query)
    return { form, run: async () => withColumns(await run(engine, query, context()), text) }
  }
}

/** Comunica 5.4.1 forgets the BASE of a query that it is given as algebra, so such a query is given as text. */
const declaresBase = /\bbase\b/i

type Query = Parameters<QueryEngine['query']>[0]
type Context = Parameters<QueryEngine['query']>[1] & object

async function parse(engine: QueryEngine, text: string, context: Context): Promise<algebra.Operation> {
  try {
    const explained = await engine.explain(text, context, 'parsed')
    return explained.data as algebra.Operation
  } catch (error) {
    throw toParseProblem(error, text)
  }
}

async function run(engine: QueryEngine, query: Query, context: Context): Promise<QueryResult> {
  try {
    const result = await engine.query(query, context)
    switch (result.resultType) {
      case 'bindings': {
        const rows = await result.execute()
        const { variables } = await result.metadata()
        return { form: 'select', variables: variables.map(({ value }) => value), rows: closing(rows) }
      }
      case 'quads':
        return { form: 'construct', quads: closing(await result.execute()) }
      case 'boolean':
        return { form: 'ask', answer: await result.execute() }
    }
  } catch (error) {
    throw toRunProblem(error)
  }
  throw new Error('An update has come past the gate.')
}

function withColumns(result: QueryResult, text: string): QueryResult {
  return result.form === 'select' ? { ...result, variables: orderColumns(result.variables, text) } : result
}

/** The items of a Comunica stream; the query ends with the loop over them, which by itself leaves it running. */
async function* closing<Item>(stream: AsyncIterable<Item> & { destroy(): void }): AsyncIterable<Item> {
  try {
    yield* stream
  } catch (error) {
    throw toRunProblem(error)
  } finally {
    stream.destroy()
  }
}

/** A graph that we do not have would be an empty one, which reads as "no data" where it means "not ours". */
async function refuseUnknownGraphs(operation: algebra.Operation, store: QuadStore): Promise<void> {
  for (const graph of algebra.datasetGraphs(operation)) {
    if ((await store.count({ graph })) > 0) continue
    throw new Problem('malformed', `The query is about the graph <${graph.value}>, which is not on this server.`, {
      cure: 'Leave out FROM to ask all graphs, or name one of ours. Nothing is fetched from elsewhere.',
    })
  }
}

/** A second lock behind `refuseFetching`: a part of Comunica that would send a request gets this instead of the net. */
const refuseFetch: typeof fetch = async () => {
  throw new Problem('forbidden', 'This server fetches nothing from elsewhere.')
}
