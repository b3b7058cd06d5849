import type { VNode } from 'preact'
import { carries, NeedsLink } from './needs/needs-link.js'
import type { PageContext } from './page-context.js'

/** A link to a neighbouring page. */
export interface PagerLink {
  rel: string
  label: string
  href: string
}

/** Links to neighbouring pages; nothing when there are none. */
export function Pager(props: {
  title: string
  /** Given where the visitor's needs go along. */
  context?: PageContext
  position?: string | undefined
  links: readonly PagerLink[]
}): VNode | null {
  if (props.links.length === 0) return null
  return (
    <nav class="pager" aria-label={props.title}>
      {props.position === undefined ? null : <p>{props.position}</p>}
      <ul>
        {props.links.map(({ rel, label, href }) => (
          <li>
            {props.context && carries(props.context) ? (
              <NeedsLink context={props.context} href={href}>
                {label}
              </NeedsLink>
            ) : (
              <a rel={rel} href={href}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
