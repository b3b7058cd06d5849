import { explain } from '../sentences/explain.js'
import { placeText } from './group-findings.js'
import type { FindingGroup, FindingsOfValue } from './group-findings.js'
import { html } from './html.js'
import type { Html } from './html.js'
import type { ReportPage } from './html-report.js'
import type { Words } from './words/words.js'

/** Different values that a section shows, and places for each; the rest is in the file of all findings. */
const shownValues = 200
const shownPlaces = 30

/** How many findings there are of each rule in each column; each number leads to them. */
export function countsTable(groups: readonly FindingGroup[], words: Words): Html {
  const rows = groups.map(
    ({ severity, code, count, ...group }, index) =>
      html`<tr>
        <td class="number"><a href="#${idOf(index)}">${count}</a></td>
        <td class="${severity}">${words.severities[severity]}</td>
        <td>${code}</td>
        <td>${columnText(group, words)}</td>
      </tr>`,
  )
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.findings}">
    <table>
      <thead>
        <tr>
          ${[words.count, words.severity, words.rule, words.column].map(head)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

/** The findings themselves: a section for each rule and column, a row for each different value. */
export function findingSections(groups: readonly FindingGroup[], page: ReportPage, words: Words): Html[] {
  return groups.map((group, index) => {
    const { severity, code, count, values } = group
    const left = values.slice(shownValues).reduce((sum, value) => sum + value.count, 0)
    const title = `${columnText(group, words)}: ${code}`
    return html`<section id="${idOf(index)}">
      <h3><span class="${severity}">${words.severities[severity]}</span> ${title} (${count})</h3>
      <p>${words.severityHelp[severity]}</p>
      <div class="wide" tabindex="0" role="group" aria-label="${title}">
        <table>
          <thead>
            <tr>
              ${[words.value, words.count, words.where, words.message, words.cure].map(head)}
            </tr>
          </thead>
          <tbody>
            ${values.slice(0, shownValues).map(value => valueRow(value, page, words))}
          </tbody>
        </table>
      </div>
      ${left > 0 ? html`<p>${words.moreFindings(left, page.findingsFile)}</p>` : undefined}
    </section>`
  })
}

function valueRow({ first, count, findings }: FindingsOfValue, { language }: ReportPage, words: Words): Html {
  const { message, cure } = explain(first, language)
  const places = findings
    .slice(0, shownPlaces)
    .map(placeText)
    .filter(place => place !== '')
  const more = count > shownPlaces ? ` ${words.morePlaces(count - shownPlaces)}` : ''
  return html`<tr>
    <td class="value">${first.value}</td>
    <td class="number">${count}</td>
    <td>${places.join(', ')}${more}</td>
    <td>${message}</td>
    <td>${cure}</td>
  </tr>`
}

function head(title: string): Html {
  return html`<th scope="col">${title}</th>`
}

function columnText({ sheet, column }: Pick<FindingGroup, 'sheet' | 'column'>, { wholeRow }: Words): string {
  return [sheet, column ?? wholeRow].filter(part => part !== undefined).join(', ')
}

function idOf(index: number): string {
  return `findings-${index + 1}`
}
