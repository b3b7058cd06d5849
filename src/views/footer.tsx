import type { VNode } from 'preact'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'
import { accessibilityStrings } from './strings/accessibility.js'
import { kpiStrings } from './strings/kpi.js'
import { overviewStrings } from './strings/overview.js'
import { workStrings } from './strings/work.js'
import { reportStrings } from './strings/reports.js'
import { apiStrings } from './strings/api.js'

/** What stands below every page: where to read on, and under which conditions. */
export function Footer({ context }: { context: PageContext }): VNode {
  const { navigation, about, vocabulary, query, fragments, licence } = context.strings.footer
  return (
    <footer class="site-footer">
      <nav aria-label={navigation}>
        <ul>
          <li>
            <a href={pageAddress(context, '')}>{about}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'ns')}>{vocabulary}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'query')}>{query}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'fragments')}>{fragments}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'api')}>{apiStrings[context.language].title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'catalog')}>{context.strings.openData.title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'report')}>{reportStrings[context.language].lookUp.title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'overview')}>{overviewStrings[context.language].title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'kpi')}>{kpiStrings[context.language].title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'work')}>{workStrings[context.language].title}</a>
          </li>
          <li>
            <a href={pageAddress(context, 'accessibility')}>{accessibilityStrings[context.language].title}</a>
          </li>
        </ul>
      </nav>
      <p>{licence}</p>
    </footer>
  )
}
