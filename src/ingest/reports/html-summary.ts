import type { TableStatistics } from '../rows/statistics.js'
import { html } from './html.js'
import type { Html } from './html.js'
import type { ReportPage } from './html-report.js'
import type { Words } from './words/words.js'

const kinds = ['created', 'changed', 'unchanged', 'refused'] as const

/** Rows, records and files. */
export function summarySection(page: ReportPage, words: Words): Html {
  const { counts, statistics } = page.report
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  const records = kinds.map(kind => `${counts[kind]} ${words.kinds[kind]}`).join(', ')
  return html`<section id="summary">
    <h2>${words.summary}</h2>
    <p>${words.records}: ${total}: ${records}${page.dryRun ? ` (${words.dryRun})` : ''}</p>
    <ul>
      ${statistics.tables.map(table => html`<li>${tableText(table, page, words)}</li>`)}
    </ul>
    <p>${words.downloads}:</p>
    <ul>
      <li><a href="${page.findingsFile}">${words.allFindings}</a> (CSV)</li>
      ${markedItem(page, words)}
    </ul>
  </section>`
}

function markedItem({ marked }: ReportPage, words: Words): Html {
  if ('missing' in marked) return html`<li>${words.noMarkedFile(marked.missing)}</li>`
  return html`<li><a href="${encodeURI(marked.file)}">${words.markedFile}</a> (XLSX)</li>`
}

/** "survey.csv, sheet Ingangen: 5 rows: 4 in records, 1 only as findings; not imported: kleur". */
function tableText(table: TableStatistics, { file }: ReportPage, words: Words): string {
  const place = table.sheet === undefined ? file : `${words.sheet} ${table.sheet}`
  const blank = table.blankRows > 0 ? `, ${table.blankRows} ${words.blankRows}` : ''
  const left = table.notImported.length > 0 ? `; ${words.notImported}: ${table.notImported.join(', ')}` : ''
  return `${place}: ${table.rows} ${words.rows}: ${table.recordRows} ${words.inRecords}, ${table.findingRows} ${words.onlyFindings}${blank}${left}`
}
