import type { CellValue } from 'hucre'
import { around, chance, choose } from './dice.js'
import { copyName, hands, writeAnswer, writeMeasure } from './handwriting.js'
import type { Hand } from './handwriting.js'
import type { Column } from './layout.js'
import { measureToilet } from './measure.js'
import type { ToiletMeasures } from './measure.js'
import type { BuildingPlan, ParkingPlan, ToiletPlan } from './plan.js'

/** One row of the sheet "Toiletten"; without a toilet it says that the building has no adapted one. */
export interface ToiletRow {
  key: string
  building: BuildingPlan
  toilet: ToiletPlan | undefined
  measures: ToiletMeasures | undefined
  hand: Hand
}

/** A row for each adapted toilet, and one for each building where somebody looked for one in vain. */
export function listToilets(buildings: readonly BuildingPlan[]): ToiletRow[] {
  return buildings.flatMap(building =>
    (building.toilets?.length === 0 ? [undefined] : (building.toilets ?? [])).map(toilet => ({
      key: `${building.name} / ${toilet?.name ?? 'no toilet'}`,
      building,
      toilet,
      measures: toilet && measureToilet(building, toilet),
      hand: hands[building.survey],
    })),
  )
}

/** Columns of the sheet "Toiletten". */
export const toiletColumns: readonly Column<ToiletRow>[] = [
  { header: 'Gebouw', width: 24, cell: ({ key, building }) => copyName(key, building.name) },
  { header: 'Plaats', width: 20, cell: ({ toilet }) => toilet?.name ?? null },
  { header: 'Aangepast toilet', width: 11, cell: ({ toilet, hand }) => (toilet ? hand.yes : hand.no) },
  { header: 'Verdieping', width: 11, cell: ({ toilet }) => toilet?.floor ?? null },
  { header: 'Deurbreedte (cm)', width: 12, cell: row => measure(row, 'doorWidth') },
  { header: 'Draaicirkel (cm)', width: 12, cell: row => measure(row, 'turningSpace') },
  { header: 'Ruimte links (cm)', width: 12, cell: row => measure(row, 'left') },
  { header: 'Ruimte rechts (cm)', width: 12, cell: row => measure(row, 'right') },
  { header: 'Ruimte voor (cm)', width: 12, cell: row => measure(row, 'front') },
  { header: 'Zithoogte (cm)', width: 12, cell: row => measure(row, 'seatHeight') },
  { header: 'Beugel links', width: 13, cell: ({ measures }) => measures?.barLeft ?? null },
  { header: 'Beugel rechts', width: 13, cell: ({ measures }) => measures?.barRight ?? null },
  { header: 'Wastafel', width: 18, cell: writeWashbasin },
  { header: 'Noodkoord', width: 11, cell: row => answer(row, 'cord', 0.55) },
  { header: 'Verschoontafel', width: 13, cell: row => answer(row, 'baby', 0.4) },
  { header: 'Slot', width: 16, cell: ({ toilet }) => toilet?.lock ?? null },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

/** One row of the sheet "Parkeren"; without a car park it says that no bays are kept free. */
export interface ParkingRow {
  key: string
  building: BuildingPlan
  parking: ParkingPlan | undefined
  hand: Hand
}

/** A row for each car park, and one for each building where somebody looked for bays in vain. */
export function listParking(buildings: readonly BuildingPlan[]): ParkingRow[] {
  return buildings.flatMap(building =>
    (building.parking?.length === 0 ? [undefined] : (building.parking ?? [])).map(parking => ({
      key: `${building.name} / ${parking?.name ?? 'no parking'}`,
      building,
      parking,
      hand: hands[building.survey],
    })),
  )
}

/** Columns of the sheet "Parkeren". */
export const parkingColumns: readonly Column<ParkingRow>[] = [
  { header: 'Gebouw', width: 24, cell: ({ key, building }) => copyName(`${key} parking`, building.name) },
  { header: 'Parking', width: 20, cell: ({ parking }) => parking?.name ?? null },
  { header: 'Aantal voorbehouden plaatsen', width: 13, cell: ({ parking }) => parking?.bays ?? 0 },
  { header: 'Breedte (cm)', width: 11, cell: row => writeBay(row, 'width', 345, 25) },
  {
    header: 'Lengte (cm)',
    width: 11,
    cell: row => writeBay(row, 'length', row.parking?.onStreet === true ? 590 : 505, 30),
  },
  { header: 'Afstand tot ingang (m)', width: 12, cell: writeDistance },
  { header: 'Ondergrond', width: 14, cell: ({ parking }) => parking?.surface ?? null },
  { header: 'Op straat', width: 10, cell: writeOnStreet },
  { header: 'Opgemeten op', width: 14, cell: ({ key, hand }) => hand.date(key) },
]

function measure(
  { key, measures, hand }: ToiletRow,
  name: Exclude<keyof ToiletMeasures, 'barLeft' | 'barRight'>,
): CellValue {
  return measures === undefined ? null : writeMeasure(hand, 'centimetres', `${key} ${name}`, measures[name])
}

function answer({ key, toilet, hand }: ToiletRow, what: string, likelihood: number): CellValue {
  return toilet === undefined ? null : writeAnswer(hand, `${key} ${what}`, chance(`${key} ${what}`) < likelihood)
}

function writeWashbasin({ key, toilet }: ToiletRow): CellValue {
  if (toilet === undefined) return null
  return choose(`${key} basin`, toilet.roomy ? ['in toilet'] : ['in toilet', 'aangrenzend', 'aangrenzend'])
}

function writeBay({ key, parking, hand }: ParkingRow, what: string, middle: number, spread: number): CellValue {
  if (parking === undefined) return null
  return writeMeasure(hand, 'centimetres', `${key} ${what}`, around(`${key} ${what}`, middle, spread, 5))
}

function writeDistance({ key, parking, hand }: ParkingRow): CellValue {
  return parking === undefined ? null : writeMeasure(hand, 'metres', `${key} distance`, parking.distance)
}

function writeOnStreet({ parking, hand }: ParkingRow): CellValue {
  if (parking === undefined) return null
  return parking.onStreet === true ? hand.yes : hand.no
}
