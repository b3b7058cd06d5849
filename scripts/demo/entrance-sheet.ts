import type { CellValue } from 'hucre'
import { writeLatitude, writeLongitude } from './building-sheet.js'
import { chance, choose } from './dice.js'
import { hands, writeAnswer, writeMeasure } from './handwriting.js'
import type { Hand } from './handwriting.js'
import type { Column } from './layout.js'
import { measureEntrance } from './measure.js'
import type { EntranceMeasures } from './measure.js'
import type { BuildingPlan, DoorKind, EntrancePlan } from './plan.js'

/** One row of the sheet "Ingangen": an entrance, what was found there, and who writes it down. */
export interface EntranceRow {
  key: string
  building: BuildingPlan
  entrance: EntrancePlan
  measures: EntranceMeasures
  hand: Hand
}

/** All entrances of the buildings. */
export function listEntrances(buildings: readonly BuildingPlan[]): EntranceRow[] {
  return buildings.flatMap(building =>
    building.entrances.map(entrance => ({
      key: `${building.name} ${entrance.name}`,
      building,
      entrance,
      measures: measureEntrance(building, entrance),
      hand: hands[building.survey],
    })),
  )
}

const doorWords: Readonly<Record<DoorKind, readonly [string, ...string[]]>> = {
  enkel: ['enkele deur', 'gewone deur', 'enkel'],
  dubbel: ['dubbele deur', 'dubbel', 'dubbele vleugeldeur'],
  schuif: ['schuifdeur'],
  automatisch: ['automatische schuifdeur', 'schuifdeur autom.'],
  draai: ['tourniquet'],
  poort: ['poort'],
}

/** Columns of the sheet "Ingangen". */
export const entranceColumns: readonly Column<EntranceRow>[] = [
  { header: 'Gebouw', width: 24, cell: ({ building }) => building.name },
  { header: 'Ingang', width: 24, cell: ({ entrance }) => entrance.name },
  { header: 'Soort ingang', width: 14, cell: ({ entrance }) => entrance.kind },
  { header: 'Voor rolstoelgebruikers', width: 13, cell: writeForWheelchair },
  { header: 'Breedtegraad', width: 13, cell: row => writePlace(row, writeLatitude) },
  { header: 'Lengtegraad', width: 13, cell: row => writePlace(row, writeLongitude) },
  {
    group: 'Deur',
    header: 'Type',
    width: 22,
    cell: ({ key, entrance }) => choose(`${key} word`, doorWords[entrance.door]),
  },
  { group: 'Deur', header: 'Bediening', width: 14, cell: writeOperation },
  { group: 'Deur', header: 'Breedte (cm)', width: 12, cell: writeWidth },
  { group: 'Deur', header: 'Drempel (cm)', width: 12, cell: row => measure(row, 'threshold') },
  { group: 'Deur', header: 'Draairuimte (cm)', width: 12, cell: row => measure(row, 'turningSpace') },
  { group: 'Trap', header: 'Aantal treden', width: 9, cell: writeSteps },
  { group: 'Trap', header: 'Hoogte trede (cm)', width: 10, cell: row => measure(row, 'stepHeight') },
  { group: 'Trap', header: 'Leuning', width: 14, cell: row => writeWord(row, 'stairRail') },
  { group: 'Hellend vlak', header: 'Aanwezig', width: 10, cell: writeRamp },
  { group: 'Hellend vlak', header: 'Type', width: 14, cell: writeRampKind },
  { group: 'Hellend vlak', header: 'Helling (%)', width: 10, cell: row => measure(row, 'rampSlope', 'percent') },
  { group: 'Hellend vlak', header: 'Lengte (m)', width: 10, cell: row => measure(row, 'rampMetres', 'metres') },
  { group: 'Hellend vlak', header: 'Breedte (cm)', width: 10, cell: row => measure(row, 'rampWidth') },
  { group: 'Hellend vlak', header: 'Leuning', width: 14, cell: row => writeWord(row, 'rampRail') },
  { group: 'Bel', header: 'Type', width: 20, cell: ({ entrance, hand }) => entrance.bell ?? hand.notApplicable },
  { group: 'Bel', header: 'Hoogte (cm)', width: 10, cell: row => measure(row, 'bellHeight') },
  { header: 'Geleidelijn', width: 11, cell: writeGuidance },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

function measure(
  { key, measures, hand }: EntranceRow,
  name: 'width' | 'threshold' | 'turningSpace' | 'stepHeight' | 'rampSlope' | 'rampMetres' | 'rampWidth' | 'bellHeight',
  unit: 'centimetres' | 'metres' | 'percent' = 'centimetres',
): CellValue {
  return writeMeasure(hand, unit, `${key} ${name}`, measures[name])
}

/** Gates are wider than the tape of the bureau, which then writes a bound. */
function writeWidth(row: EntranceRow): CellValue {
  const beyondTape = row.building.survey === 'bureau' && row.measures.width > 150 && chance(`${row.key} tape`) < 0.5
  return beyondTape ? '> 150' : measure(row, 'width')
}

/** Steps without a ramp are a plain no, a level or ramped public entrance of a new building is a yes. */
function writeForWheelchair({ key, building, entrance, hand }: EntranceRow): CellValue {
  if (entrance.forWheelchair === true) return hand.yes
  if (hand === hands.students) return null
  const forStaff = entrance.kind === 'dienstingang' || entrance.kind === 'nooduitgang'
  if (forStaff || (entrance.steps !== undefined && entrance.ramp === undefined)) return hand.no
  return building.era === 'new' ? writeAnswer(hand, `${key} wheelchair`, true) : hand.unknown
}

/** Only the bureau and the last survey located the entrances themselves. */
function writePlace({ key, building, entrance }: EntranceRow, write: typeof writeLatitude): CellValue {
  const [east, north] = building.at
  if (building.survey === 'students' || building.survey === 'officer') return null
  return write(key, [east + entrance.at[0], north + entrance.at[1]])
}

function writeOperation({ key, entrance, hand }: EntranceRow): CellValue {
  if (entrance.door === 'automatisch') return 'automatisch'
  return choose(`${key} operation`, [hand.unknown, 'licht', 'licht', 'zwaar'])
}

function writeSteps({ key, entrance, hand }: EntranceRow): CellValue {
  if (entrance.steps !== undefined) return entrance.steps
  return chance(`${key} level`) < hand.diligence ? 0 : hand.unknown
}

function writeWord({ key, measures, hand }: EntranceRow, name: 'stairRail' | 'rampRail'): CellValue {
  const word = measures[name]
  if (word === undefined) return hand.notApplicable
  return chance(`${key} ${name}`) < hand.diligence ? word : hand.unknown
}

function writeRamp({ key, entrance, hand }: EntranceRow): CellValue {
  if (entrance.ramp !== undefined) return hand.yes
  const needsNone = hand === hands.officer && entrance.steps === undefined
  return needsNone ? hand.notApplicable : writeAnswer(hand, `${key} ramp`, false)
}

function writeRampKind({ entrance, hand }: EntranceRow): CellValue {
  if (entrance.ramp === undefined) return hand.notApplicable
  return entrance.portableRamp === true ? 'verplaatsbaar' : 'vast'
}

function writeGuidance({ key, entrance, hand }: EntranceRow): CellValue {
  return entrance.guidance === undefined
    ? writeAnswer(hand, `${key} guidance`, false)
    : entrance.guidance
      ? hand.yes
      : hand.no
}
