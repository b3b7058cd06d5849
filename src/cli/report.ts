import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { toFindingsCsv } from '../ingest/findings-csv.js'
import type { Finding } from '../ingest/finding.js'
import type { ImportReport } from '../ingest/import-file.js'
import type { TableStatistics } from '../ingest/rows/statistics.js'
import { Problem } from '../problem.js'
import { groupBy } from '../rdf/group-by.js'

/** Findings of one kind that are shown in full; all of them go to the file of --findings. */
const shownOfAKind = 3

export interface ReportOptions {
  dryRun: boolean
  /** Whether each column gets a line. */
  columns: boolean
}

/** Prints what became of a file: rows, records, what was not measured, findings by kind, remarks on completeness. */
export function printReport(report: ImportReport, file: string, { dryRun, columns }: ReportOptions): void {
  const { counts, findings, statistics, warnings } = report
  for (const table of statistics.tables) {
    printTable(table, file)
    if (columns) printColumns(table)
  }
  const total = counts.created + counts.changed + counts.unchanged + counts.refused
  const parts = [
    `${counts.created} new`,
    `${counts.changed} changed`,
    `${counts.unchanged} as they were`,
    `${counts.refused} refused`,
  ]
  console.log(`Records: ${total}: ${parts.join(', ')}${dryRun ? ' (a dry run: nothing was written)' : ''}`)
  if (!dryRun && total > 0 && counts.unchanged === total) console.log('Nothing has changed: this file is already in.')
  printFindings(findings)
  const remarks = [...warnings].sort(([, one], [, other]) => other - one)
  if (remarks.length > 0) console.log('To complete:')
  for (const [message, count] of remarks) console.log(`  ${count} × ${message}`)
}

function printTable(
  { sheet, rows, recordRows, findingRows, columns, notImported }: TableStatistics,
  file: string,
): void {
  const cells = columns.reduce((sum, column) => sum + column.statements, 0)
  const empty = columns.reduce((sum, column) => sum + column.nulls, 0)
  console.log(`${basename(file)}${sheet === undefined ? '' : `, sheet ${sheet}`}: ${rows} rows`)
  console.log(
    `  ${recordRows} in records, ${findingRows} only as findings; ${cells} cells in statements, ${empty} that say nothing`,
  )
  if (notImported.length > 0) console.log(`  not imported: ${notImported.join(', ')}`)
}

function printColumns({ columns, suppressed }: TableStatistics): void {
  for (const { header, statements, nulls, findings } of columns)
    console.log(`  ${header}: ${statements} in statements, ${nulls} that say nothing, ${findings} findings`)
  if (suppressed.length > 0) console.log(`  left out by the mapping: ${suppressed.join(', ')}`)
}

function printFindings(findings: readonly Finding[]): void {
  const kinds = groupBy(findings, ({ severity, code }) => `${severity} ${code}`)
  console.log(`Findings: ${findings.length}`)
  for (const [kind, ofKind] of [...kinds].sort()) {
    console.log(`  ${ofKind.length} × ${kind}`)
    for (const finding of ofKind.slice(0, shownOfAKind)) console.log(`    ${toLine(finding)}`)
    if (ofKind.length > shownOfAKind)
      console.log(`    and ${ofKind.length - shownOfAKind} more; --findings FILE writes all of them`)
  }
}

/** "Ingangen, row 12, Breedte (F12): "9": …" */
function toLine({ sheet, row, column, cell, value, message, cure }: Finding): string {
  const place = [sheet, row === undefined ? undefined : `row ${row}`, column]
    .filter(part => part !== undefined)
    .join(', ')
  const address = cell === undefined ? '' : ` (${cell})`
  const text = value === undefined ? '' : `"${value}": `
  return `${place}${address}${place ? ': ' : ''}${text}${message} ${cure}`
}

/** Writes all findings to a CSV file. */
export async function writeFindings(findings: readonly Finding[], file: string): Promise<void> {
  try {
    await writeFile(file, toFindingsCsv(findings))
  } catch (cause) {
    throw new Problem('storage', `The findings cannot be written to ${file}.`, {
      cure: 'Name a file in a folder that is there.',
      cause,
    })
  }
  console.log(`All findings are in ${file}`)
}
