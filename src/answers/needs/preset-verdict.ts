import type { MeasuredBuilding } from '../entrances/entrance.js'
import type { NeedsProfile } from './demand.js'
import { judgeBuilding } from './judge-building.js'
import { toBuildingVerdict } from './to-verdict.js'

/** Kept as long as the reading of the building is: a change of its record makes a new one. */
const kept = new WeakMap<MeasuredBuilding, Map<string, string>>()

/** What a profile makes of a building, a `BuildingVerdict` as JSON text; worked out once, unless it follows the clock. */
export function presetVerdictText(building: MeasuredBuilding, preset: NeedsProfile): string {
  if (building.closures.length + building.states.length > 0) return toText(building, preset)
  const known = kept.get(building) ?? new Map<string, string>()
  kept.set(building, known)
  const text = known.get(preset.name) ?? toText(building, preset)
  known.set(preset.name, text)
  return text
}

const toText = (building: MeasuredBuilding, { needs }: NeedsProfile) =>
  JSON.stringify(toBuildingVerdict(judgeBuilding(building, needs)))
