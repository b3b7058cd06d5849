import { namedNode } from '../../rdf/terms.js'
import type { ColumnValues, ValueCount } from '../rows/table-findings/count-values.js'
import type { TableStatistics } from '../rows/statistics.js'
import { html } from './html.js'
import type { Html } from './html.js'
import type { ReportPage } from './html-report.js'
import type { Words } from './words/words.js'

/** Different texts of a column that are shown. */
const shown = 100

/** For each column the texts that stand in it, and what becomes of them. */
export function valueSections(page: ReportPage, words: Words): Html {
  const tables = page.report.statistics.tables.map(table => tableSection(table, page, words))
  return html`<section id="values">
    <h2>${words.values}</h2>
    <p>${words.valuesHelp}</p>
    ${tables}
  </section>`
}

function tableSection({ sheet, source, values }: TableStatistics, page: ReportPage, words: Words): Html {
  return html`<h3>${sheet === undefined ? source : `${words.sheet} ${sheet}`}</h3>
    ${values.map(column => columnDetails(column, page, words))}`
}

function columnDetails({ header, values, others }: ColumnValues, page: ReportPage, words: Words): Html {
  const rest = values.slice(shown).reduce((sum, { count }) => sum + count, others)
  const heads = [words.value, words.count, words.becomes].map(title => html`<th scope="col">${title}</th>`)
  return html`<details>
    <summary>${header} (${values.length}${others > 0 ? '+' : ''})</summary>
    <div class="wide" tabindex="0" role="group" aria-label="${header}">
      <table>
        <thead>
          <tr>
            ${heads}
          </tr>
        </thead>
        <tbody>
          ${values.slice(0, shown).map(value => valueRow(value, page, words))}
        </tbody>
      </table>
    </div>
    ${rest > 0 ? html`<p>${words.otherValues(rest)}</p>` : undefined}
  </details>`
}

function valueRow(
  { text, count, outcome, becomes }: ValueCount,
  { vocabulary, language }: ReportPage,
  words: Words,
): Html {
  const label = ({ text: said, iri }: ValueCount['becomes'][number]) =>
    iri ? vocabulary.label(namedNode(said), [language]).value : said
  const result = outcome === 'statement' && becomes.length > 0 ? becomes.map(label).join('; ') : words.ends[outcome]
  return html`<tr>
    <td class="value">${text}</td>
    <td class="number">${count}</td>
    <td>${result}</td>
  </tr>`
}
