import type { VNode } from 'preact'
import type { Thing } from '../../model/record.js'
import { pageAddress, siteAddress } from '../addresses.js'
import { NeedsField } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { buildingStrings } from '../strings/building.js'

/** What a reader can do with a page about a thing; nothing where the page shows the past. */
export function Actions({ context, thing }: { context: PageContext; thing: Thing }): VNode | null {
  const path = context.iris.path(thing.iri.value)
  const building = context.iris.path(context.iris.record(thing.iri.value)?.value ?? '')
  if (path === undefined || building === undefined || context.past) return null
  const words = buildingStrings[context.language]
  return (
    <section class="actions" aria-labelledby="actions">
      <h2 id="actions">{words.actions}</h2>
      <ul>
        <li>
          <form method="post" action={pageAddress(context, `confirm/${path}`)}>
            <NeedsField context={context} />
            <button>{words.stillCorrect}</button>
          </form>
        </li>
        <li>
          <a href={pageAddress(context, `report/${path}`)}>{words.report}</a>
        </li>
        <li>
          <a href={pageAddress(context, `easy/${building}`)}>{words.easy}</a>
        </li>
        <li>
          <a href={siteAddress(context, `qr/${path}.svg`)}>{words.qr}</a>
        </li>
        <li>
          <a href={siteAddress(context, `badge/${building}`)}>{words.badge}</a>
        </li>
      </ul>
    </section>
  )
}
