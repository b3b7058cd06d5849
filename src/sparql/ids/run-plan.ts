import type { QueryPlan } from '../../engine/engine.js'
import { toRunProblem } from '../query-errors.js'
import { gatherRows, type Gathering } from '../results/gather.js'
import { readIdTerms } from '../results/id-terms.js'
import type { QueryResult } from '../results/query-result.js'
import type { Batch, Table } from '../results/table.js'

/** Runs a plan to its end, or until it has given `enough` rows. */
export function runPlan(plan: QueryPlan, enough = Infinity): QueryResult {
  try {
    switch (plan.form) {
      case 'select':
        return { form: 'select', variables: plan.variables, table: gatherSolutions(plan, enough) }
      case 'ask':
        return { form: 'ask', answer: hasSolution(plan) }
      case 'construct':
      case 'describe':
        return { form: 'construct', table: gatherTriples(plan, enough) }
    }
  } catch (error) {
    throw toRunProblem(error)
  }
}

function gatherSolutions(plan: QueryPlan, enough: number): Table {
  const width = plan.variables.length
  const gathering = gatherRows(width, enough)
  plan.run(row => gathering.add(row))
  return toTable(width, gathering, plan)
}

function gatherTriples(plan: QueryPlan, enough: number): Table {
  const gathering = gatherRows(3, enough)
  const row = new Uint32Array(3)
  plan.triples((subject, predicate, object) => {
    row[0] = subject
    row[1] = predicate
    row[2] = object
    return gathering.add(row)
  })
  return toTable(3, gathering, plan)
}

function toTable(width: number, gathering: Gathering, { terms }: QueryPlan): Table {
  return { width, batches: once(gathering.whole()), terms: readIdTerms(terms) }
}

async function* once(batch: Batch): AsyncIterable<Batch> {
  if (batch.rows > 0) yield batch
}

function hasSolution(plan: QueryPlan): boolean {
  let found = false
  plan.run(() => (found = true))
  return found
}
