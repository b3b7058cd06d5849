import { noId, type Id } from '../../store/id-view.js'
import { placesOf } from '../../store/places/place-index.js'
import { bind } from '../plan/bound.js'
import type { Part } from '../plan/part.js'
import type { Room } from '../plan/room.js'
import type { Stage } from '../stage.js'
import type { PlaceTest } from './read-place-test.js'

/**
 * A beginning for groups with a test on a place: the places of the index that may pass. Only for a variable that a
 * pattern fills anyway; the test itself is still made. Where the variable has a place already, nothing happens.
 */
export function createPlacePart({ variable, boxes }: PlaceTest, { setting, frame, names }: Room): Part {
  const slot = names.slot(variable.value)
  const slots = new Set([slot])
  let found: readonly Id[] | undefined
  const find = () => (found ??= placesOf(setting.view.terms).search(boxes))
  return {
    kind: 'source',
    possible: slots,
    certain: slots,
    needs: new Set(),
    estimate: filled => (filled.has(slot) ? 1 : find().length),
    plan: bound => {
      const isFilled = bound.certain.has(slot)
      bind(bound, slots)
      return isFilled ? next => next : eachPlace(frame.registers, slot, find)
    },
  }
}

function eachPlace(registers: Uint32Array, slot: number, find: () => readonly Id[]): Stage {
  return next => () => {
    if (registers[slot] !== noId) return next()
    for (const id of find()) {
      registers[slot] = id
      if (next()) return true
    }
    registers[slot] = noId
    return false
  }
}
