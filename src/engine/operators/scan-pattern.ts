import { noId, type ScanRange } from '../../store/id-view.js'
import type { Pattern } from '../algebra.js'
import { bind } from '../plan/bound.js'
import { estimatePattern } from '../plan/estimate-pattern.js'
import type { Part } from '../plan/part.js'
import { slotOf, type Room } from '../plan/room.js'
import { namesOf } from '../plan/variables.js'
import { noSolutions, type Stage } from '../stage.js'
import { scanStage, type PatternSlots } from './scan-stage.js'

/** A triple pattern as a part of a group. */
export function createPatternPart(pattern: Pattern, room: Room): Part {
  const { subject, predicate, object, graph } = pattern
  const variables = new Set([...namesOf([subject, predicate, object, graph])].map(name => room.names.slot(name)))
  const slots = patternSlots(pattern, room)
  return {
    kind: 'source',
    possible: variables,
    certain: variables,
    needs: new Set(),
    estimate: slots ? estimatePattern(slots, variables, room) : () => 0,
    plan: bound => {
      const free = new Set([...variables].filter(slot => !bound.certain.has(slot)))
      bind(bound, variables)
      return slots ? stageOf(pattern, slots, free, room) : noSolutions
    },
  }
}

/** Where a pattern or path looks. */
export function rangeOf({ graph }: Pick<Pattern, 'graph'>, { setting }: Room): ScanRange {
  return graph.termType === 'DefaultGraph' ? setting.graphs.union : setting.graphs.named
}

/** Register of a graph; for the default graph one that is always empty. */
export function graphSlotOf({ graph }: Pick<Pattern, 'graph'>, room: Room): number | undefined {
  return graph.termType === 'DefaultGraph' ? room.frame.constant(noId) : slotOf(graph, room)
}

/** Undefined when the pattern names something that the store does not know: then nothing matches. */
export function patternSlots(pattern: Pattern, room: Room): PatternSlots | undefined {
  const { subject, predicate, object } = pattern
  const slots = [...[subject, predicate, object].map(term => slotOf(term, room)), graphSlotOf(pattern, room)]
  return slots.includes(undefined) ? undefined : (slots as unknown as PatternSlots)
}

function stageOf(pattern: Pattern, slots: PatternSlots, free: ReadonlySet<number>, room: Room): Stage {
  const range = rangeOf(pattern, room)
  return scanStage(
    { createScan: () => room.setting.view.createScan(range), registers: room.frame.registers },
    slots,
    free,
  )
}
