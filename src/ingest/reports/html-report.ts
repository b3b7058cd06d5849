import type { Vocabulary } from '../../model/vocabulary.js'
import type { ImportReport } from '../import-file.js'
import { languages } from '../sentences/sentence.js'
import type { Language } from '../sentences/sentence.js'
import { createTranslateMessages } from '../sentences/translate-messages.js'
import { inLanguage } from '../sentences/explain.js'
import { groupFindings } from './group-findings.js'
import { html } from './html.js'
import type { Html } from './html.js'
import { countsTable, findingSections } from './html-findings.js'
import { summarySection } from './html-summary.js'
import { valueSections } from './html-values.js'
import { style } from './style.js'
import { wordsIn } from './words/words-in.js'
import type { Words } from './words/words.js'

/** What a page of a report is made from. */
export interface ReportPage {
  /** Name of the file that was imported, without folder. */
  file: string
  report: ImportReport
  vocabulary: Vocabulary
  language: Language
  dryRun: boolean
  /** Files beside the page: all findings; the marked copy, or why there is none. */
  findingsFile: string
  marked: { file: string } | { missing: string }
  /** File name of the page in a language. */
  pageIn: (language: Language) => string
}

/** A report as one HTML page that needs no script and nothing from elsewhere. */
export function writeHtml(page: ReportPage): string {
  const words = wordsIn(page.language)
  const title = words.title(page.file)
  const groups = groupFindings(page.report.findings)
  return html`<!doctype html>
    <html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          ${languageSwitch(page, words)}
        </header>
        <main>
          ${contents(words)} ${summarySection(page, words)}
          <section id="findings">
            <h2>${words.findings}</h2>
            ${groups.length === 0 ? html`<p>${words.noFindings}</p>` : countsTable(groups, words)}
            ${findingSections(groups, page, words)}
          </section>
          ${remarks(page, words)} ${valueSections(page, words)}
        </main>
      </body>
    </html> `.html
}

function languageSwitch({ language, pageIn }: ReportPage, { languages: label }: Words): Html {
  const links = languages.map(one =>
    one === language
      ? html`<li><span aria-current="page" lang="${one}">${wordsIn(one).name}</span></li>`
      : html`<li><a href="${pageIn(one)}" lang="${one}" hreflang="${one}">${wordsIn(one).name}</a></li>`,
  )
  return html`<nav aria-label="${label}">
    <ul>
      ${links}
    </ul>
  </nav>`
}

function contents(words: Words): Html {
  const parts = [
    ['summary', words.summary],
    ['findings', words.findings],
    ['values', words.values],
  ] as const
  const links = parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)
  return html`<nav aria-label="${words.contents}">
    <ul>
      ${links}
    </ul>
  </nav>`
}

/** What the completeness shapes miss, the most frequent first. */
function remarks({ report, vocabulary, language }: ReportPage, words: Words): Html | undefined {
  const translate = createTranslateMessages(vocabulary)
  const found = [...report.warnings].sort(([, one], [, other]) => other - one)
  if (found.length === 0) return undefined
  const items = found.map(([message, count]) => {
    const texts = translate(message)
    return html`<tr>
      <td class="number">${count}</td>
      <td>${texts ? inLanguage(texts, language) : message}</td>
    </tr>`
  })
  return html`<section id="complete">
    <h2>${words.complete}</h2>
    <div class="wide" tabindex="0" role="group" aria-label="${words.complete}">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.count}</th>
            <th scope="col">${words.message}</th>
          </tr>
        </thead>
        <tbody>
          ${items}
        </tbody>
      </table>
    </div>
  </section>`
}
