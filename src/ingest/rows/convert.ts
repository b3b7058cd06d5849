import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { createDraftCollector } from './collect-drafts.js'
import { createTableConverter } from './convert-table.js'
import type { ConvertedRow } from './convert-table.js'
import { createToDraft } from './draft.js'
import type { Draft } from './draft.js'
import { createDrafts } from './drafts.js'
import type { Drafts } from './drafts.js'
import type { Finding } from '../finding.js'
import type { Mapping } from '../mapping/mapping.js'
import { holdMemory } from './hold-memory.js'
import { columnLetters } from '../tables/cell-address.js'
import { readTables } from '../tables/read-tables.js'
import type { ReadFile } from '../tables/read-tables.js'
import { createTableCount } from './statistics.js'
import type { Statistics, TableCount } from './statistics.js'
import { findDefaultValues } from './table-findings/default-values.js'
import { createTableWatch } from './table-findings/watch-table.js'
import type { TableWatch } from './table-findings/watch-table.js'
import type { Table } from '../tables/table.js'

export type { Draft } from './draft.js'
export type { Drafts } from './drafts.js'
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
  /** Whether a thing is in the records, by its IRI; only asked for surveys that add to them. */
  isStored?: (thing: string) => boolean
  /** Called now and then with the number of rows done. */
  progress?: (rows: number) => void
}

/** What a file comes to. The same file gives the same drafts and findings, in the same order. */
export interface Conversion {
  drafts: Draft[]
  findings: Finding[]
  statistics: Statistics
}

/** A conversion whose drafts are made when they are asked for. */
export interface LargeConversion extends Omit<Conversion, 'drafts'> {
  drafts: Drafts
}

/** Converts a file to one draft for each building, all at hand. Throws what `convertLargeFile` throws. */
export async function convertFile(options: ConvertOptions): Promise<Conversion> {
  const { drafts, ...rest } = await convertLargeFile(options)
  return { drafts: [...drafts], ...rest }
}

/**
 * Converts a file to one draft for each building. They are kept packed until the end of the file, as a record can gather
 * rows of several sheets. Throws a Problem when the file does not fit the mapping, or the memory.
 */
export async function convertLargeFile(options: ConvertOptions): Promise<LargeConversion> {
  const { file, mapping, vocabulary, iris, read, progress } = options
  const { tables, findings } = await readTables(file, mapping, read)
  const isStored = options.isStored ?? (() => true)
  const collector = createDraftCollector(iris, mapping.survey.adds ? isStored : undefined)
  const converted: ConvertedTable[] = []
  const step = createStep(progress)
  for (const table of tables) {
    findings.push(...table.findings)
    const one = startTable(table, options)
    converted.push(one)
    const report = (finding: Finding) => void findings.push(finding)
    const about = { collector, report, watch: one.watch, iris, isStored }
    const convertRow = createTableConverter(table, mapping, vocabulary, about)
    for (const [at, row] of table.rows.entries()) {
      note(convertRow(row, at), one)
      await step()
    }
  }
  step.end()
  for (const finding of findAtEnd(converted, findings, iris)) findings.push(finding)
  const toDraft = createToDraft(vocabulary, iris, { survey: mapping.survey, file: basename(file) })
  const statistics = { tables: converted.map(({ count, watch }) => count.total(watch.columns)) }
  return { drafts: createDrafts(collector.contents(), toDraft, iris), findings, statistics }
}

/** A function to be called after each row: now and then it looks at the memory and gives others their turn. */
function createStep(progress: ConvertOptions['progress']): (() => Promise<void> | undefined) & { end(): void } {
  let done = 0
  const turn = async () => {
    holdMemory(done)
    await setImmediate()
    progress?.(done)
  }
  return Object.assign(() => ((done += 1) % rowsATurn === 0 ? turn() : undefined), { end: () => progress?.(done) })
}

interface ConvertedTable {
  table: Table
  watch: TableWatch
  count: TableCount
  /** Rows that only add to records that no row has made so far. */
  waiting: ConvertedRow[]
}

function startTable(table: Table, { vocabulary }: ConvertOptions): ConvertedTable {
  const today = new Date().toISOString().slice(0, 10)
  return { table, watch: createTableWatch(table, vocabulary, today), count: createTableCount(table), waiting: [] }
}

function note(row: ConvertedRow, { count, waiting }: ConvertedTable): void {
  count.add(row.account)
  if (row.records.length > 0 && !row.records.some(({ complete }) => complete)) waiting.push(row)
}

/** What only shows when all rows have been seen. */
function findAtEnd(converted: readonly ConvertedTable[], before: readonly Finding[], iris: Iris): Finding[] {
  const orphans = converted.flatMap(one => withdrawOrphans(one, iris))
  const seen = converted.flatMap(({ watch }) => watch.findings())
  return [...orphans, ...seen, ...findDefaultValues(before)]
}

/** Rows that only add to records that no row makes. */
function withdrawOrphans({ table: { sheet, recordsIn }, count, waiting }: ConvertedTable, iris: Iris): Finding[] {
  return waiting.flatMap(({ row, account, records }) => {
    const [record] = records
    if (!record || records.some(({ complete }) => complete)) return []
    count.withdraw(account)
    const place = recordsIn ? { cell: columnLetters(row.number - 1) } : { row: row.number }
    return orphan(iris.thing(record.path), place, sheet)
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
