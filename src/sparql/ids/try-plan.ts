import { planQuery, type PlanOptions, type QueryPlan } from '../../engine/engine.js'
import { Unsupported } from '../../engine/unsupported.js'
import type { IdView } from '../../store/id-view.js'
import type { Operation } from '../algebra.js'

/** A plan on ids; undefined where the query holds something that the engine on ids does not know. */
export function tryPlan(operation: Operation, view: IdView, options: PlanOptions): QueryPlan | undefined {
  try {
    return planQuery(operation as unknown as Parameters<typeof planQuery>[0], view, options)
  } catch (error) {
    if (error instanceof Unsupported) return undefined
    throw error
  }
}
