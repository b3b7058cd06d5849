import type { MeasuredBuilding } from '../entrances/entrance.js'
import type { NeedsProfile } from './demand.js'
import { judgeBuilding } from './judge-building.js'
import { toBuildingVerdict } from './to-verdict.js'

/** Kept as long as the reading of the building is: a change of its record makes a new one. */
const kept = new WeakMap<MeasuredBuilding, Map<string, string>>()

/** What a profile makes of a building, a `BuildingVerdict` as JSON text; worked out once. */
export function presetVerdictText(building: MeasuredBuilding, preset: NeedsProfile): string {
  const known = kept.get(building) ?? new Map<string, string>()
  kept.set(building, known)
  const text = known.get(preset.name) ?? JSON.stringify(toBuildingVerdict(judgeBuilding(building, preset.needs)))
  known.set(preset.name, text)
  return text
}
