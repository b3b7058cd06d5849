import { noId, type Id } from '../../store/id-view.js'
import type { AggregateExpression } from '../algebra.js'
import type { Scope } from '../scope.js'
import type { Value } from '../values/value.js'
import { collectorOf } from './aggregates/collectors.js'
import { createCompiler } from './compile-expression.js'
import { variableOf, variablesIn } from './variables.js'

/** An aggregate of one group. */
export interface Accumulator {
  /** Takes the present solution in. */
  add(): void
  /** Undefined when the aggregate is an error or has no result. */
  result(): Value | undefined
}

/**
 * One accumulator for each group. An unbound variable is left out; an expression that fails in another way makes the
 * aggregate an error, save for COUNT, which leaves it out. Throws Unsupported, for COUNT(*) too.
 */
export function compileAggregate(aggregate: AggregateExpression, scope: Scope): () => Accumulator {
  const variable = variableOf(aggregate.expression)
  return variable === undefined ? compileGeneral(aggregate, scope) : compileOfVariable(aggregate, scope, variable)
}

function compileOfVariable(aggregate: AggregateExpression, scope: Scope, variable: string): () => Accumulator {
  const { registers, terms } = scope
  const slot = scope.slot(variable)
  const create = collectorOf(aggregate, terms)
  return () => {
    const collector = create()
    const isNew = createDistinct(aggregate.distinct)
    const putId = collector.putId ?? ((id: Id) => collector.put(terms.value(id)))
    let failed = false
    return {
      add() {
        const id = registers[slot] as Id
        if (id !== noId && !failed && isNew(id)) failed = !putId(id)
      },
      result: () => (failed ? undefined : collector.result()),
    }
  }
}

function compileGeneral(aggregate: AggregateExpression, scope: Scope): () => Accumulator {
  const { aggregator, distinct, expression } = aggregate
  const { registers, terms } = scope
  const evaluate = createCompiler(scope).expression(expression)
  const slots = [...variablesIn(expression, coping)].map(name => scope.slot(name))
  const create = collectorOf(aggregate, terms)
  return () => {
    const collector = create()
    const isNew = createDistinct(distinct)
    let failed = false
    return {
      add() {
        const value = evaluate()
        if (failed) return
        if (value !== undefined) failed = (!distinct || isNew(terms.idOf(value))) && !collector.put(value)
        else failed = aggregator !== 'count' && slots.every(slot => registers[slot] !== noId)
      },
      result: () => (failed ? undefined : collector.result()),
    }
  }
}

/** Operators that cope with an unbound variable. */
const coping: ReadonlySet<string> = new Set(['bound', 'coalesce'])

function createDistinct(distinct: boolean): (id: Id) => boolean {
  if (!distinct) return () => true
  const seen = new Set<Id>()
  return id => seen.size !== seen.add(id).size
}
