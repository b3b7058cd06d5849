import type { Finding } from '../../src/ingest/finding.js'
import { explain } from '../../src/ingest/sentences/explain.js'
import type { ImportedFile } from '../imports.js'

const head = `# What real files gave

Made by \`npx tsx scripts/imports.ts\`: each file is imported into an empty data folder, by the command line's own code,
with validation and with everything on disk. The files are not part of the project; docs/data.md says where they come from.

`

/** docs/imports.md: a table of all files, and the findings of each. */
export function toPage(files: readonly ImportedFile[]): string {
  const rows = files.map(toRow)
  const titles = [
    'file',
    'rows',
    'records',
    'refused',
    'triples',
    'errors',
    'warnings',
    'remarks',
    'seconds',
    'of processor',
  ]
  const table = toTable(titles, rows)
  return `${head}${table}\n${files.map(toSection).join('\n')}`
}

function toRow({ file, report, triples, seconds, cpuSeconds }: ImportedFile): string[] {
  const { counts, findings, statistics } = report
  const of = (severity: Finding['severity']) => format(findings.filter(one => one.severity === severity).length)
  const rows = statistics.tables.reduce((sum, table) => sum + table.rows, 0)
  return [
    ...[file, format(rows), format(counts.created), format(counts.refused), format(triples)],
    ...[of('error'), of('warning'), of('info'), seconds.toFixed(1), cpuSeconds.toFixed(1)],
  ]
}

function toSection({ file, mapping, report: { findings, statistics, questions } }: ImportedFile): string {
  const kinds = new Map<string, Finding[]>()
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding])
  const rows = [...kinds.values()]
    .sort((one, other) => rank(one) - rank(other) || other.length - one.length)
    .map(all => [...[first(all).severity, first(all).code, format(all.length)], columnsOf(all), exampleOf(first(all))])
  const cells = statistics.tables.flatMap(({ columns }) => columns)
  const sum = (key: 'statements' | 'nulls' | 'findings') => format(cells.reduce((total, one) => total + one[key], 0))
  const told = `Cells of imported columns: ${sum('statements')} ended in a statement, ${sum('nulls')} say nothing, ${sum('findings')} are in a finding.`
  const asked = questions.length > 0 ? ` Rows to be decided by a person: ${format(questions.length)}.` : ''
  const table =
    rows.length > 0
      ? toTable(['severity', 'finding', 'number', 'columns', 'the first of them'], rows)
      : 'No findings.\n'
  return `## ${file}\n\nBy [${mapping}](../data/mappings/${mapping}). ${told}${asked}\n\n${table}`
}

function first(findings: readonly Finding[]): Finding {
  return findings[0] as Finding
}

function rank([finding]: readonly Finding[]): number {
  return ['error', 'warning', 'info'].indexOf(finding?.severity ?? 'info')
}

function columnsOf(findings: readonly Finding[]): string {
  const columns = [...new Set(findings.flatMap(({ column }) => column ?? []))]
  return columns.length > 4 ? `${columns.slice(0, 3).join(', ')} and ${columns.length - 3} more` : columns.join(', ')
}

function exampleOf(finding: Finding): string {
  const place = finding.cell ?? (finding.row === undefined ? '' : `row ${finding.row}`)
  return `${place === '' ? '' : `${place}: `}${explain(finding, 'en').message}`.slice(0, 160)
}

function toTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |\n`
  return line(titles) + line(titles.map(() => '---')) + rows.map(line).join('')
}

function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
}

function format(number: number): string {
  return number.toLocaleString('en')
}
