import type { VNode } from 'preact'
import { siteAddress } from './addresses.js'
import { formatDate } from './formatting.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { SafeLink } from './safe-link.js'
import { accessibilityStrings } from './strings/accessibility.js'

/** Results of the test of all kinds of pages, as `scripts/make-statement.ts` writes them to `data/accessibility.json`. */
export interface AccessibilityResults {
  /** ISO 8601. */
  tested: string
  tools: { axe: string; chromium: string }
  standard: string
  languages: readonly string[]
  schemes: readonly string[]
  /** One path of each kind, below `/{language}/`. */
  pages: readonly string[]
  /** Rules that were applied. */
  rules: readonly string[]
  violations: readonly { rule: string; help: string; page: string }[]
}

interface StatementProps {
  context: PageContext
  data: { results: AccessibilityResults; contact: { mail: string | undefined; page: string | undefined } }
}

/** The accessibility statement by the model of the European Union, made from the results of the last test. */
export function accessibilityPage(context: PageContext, data: StatementProps['data']): string {
  const { title } = accessibilityStrings[context.language]
  return renderPage(context, { title, children: <Statement context={context} data={data} /> })
}

function Statement({ context, data }: StatementProps): VNode {
  const words = accessibilityStrings[context.language]
  const { tested, tools, pages, rules } = data.results
  const date = formatDate(context.language, { value: tested })
  return (
    <article>
      <h1>{words.title}</h1>
      <p>{words.commitment}</p>
      <h2>{words.statusTitle}</h2>
      <p>{words.status}</p>
      <h2>{words.gapsTitle}</h2>
      <Gaps context={context} data={data} />
      <h2>{words.preparationTitle}</h2>
      <p>{words.preparation({ date, ...tools, pages: pages.length, rules: rules.length })}</p>
      <p>
        <a href={siteAddress(context, 'accessibility.json')} type="application/json">
          {words.asData}
        </a>
      </p>
      <h2>{words.feedbackTitle}</h2>
      <p>{words.feedback}</p>
      <Contact context={context} data={data} />
      <h2>{words.enforcementTitle}</h2>
      <p>{words.enforcement}</p>
    </article>
  )
}

function Gaps({ context, data }: StatementProps): VNode {
  const { gaps, found, nothingFound } = accessibilityStrings[context.language]
  const { violations } = data.results
  return (
    <>
      <ul>
        {gaps.map(gap => (
          <li>{gap}</li>
        ))}
        {violations.map(({ help, page }) => (
          <li>{found(help, page)}</li>
        ))}
      </ul>
      {violations.length === 0 ? <p>{nothingFound}</p> : null}
    </>
  )
}

function Contact({ context, data: { contact } }: StatementProps): VNode {
  if (contact.mail === undefined && contact.page === undefined)
    return <p>{accessibilityStrings[context.language].noContact}</p>
  return (
    <ul class="links">
      {contact.mail === undefined ? null : (
        <li>
          <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
        </li>
      )}
      {contact.page === undefined ? null : (
        <li>
          <SafeLink href={contact.page} />
        </li>
      )}
    </ul>
  )
}
