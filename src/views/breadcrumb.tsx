import type { VNode } from 'preact'
import type { Thing } from '../model/record.js'
import { pageAddress } from './addresses.js'
import type { PageContext } from './page-context.js'
import { ThingLink } from './thing-link.js'

/** The way from the start page to a thing: the things that it belongs to, the building first. */
export function Breadcrumb({ context, above }: { context: PageContext; above: readonly Thing[] }): VNode {
  const { breadcrumb, search } = context.strings
  return (
    <nav class="breadcrumb" aria-label={breadcrumb}>
      <ol>
        <li>
          <a href={pageAddress(context, '')}>Drempel</a>
        </li>
        <li>
          <a href={pageAddress(context, 'search')}>{search.title}</a>
        </li>
        {above.map(thing => (
          <li>
            <ThingLink context={context} thing={thing} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
