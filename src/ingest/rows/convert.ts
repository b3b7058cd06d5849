import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { createDraftCollector, isComplete } from './collect-drafts.js'
import { createTableConverter } from './convert-table.js'
import type { ConvertedRow } from './convert-table.js'
import { createToDraft } from './draft.js'
import type { Draft } from './draft.js'
import type { Finding } from '../finding.js'
import type { Mapping } from '../mapping/mapping.js'
import { holdMemory } from './hold-memory.js'
import { columnLetters } from '../tables/cell-address.js'
import { readTables } from '../tables/read-tables.js'
import type { ReadFile } from '../tables/read-tables.js'
import { countTable, withdraw } from './statistics.js'
import type { Statistics, TableStatistics } from './statistics.js'
import { findDefaultValues } from './table-findings/default-values.js'
import { createTableWatch } from './table-findings/watch-table.js'
import type { TableWatch } from './table-findings/watch-table.js'
import type { Table } from '../tables/table.js'

export type { Draft } from './draft.js'
export type { Finding } from '../finding.js'
export type { Statistics } from './statistics.js'

/** Rows after which other work of the process gets its turn. */
const rowsATurn = 500

/** What a conversion needs. */
export interface ConvertOptions {
  /** CSV, a workbook, JSON. */
  file: string
  mapping: Mapping
  vocabulary: Vocabulary
  iris: Iris
  /** How the file is read; in this process when absent. */
  read?: ReadFile
  /** Called now and then with the number of rows done. */
  progress?: (rows: number) => void
}

/** What a file comes to. The same file gives the same drafts and findings, in the same order. */
export interface Conversion {
  drafts: Draft[]
  findings: Finding[]
  statistics: Statistics
}

/**
 * Converts a file to one draft for each building. Everything is kept until the end of the file, as a record can gather
 * rows of several sheets: some 16 kB a record. Throws a Problem when the file does not fit the mapping, or the memory.
 */
export async function convertFile({
  file,
  mapping,
  vocabulary,
  iris,
  read,
  progress,
}: ConvertOptions): Promise<Conversion> {
  const { tables, findings } = await readTables(file, mapping, read)
  const collector = createDraftCollector(iris)
  const converted = new Map<Table, ConvertedTable>()
  const today = new Date().toISOString().slice(0, 10)
  let done = 0
  for (const table of tables) {
    const rows: ConvertedRow[] = []
    const watch = createTableWatch(table, vocabulary, today)
    findings.push(...table.findings)
    converted.set(table, { rows, watch })
    const convertRow = createTableConverter(table, mapping, vocabulary, {
      collector,
      report: finding => findings.push(finding),
      watch,
    })
    for (const row of table.rows) {
      rows.push(convertRow(row))
      done += 1
      if (done % rowsATurn > 0) continue
      holdMemory(done)
      await setImmediate()
      progress?.(done)
    }
  }
  progress?.(done)
  for (const finding of findAtEnd(converted, findings)) findings.push(finding)
  const toDraft = createToDraft(vocabulary, iris, { survey: mapping.survey, file: basename(file) })
  const drafts = collector.contents().filter(isComplete).map(toDraft)
  return { drafts, findings, statistics: { tables: Array.from(converted, toStatistics) } }
}

interface ConvertedTable {
  rows: ConvertedRow[]
  watch: TableWatch
}

/** What only shows when all rows have been seen. */
function findAtEnd(converted: ReadonlyMap<Table, ConvertedTable>, before: readonly Finding[]): Finding[] {
  const orphans = Array.from(converted, ([table, { rows }]) => withdrawOrphans(table, rows)).flat()
  const seen = Array.from(converted.values(), ({ watch }) => watch.findings()).flat()
  return [...orphans, ...seen, ...findDefaultValues(before)]
}

function toStatistics([table, { rows, watch }]: [Table, ConvertedTable]): TableStatistics {
  const accounts = rows.map(({ account }) => account)
  return countTable(table, accounts, watch.columns)
}

/** Rows that only add to records that no row makes. */
function withdrawOrphans({ sheet, recordsIn }: Table, rows: readonly ConvertedRow[]): Finding[] {
  return rows.flatMap(({ row, account, contents }) => {
    const [content] = contents
    if (!content || contents.some(isComplete)) return []
    withdraw(account)
    const place = recordsIn ? { cell: columnLetters(row.number - 1) } : { row: row.number }
    return orphan(content.record, place, sheet)
  })
}

function orphan(record: NamedNode, place: Pick<Finding, 'row' | 'cell'>, sheet: string | undefined): Finding {
  return {
    severity: 'error',
    code: 'no-such-building',
    ...(sheet === undefined ? {} : { sheet }),
    ...place,
    value: record.value,
    values: { record: record.value },
  }
}
