import type { Operation as EngineOperation } from '../../engine/algebra.js'
import { variablesOf } from '../../engine/plan/variables.js'
import type { IdView } from '../../store/id-view.js'
import { variable } from '../../rdf/terms.js'
import type { Operation } from '../algebra.js'
import { tryPlan } from '../ids/try-plan.js'
import { gatherRows } from '../results/gather.js'
import { readIdTerms } from '../results/id-terms.js'
import type { QueryResult } from '../results/query-result.js'
import { findKnownKinds } from './known-kinds.js'
import { createIdSource, type Solutions } from './id-source.js'
import type { ComunicaQuery, createComunica } from './run-comunica.js'

/** A query that the engine on ids does not know whole, over one data version. */
export interface UnknownQuery extends Omit<ComunicaQuery, 'source'> {
  view: IdView
}

/**
 * Has Comunica answer a query, with the engine on ids as its source for all parts that this knows.
 * @param kinds operations that the source may be asked to do; those that it knows when absent
 */
export async function askComunica(
  run: ReturnType<typeof createComunica>,
  { view, operation: query, baseIri, variables }: UnknownQuery,
  kinds?: readonly string[],
): Promise<QueryResult> {
  const { operation, dataset } = apart(query)
  const options = { ...(dataset ? { dataset } : {}), ...(baseIri === undefined ? {} : { baseIri }) }
  const plan = (part: Operation) => {
    const columns = columnsOf(part)
    return tryPlan({ type: 'project', input: part, variables: columns.map(name => variable(name)) }, view, options)
  }
  const solve = (part: Operation): Solutions => {
    const planned = plan(part)
    if (!planned) throw new Error(`The engine on ids does not know a part that it was asked for: ${part.type}`)
    const gathering = gatherRows(planned.variables.length, Infinity)
    planned.run(row => gathering.add(row))
    return { variables: planned.variables, batch: gathering.whole(), terms: readIdTerms(planned.terms) }
  }
  const known = kinds ?? findKnownKinds(operation, part => plan(part) !== undefined)
  return run({ operation, source: createIdSource(known, solve), baseIri, variables })
}

/** The source knows the graphs of the dataset, so Comunica need not: its own FROM gives shared triples twice. */
function apart(query: Operation): { operation: Operation; dataset?: Dataset } {
  if (query.type !== 'from') return { operation: query }
  return { operation: query.input as Operation, dataset: query as unknown as Dataset }
}

type Dataset = NonNullable<NonNullable<Parameters<typeof tryPlan>[2]>['dataset']>

function columnsOf(operation: Operation): string[] {
  return [...variablesOf(operation as unknown as EngineOperation).possible]
}
