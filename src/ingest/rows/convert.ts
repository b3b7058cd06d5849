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
import { readTables } from '../tables/read-tables.js'
import { countTable, withdraw } from './statistics.js'
import type { Statistics } from './statistics.js'
import type { Table } from '../tables/table.js'

export type { Draft } from './draft.js'
export type { Finding } from '../finding.js'
export type { Statistics } from './statistics.js'

/** Rows after which other work of the process gets its turn. */
const rowsATurn = 500

/** What a conversion needs. */
export interface ConvertOptions {
  /** CSV or XLSX. */
  file: string
  mapping: Mapping
  vocabulary: Vocabulary
  iris: Iris
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
 * rows of several sheets; the limits on files keep that small. Throws a Problem when the file does not fit the mapping.
 */
export async function convertFile({ file, mapping, vocabulary, iris, progress }: ConvertOptions): Promise<Conversion> {
  const { tables, findings } = await readTables(file, mapping)
  const collector = createDraftCollector(iris)
  const converted = new Map<Table, ConvertedRow[]>()
  let done = 0
  for (const table of tables) {
    const rows: ConvertedRow[] = []
    findings.push(...table.findings)
    converted.set(table, rows)
    const convertRow = createTableConverter(table, mapping, vocabulary, {
      collector,
      report: finding => findings.push(finding),
    })
    for (const row of table.rows) {
      rows.push(convertRow(row))
      done += 1
      if (done % rowsATurn === 0) await setImmediate()
      if (done % rowsATurn === 0) progress?.(done)
    }
  }
  progress?.(done)
  for (const [table, rows] of converted) findings.push(...withdrawOrphans(table, rows))
  const toDraft = createToDraft(vocabulary, iris, { survey: mapping.survey, file: basename(file) })
  const statistics = {
    tables: Array.from(converted, ([table, rows]) =>
      countTable(
        table,
        rows.map(({ account }) => account),
      ),
    ),
  }
  return { drafts: collector.contents().filter(isComplete).map(toDraft), findings, statistics }
}

/** Rows that only add to records that no row makes. */
function withdrawOrphans({ sheet }: Table, rows: readonly ConvertedRow[]): Finding[] {
  return rows.flatMap(({ row, account, contents }) => {
    const [content] = contents
    if (!content || contents.some(isComplete)) return []
    withdraw(account)
    return orphan(content.record, row.number, sheet)
  })
}

function orphan(record: NamedNode, row: number, sheet: string | undefined): Finding {
  return {
    severity: 'error',
    code: 'no-such-building',
    ...(sheet === undefined ? {} : { sheet }),
    row,
    value: record.value,
    message: `The row belongs to a building that no row of the file describes: ${record.value}.`,
    cure: 'Add the building, or write its name here as it is written there.',
  }
}
