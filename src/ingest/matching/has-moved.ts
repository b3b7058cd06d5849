import type { BuildingKeys } from './building-keys.js'
import { compareAddresses } from './compare-buildings.js'
import { meets } from './house-number.js'
import { metresBetween } from './metres-between.js'

/** Distance beyond which a building is another one, in metres: more than what coordinates are corrected by. */
const movedMetres = 500

/**
 * Whether an identifier stands for another place than before, as that of a polling station does when it moves. A street
 * that is renamed keeps its numbers, a correction of coordinates its address.
 */
export function hasMoved(before: BuildingKeys, now: BuildingKeys): boolean {
  const { likeness } = compareAddresses(before, now)
  if (before.point && now.point) return metresBetween(before.point, now.point) > movedMetres && (likeness ?? 0) < 0.8
  if (likeness === undefined || likeness > 0.1) return false
  return (
    likeness === 0 || (before.number !== undefined && now.number !== undefined && !meets(before.number, now.number))
  )
}
