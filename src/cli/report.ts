import { basename } from 'node:path'
import { toFindingsCsv } from '../ingest/findings-csv.js'
import type { Finding } from '../ingest/finding.js'
import type { ImportReport } from '../ingest/import-file.js'
import { groupFindings, placeText } from '../ingest/reports/group-findings.js'
import type { FindingGroup } from '../ingest/reports/group-findings.js'
import type { Words } from '../ingest/reports/words/words.js'
import { wordsIn } from '../ingest/reports/words/words-in.js'
import type { TableStatistics } from '../ingest/rows/statistics.js'
import type { ColumnValues } from '../ingest/rows/table-findings/count-values.js'
import { explain, inLanguage } from '../ingest/sentences/explain.js'
import type { Language } from '../ingest/sentences/sentence.js'
import { createTranslateMessages } from '../ingest/sentences/translate-messages.js'
import type { Vocabulary } from '../model/vocabulary.js'
import { writeNamedFile } from './write-file.js'

/** Rules and columns that are shown; all findings are in the report and in the file of --findings. */
const shownGroups = 10
/** Different values of a column, and places of findings, that are shown. */
const shownValues = 8
const shownPlaces = 3

export interface ReportOptions {
  dryRun: boolean
  /** Whether each column gets a line, and its values. */
  columns: boolean
  language: Language
  vocabulary: Vocabulary
}

/** Prints what became of a file: rows, records, what was not measured, the commonest findings, remarks on completeness. */
export function printReport(report: ImportReport, file: string, options: ReportOptions): void {
  const { counts, findings, statistics } = report
  const words = wordsIn(options.language)
  for (const table of statistics.tables) {
    printTable(table, file, words)
    if (options.columns) printColumns(table, words)
  }
  const kinds = ['created', 'changed', 'unchanged', 'refused'] as const
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const parts = kinds.map(kind => `${counts[kind]} ${words.kinds[kind]}`)
  console.log(`${words.records}: ${total}: ${parts.join(', ')}${options.dryRun ? ` (${words.dryRun})` : ''}`)
  if (!options.dryRun && total > 0 && counts.unchanged === total) console.log(words.nothingChanged)
  printFindings(findings, options.language)
  printRemarks(report, options)
}

function printTable(table: TableStatistics, file: string, words: Words): void {
  const { sheet, rows, recordRows, findingRows, columns, notImported } = table
  const cells = columns.reduce((sum, column) => sum + column.statements, 0)
  const empty = columns.reduce((sum, column) => sum + column.nulls, 0)
  const place = sheet === undefined ? '' : `, ${words.sheet} ${sheet}`
  console.log(`${basename(file)}${place}: ${rows} ${words.rows}`)
  const inRows = `${recordRows} ${words.inRecords}, ${findingRows} ${words.onlyFindings}`
  const inCells = `${cells} ${words.cells} ${words.outcomes.statement}, ${empty} ${words.outcomes.null}`
  console.log(`  ${inRows}; ${inCells}`)
  if (notImported.length > 0) console.log(`  ${words.notImported}: ${notImported.join(', ')}`)
}

function printColumns({ columns, values, suppressed }: TableStatistics, words: Words): void {
  columns.forEach(({ header, statements, nulls, findings }, index) => {
    const { outcomes } = words
    console.log(
      `  ${header}: ${statements} ${outcomes.statement}, ${nulls} ${outcomes.null}, ${findings} ${outcomes.finding}`,
    )
    const column = values[index]
    if (column) printValues(column, words)
  })
  if (suppressed.length > 0) console.log(`  ${words.leftOut}: ${suppressed.join(', ')}`)
}

/** What could not be taken comes first. */
function printValues({ values, others }: ColumnValues, words: Words): void {
  for (const { text, count, outcome, becomes } of values.slice(0, shownValues)) {
    const result = becomes.map(one => (one.iri ? one.text.replace(/^.*[/#]/, '') : one.text)).join('; ')
    console.log(
      `    ${count} × ${JSON.stringify(text)}: ${outcome === 'statement' && result ? result : words.ends[outcome]}`,
    )
  }
  const left = values.slice(shownValues).reduce((sum, { count }) => sum + count, others)
  if (left > 0) console.log(`    ${words.otherValues(left)}`)
}

/** Errors first, and of these what is most frequent. */
function printFindings(findings: readonly Finding[], language: Language): void {
  const words = wordsIn(language)
  const number = (severity: Finding['severity']) => findings.filter(one => one.severity === severity).length
  const parts = (['error', 'warning', 'info'] as const).map(one => `${words.severities[one]}: ${number(one)}`)
  console.log(`${words.findings}: ${findings.length}${findings.length > 0 ? ` (${parts.join(', ')})` : ''}`)
  const groups = groupFindings(findings)
  if (groups.length > shownGroups) console.log(words.commonest(shownGroups))
  for (const group of groups.slice(0, shownGroups)) printGroup(group, language)
}

/** "  12 × error not-a-number, Breedte", and below it what the most frequent value is told. */
function printGroup({ severity, code, sheet, column, count, values }: FindingGroup, language: Language): void {
  const words = wordsIn(language)
  const where = [sheet, column].filter(part => part !== undefined).map(part => `, ${part}`)
  console.log(`  ${count} × ${words.severities[severity]} ${code}${where.join('')}`)
  const [most] = values
  if (!most) return
  const { message, cure } = explain(most.first, language)
  const places = most.findings
    .slice(0, shownPlaces)
    .map(placeText)
    .filter(place => place !== '')
  const more = most.count > shownPlaces ? ` ${words.morePlaces(most.count - shownPlaces)}` : ''
  console.log(`    ${places.length > 0 ? `${places.join(', ')}${more}: ` : ''}${message} ${cure}`)
}

function printRemarks({ warnings }: ImportReport, { language, vocabulary }: ReportOptions): void {
  const translate = createTranslateMessages(vocabulary)
  const remarks = [...warnings].sort(([, one], [, other]) => other - one)
  if (remarks.length > 0) console.log(`${wordsIn(language).complete}:`)
  for (const [message, count] of remarks) {
    const texts = translate(message)
    console.log(`  ${count} × ${texts ? inLanguage(texts, language) : message}`)
  }
}

/** Writes all findings to a CSV file. */
export async function writeFindings(findings: readonly Finding[], file: string, language: Language): Promise<void> {
  await writeNamedFile(file, 'The findings', toFindingsCsv(findings, language))
  console.log(`${wordsIn(language).allFindings}: ${file}`)
}
