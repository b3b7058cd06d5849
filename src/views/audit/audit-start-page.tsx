import type { VNode } from 'preact'
import { ownPath } from '../../model/own-terms.js'
import type { Regulation } from '../../answers/audit/regulation.js'
import { pageAddress } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { auditStrings } from '../strings/audit.js'
import { tellIn } from './telling.js'

/** What audits are, and the regulations that a building can be put to; leads to the search. */
export function auditStartPage(context: PageContext, regulations: readonly Regulation[]): string {
  const strings = auditStrings[context.language]
  return renderPage(context, {
    title: strings.startTitle,
    description: tellIn(context).words.text,
    children: <Start context={context} regulations={regulations} />,
  })
}

function Start({ context, regulations }: { context: PageContext; regulations: readonly Regulation[] }): VNode {
  const strings = auditStrings[context.language]
  const { speaker, words } = tellIn(context)
  return (
    <>
      <h1>{strings.startTitle}</h1>
      {strings.startText.map(text => (
        <p>{text}</p>
      ))}
      <p>
        <a href={pageAddress(context, 'search')}>{strings.toSearch}</a>
      </p>
      <h2>{words.columns.regulation}</h2>
      <ul class="hits">
        {regulations.map(({ iri, titles, version, rules }) => (
          <li>
            <h3>
              <a href={pageAddress(context, ownPath(iri.value) ?? '')}>
                {speaker.text(titles)} ({version})
              </a>
            </h3>
            <p>{strings.rulesOf(rules.length, rules.filter(({ confirmed }) => confirmed).length)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
