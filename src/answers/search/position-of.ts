import { metresBetween } from '../../store/places/distance.js'
import { unitsPerDegree } from '../../store/places/geometry.js'
import type { Position } from '../../store/places/places-in.js'
import type { MeasuredBuilding } from '../entrances/entrance.js'

/** Where a building is: as stated of it, else of its first entrance that has a position. */
export function positionOf(building: MeasuredBuilding | undefined): Position | undefined {
  return building?.place ?? building?.entrances.find(({ place }) => place)?.place
}

/** Metres between two positions; undefined when one is not known. */
export function metresApart(one: Position, other: Position | undefined): number | undefined {
  return other && metresBetween(toUnits(one.long), toUnits(one.lat), toUnits(other.long), toUnits(other.lat))
}

const toUnits = (degrees: number) => degrees * unitsPerDegree
