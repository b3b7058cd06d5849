import type { VNode } from 'preact'
import type { Thing } from '../../model/record.js'
import { auditAddress, followAddress, pageAddress, siteAddress, visitAddress } from '../addresses.js'
import { nameOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { auditStrings } from '../strings/audit.js'
import { buildingStrings } from '../strings/building.js'
import { followStrings } from '../strings/follow.js'
import { visitStrings } from '../strings/visit.js'

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
          <a href={pageAddress(context, `easy/${building}`)}>{words.easy}</a>
        </li>
        <li>
          <Share context={context} thing={thing} path={path} />
        </li>
        <li class="print">
          <button type="button" data-print="">
            {followStrings[context.language].print}
          </button>
        </li>
        <li>
          <a href={followAddress(context, thing.iri.value)} type="application/atom+xml">
            {followStrings[context.language].follow}
          </a>
        </li>
        <li>
          <a href={siteAddress(context, `timemap/${path}`)}>{context.strings.history.title}</a>
        </li>
        <li>
          <a href={siteAddress(context, `qr/${path}.svg`)}>{words.qr}</a>
        </li>
        <li>
          <a href={siteAddress(context, `badge/${building}`)}>{words.badge}</a>
        </li>
        <li>
          <a href={auditAddress(context, building.replace(/^building\//, ''))}>{auditStrings[context.language].link}</a>
        </li>
        <li>
          <a href={visitAddress(context, building.replace(/^building\//, ''))}>{visitStrings[context.language].link}</a>
        </li>
      </ul>
    </section>
  )
}

/** A mail with the address of the page; a script makes it the share button of the device. */
function Share({ context, thing, path }: { context: PageContext; thing: Thing; path: string }): VNode {
  const address = `${context.iris.base}${context.language}/${path}`
  // Mail knows no plus sign for a space.
  const mail = String(new URLSearchParams({ subject: nameOf(context, thing).value, body: address })).replaceAll(
    '+',
    '%20',
  )
  return (
    <a href={`mailto:?${mail}`} data-share={address}>
      {followStrings[context.language].share}
    </a>
  )
}
