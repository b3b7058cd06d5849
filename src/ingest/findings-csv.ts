import papaparse from 'papaparse'
import type { Finding } from './finding.js'

const fields = [
  'severity',
  'code',
  'sheet',
  'row',
  'column',
  'cell',
  'value',
  'message',
  'cure',
] as const satisfies (keyof Finding)[]

/** Findings as CSV for a spreadsheet program; a value that it would run as a formula gets an apostrophe before it. */
export function toFindingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(finding => fields.map(field => finding[field] ?? ''))
  return `${papaparse.unparse({ fields: [...fields], data: rows }, { escapeFormulae: true })}\r\n`
}
