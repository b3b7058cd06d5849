import { noId, type Id } from '../../store/id-view.js'
import type { BoundAggregate, Operation } from '../algebra.js'
import type { Frame } from '../frame.js'
import { compileAggregate, type Accumulator } from '../functions/compile-aggregate.js'
import { createScope } from '../plan/plan-scope.js'
import { slotsOf, type Room } from '../plan/room.js'
import { variablesOf } from '../plan/variables.js'
import { RowIndex } from '../rows/row-index.js'
import { integerValue } from '../values/value.js'
import { boundAfter } from './plan-root.js'

/** Plans an aggregate over the solutions of an operation: a function that makes an accumulator for each group. */
export function planAggregate(aggregate: BoundAggregate, input: Operation, room: Room): () => Accumulator {
  const { aggregator, expression, distinct } = aggregate
  if (aggregator === 'count' && expression.subType === 'wildcard')
    return distinct ? countDistinctSolutions(input, room) : countSolutions
  if (aggregator === 'count' && expression.subType === 'term' && expression.term.termType === 'Variable')
    return (distinct ? countDistinctTerms : countTerms)(room.names.slot(expression.term.value), room.frame)
  return compileAggregate(aggregate, createScope(room, boundAfter(input, room)))
}

/** Id of what an accumulator has come to; 0 for an error. */
export function resultId(accumulator: Accumulator | undefined, { setting }: Room): Id {
  const value = accumulator?.result()
  return value === undefined ? noId : setting.terms.idOf(value)
}

function countSolutions(): Accumulator {
  let count = 0
  return { add: () => void count++, result: () => integerValue(count) }
}

function countTerms(slot: number, { registers }: Frame): () => Accumulator {
  return () => {
    let count = 0
    return { add: () => void (registers[slot] !== noId && count++), result: () => integerValue(count) }
  }
}

function countDistinctTerms(slot: number, { registers }: Frame): () => Accumulator {
  return () => {
    const seen = new Set<Id>([noId])
    return { add: () => void seen.add(registers[slot] as Id), result: () => integerValue(seen.size - 1) }
  }
}

/** COUNT(DISTINCT *); variables that stand for a path's nodes in between are no part of a solution. */
function countDistinctSolutions(input: Operation, room: Room): () => Accumulator {
  const { registers } = room.frame
  const names = [...variablesOf(input).possible].filter(name => !name.startsWith('.'))
  const slots = slotsOf(names, room)
  return () => {
    const seen = new RowIndex(slots.length)
    return { add: () => void seen.add(registers, slots), result: () => integerValue(seen.size) }
  }
}
