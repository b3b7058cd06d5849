import { Problem } from '../problem.js'
import { termText } from '../rdf/term-text.js'
import type { IdView } from '../store/id-view.js'
import * as algebra from './algebra.js'
import type { UnknownQuery } from './comunica/ask-comunica.js'
import { runPlan } from './ids/run-plan.js'
import { tryPlan } from './ids/try-plan.js'
import { createQueryParser, type ParsedQuery } from './parse/parse-query.js'
import { toRunProblem } from './query-errors.js'
import type { QueryResult } from './results/query-result.js'

/** A store that has its data on ids. */
export interface ViewSource {
  /** The present data version. */
  view(): IdView
}

/** A query that has been read and may be run. */
export interface PreparedQuery {
  form: algebra.QueryForm
  /** What is asked: the gate (`gate/`) weighs it before anything runs. */
  operation: algebra.Operation
  /** Who answers: the engine on ids all of it, or Comunica with its help. */
  plan: 'ids' | 'comunica'
  /** Answers on the data version for which it was prepared; stops soon after `rows` rows. */
  run(limits?: { rows?: number }): Promise<QueryResult>
}

/** Reads a query: a Problem when it is malformed, too large, an update, or wants something from elsewhere. */
export type PrepareQuery = (text: string, dataset?: algebra.QueryDataset) => Promise<PreparedQuery>

/**
 * A SPARQL engine over a store; it cannot write, and reaches neither the net nor the disk.
 * @param baseIri of queries that declare none
 */
export function createQueryEngine(store: ViewSource, baseIri?: string): PrepareQuery {
  const parse = createQueryParser(baseIri)
  const askComunica = loadLater()
  return async (text, dataset = algebra.wholeDataset) => {
    const parsed = parse(text)
    const view = store.view()
    const operation = algebra.overDataset(parsed.operation, dataset)
    refuseUnknownGraphs(operation, view)
    const { form } = parsed
    const plan = toPlan({ ...parsed, operation }, view)
    if (!plan) return { form, operation, plan: 'comunica', run: () => askComunica({ ...parsed, operation, view }) }
    return { form, operation, plan: 'ids', run: async ({ rows = Infinity } = {}) => runPlan(plan, rows + 1) }
  }
}

function toPlan({ operation, baseIri }: ParsedQuery, view: IdView): ReturnType<typeof tryPlan> {
  try {
    return tryPlan(operation, view, baseIri === undefined ? {} : { baseIri })
  } catch (error) {
    throw toRunProblem(error)
  }
}

/** Comunica is loaded when it is first needed: that takes 1.5 s and 70 MB, and few queries need it. */
function loadLater() {
  let loading: Promise<(query: UnknownQuery) => Promise<QueryResult>> | undefined
  return async (query: UnknownQuery) => (await (loading ??= load()))(query)
}

async function load() {
  const [{ createComunica }, { askComunica }] = await Promise.all([
    import('./comunica/run-comunica.js'),
    import('./comunica/ask-comunica.js'),
  ])
  const run = createComunica()
  return (query: UnknownQuery) => askComunica(run, query)
}

/** A graph that we do not have would be an empty one, which reads as "no data" where it means "not ours". */
function refuseUnknownGraphs(operation: algebra.Operation, view: IdView): void {
  for (const graph of algebra.datasetGraphs(operation)) {
    const id = view.terms.idOf(termText(graph))
    if (id !== 0 && view.count(0, 0, 0, id) > 0) continue
    throw new Problem('malformed', `The query is about the graph <${graph.value}>, which is not on this server.`, {
      cure: 'Leave out FROM to ask all graphs, or name one of ours. Nothing is fetched from elsewhere.',
    })
  }
}
