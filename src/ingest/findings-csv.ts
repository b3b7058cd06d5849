import papaparse from 'papaparse'
import type { Finding } from './finding.js'
import { explain } from './sentences/explain.js'
import type { Language } from './sentences/sentence.js'

const fields = ['severity', 'code', 'sheet', 'row', 'column', 'cell', 'value', 'message', 'cure'] as const

/** Findings as CSV for a spreadsheet program; a value that it would run as a formula gets an apostrophe before it. */
export function toFindingsCsv(findings: readonly Finding[], language: Language): string {
  const rows = findings.map(finding => {
    const told = { ...finding, ...explain(finding, language) }
    return fields.map(field => told[field] ?? '')
  })
  return `${papaparse.unparse({ fields: [...fields], data: rows }, { escapeFormulae: true })}\r\n`
}
