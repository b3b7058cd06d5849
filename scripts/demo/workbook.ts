import type { WriteOptions, WriteSheet } from 'hucre'
import { buildingColumns } from './building-sheet.js'
import { careBuildings } from './buildings-care.js'
import { centreBuildings } from './buildings-centre.js'
import { publicBuildings } from './buildings-public.js'
import { villageBuildings } from './buildings-villages.js'
import { entranceColumns, listEntrances } from './entrance-sheet.js'
import { innerDoorColumns, liftColumns, listCounters, listRows, receptionColumns } from './inner-sheets.js'
import { layOut } from './layout.js'
import type { Slip } from './layout.js'
import { legend, legendColumns } from './legend-sheet.js'
import { listParking, listToilets, parkingColumns, toiletColumns } from './outer-sheets.js'
import { slips } from './slips.js'

const buildings = [...centreBuildings, ...publicBuildings, ...careBuildings, ...villageBuildings]
const updated = new Date(Date.UTC(2025, 5, 2))
const town = 'Gemeente Drempelare (verzonnen)'

/** The workbook of the invented town, the same each time; throws when a slip fits no cell. */
export function planWorkbook(): WriteOptions {
  const open = new Set(slips)
  const sheets = planSheets(open)
  if (open.size > 0) throw new Error(`No cell for the slip in ${[...open].map(describe).join(', ')}`)
  return {
    sheets,
    properties: { title: 'Toegankelijkheid openbare gebouwen', creator: town, created: updated, modified: updated },
    defaultFont: { name: 'Calibri', size: 11 },
  }
}

function planSheets(open: Set<Slip>): WriteSheet[] {
  const named = (name: string, subject: string) => ({ name, title: `${town} – ${subject} – bijgewerkt op 02/06/2025` })
  const innerDoors = listRows(buildings, building =>
    building.entrances.filter(({ innerDoor }) => innerDoor !== undefined),
  )
  const toilets = listToilets(buildings)
  const parking = listParking(buildings)
  return [
    layOut({ ...named('Gebouwen', 'openbare gebouwen'), columns: buildingColumns, subjects: buildings }, open),
    layOut(
      {
        ...named('Ingangen', 'ingangen'),
        columns: entranceColumns,
        subjects: listEntrances(buildings),
        mergeFirst: true,
      },
      open,
    ),
    layOut(
      { ...named('Binnendeuren', 'tweede deur van de sassen'), columns: innerDoorColumns, subjects: innerDoors },
      open,
    ),
    layOut(
      { ...named('Liften', 'liften'), columns: liftColumns, subjects: listRows(buildings, ({ lifts }) => lifts) },
      open,
    ),
    layOut({ ...named('Toiletten', 'toiletten'), columns: toiletColumns, subjects: toilets }, open),
    layOut(
      {
        ...named('Parkeren', 'parkeerplaatsen voor personen met een handicap'),
        columns: parkingColumns,
        subjects: parking,
      },
      open,
    ),
    layOut(
      { ...named('Onthaal', 'balies'), columns: receptionColumns, subjects: listRows(buildings, listCounters) },
      open,
    ),
    layOut({ ...named('Legende', 'legende'), columns: legendColumns, subjects: legend }, open),
  ]
}

function describe({ sheet, row, header }: Slip): string {
  return `${sheet} (${row.join(', ')}, ${header})`
}
