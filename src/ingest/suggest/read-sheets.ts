import { basename } from 'node:path'
import type { HeaderRows } from './find-header.js'
import { readForeign } from '../tables/read-foreign.js'
import type { ReadFile } from '../tables/read-tables.js'
import { spreadMerges } from '../tables/spread-merges.js'
import { textOf } from '../tables/table.js'

/** A sheet as it stands: no header known yet. */
export interface RawSheet {
  /** Undefined in a file without sheets. */
  name: string | undefined
  rows: readonly (readonly string[])[]
  /** Where its header stands, and how a mapping says so; both are found out when absent. */
  header?: HeaderRows
  dialect?: string
}

/** Rows at the top of a sheet in which a merged cell can be a heading. */
const topRows = 12

/** All visible sheets of a file, whole; their size is limited as that of an import is. */
export async function readSheets(file: string, read: ReadFile = readForeign): Promise<RawSheet[]> {
  const source = { name: 'table', file: basename(file), dialect: { skipRows: 0, headerRowCount: 1 } }
  const { sheets } = await read({ file, sources: [source] })
  return sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows, merges }) => {
      const end = rows[Math.min(topRows, rows.length) - 1]?.number ?? 0
      return { name, rows: spreadMerges(rows, merges, end).map(({ cells }) => cells.map(textOf)) }
    })
}
