import type { CellValue } from 'hucre'
import { around, chance, choose } from './dice.js'
import { copyName, hands, withComma, writeAnswer, writeMeasure } from './handwriting.js'
import type { Hand } from './handwriting.js'
import type { Column } from './layout.js'
import type { BuildingPlan, EntrancePlan, LiftPlan, ReceptionPlan } from './plan.js'

interface Row<Plan> {
  key: string
  building: BuildingPlan
  plan: Plan
  hand: Hand
}

/** A row for each of the things that a building has. */
export function listRows<Plan extends { name: string }>(
  buildings: readonly BuildingPlan[],
  things: (building: BuildingPlan) => readonly Plan[] | undefined,
): Row<Plan>[] {
  return buildings.flatMap(building =>
    (things(building) ?? []).map(plan => ({
      key: `${building.name} / ${plan.name}`,
      building,
      plan,
      hand: hands[building.survey],
    })),
  )
}

/** Columns of the sheet "Binnendeuren": the second door of a lobby. */
export const innerDoorColumns: readonly Column<Row<EntrancePlan>>[] = [
  { header: 'Gebouw', width: 24, cell: ({ key, building }) => copyName(`${key} inner`, building.name) },
  { header: 'Ingang', width: 24, cell: ({ plan }) => plan.name },
  { header: 'Vrije breedte (cm)', width: 14, cell: row => measure(row, 'inner', row.plan.innerDoor) },
  {
    header: 'Drempel (cm)',
    width: 12,
    cell: row => measure(row, 'inner sill', around(`${row.key} inner`, 0.5, 1, 0.5)),
  },
  {
    header: 'Glas gemarkeerd',
    width: 12,
    cell: ({ key }) => choose(`${key} glass`, ['ja', 'ja', 'nee', 'onduidelijk']),
  },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

/** Columns of the sheet "Liften". */
export const liftColumns: readonly Column<Row<LiftPlan>>[] = [
  { header: 'Gebouw', width: 24, cell: ({ key, building }) => copyName(`${key} lift`, building.name) },
  { header: 'Lift', width: 20, cell: ({ plan }) => plan.name },
  { header: 'Type', width: 14, cell: ({ plan }) => plan.kind },
  { header: 'Deurbreedte (cm)', width: 12, cell: writeLiftDoor },
  { header: 'Cabine B x D (cm)', width: 14, cell: ({ plan: { cabin } }) => `${cabin[0]} x ${cabin[1]}` },
  {
    header: 'Hoogte knoppen (cm)',
    width: 12,
    cell: row => measure(row, 'buttons', around(`${row.key} buttons`, 108, 22)),
  },
  { header: 'Braille', width: 9, cell: row => answerForCabin(row, 'braille', 0.5) },
  { header: 'Gesproken', width: 10, cell: row => answerForCabin(row, 'speech', 0.45) },
  { header: 'Spiegel', width: 9, cell: row => answerForCabin(row, 'mirror', 0.6) },
  { header: 'Noodoproep', width: 11, cell: row => answer(row, 'intercom', row.plan.kind === 'personenlift' ? 1 : 0.7) },
  { header: 'Sleutel nodig', width: 10, cell: row => answer(row, 'key', row.plan.kind === 'personenlift' ? 0.1 : 0.9) },
  { header: 'Bouwlagen', width: 14, cell: ({ plan }) => plan.floors },
  { header: 'Toestand', width: 12, cell: ({ plan }) => plan.state ?? null },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

/** Columns of the sheet "Onthaal": a row for the counter and one for its lowered part. */
export const receptionColumns: readonly Column<Row<ReceptionPlan>>[] = [
  { header: 'Gebouw', width: 24, cell: ({ key, building }) => copyName(`${key} desk`, building.name) },
  { header: 'Balie', width: 26, cell: ({ plan }) => plan.name },
  { header: 'Hoogte (cm)', width: 10, cell: row => measure(row, 'height', row.plan.height) },
  { header: 'Kniehoogte (cm)', width: 11, cell: row => measure(row, 'knee', row.plan.lowered) },
  { header: 'Ringleiding', width: 12, cell: writeLoop },
  { header: 'Soort ringleiding', width: 12, cell: ({ plan: { loop } }) => (loop === 'geen' ? null : (loop ?? null)) },
  { header: 'Geleidelijn tot balie', width: 12, cell: writeGuidance },
  { header: 'Gebarentaal', width: 16, cell: ({ plan }) => (plan.signLanguage === true ? 'VGT op afspraak' : null) },
  {
    header: 'Assistentiehonden',
    width: 15,
    cell: row => (row.plan.loop === undefined ? null : answer(row, 'dogs', 1)),
  },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

/** The counter, and under it the lowered part with its knee room as a counter of its own. */
export function listCounters({ reception }: BuildingPlan): ReceptionPlan[] {
  if (reception === undefined) return []
  const { lowered, ...counter } = reception
  if (lowered === undefined) return [counter]
  return [counter, { name: `${reception.name} verlaagd deel`, height: lowered, lowered: lowered - 5 }]
}

function measure<Plan>({ key, hand }: Row<Plan>, what: string, value: number | undefined): CellValue {
  return writeMeasure(hand, 'centimetres', `${key} ${what}`, value)
}

function answer<Plan>({ key, hand }: Row<Plan>, what: string, likelihood: number): CellValue {
  return writeAnswer(hand, `${key} ${what}`, chance(`${key} ${what}`) < likelihood)
}

/** A stair lift has no cabin to put a mirror in. */
function answerForCabin(row: Row<LiftPlan>, what: string, likelihood: number): CellValue {
  return row.plan.kind === 'traplift' ? row.hand.notApplicable : answer(row, what, likelihood)
}

function writeLiftDoor(row: Row<LiftPlan>): CellValue {
  if (row.plan.kind === 'traplift') return row.hand.notApplicable
  const width = row.plan.cabin[0] - around(`${row.key} door`, 18, 6)
  return chance(`${row.key} bound`) < 0.1 ? `min. ${withComma(width)}` : measure(row, 'door', width)
}

function writeLoop({ plan: { loop }, hand }: Row<ReceptionPlan>): CellValue {
  if (loop === undefined) return null
  return loop === 'geen' ? hand.no : hand.yes
}

function writeGuidance({ key, plan, hand }: Row<ReceptionPlan>): CellValue {
  if (plan.loop === undefined) return null
  return plan.guidance === true ? hand.yes : writeAnswer(hand, `${key} guidance`, false)
}
