import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'

/** Links to the same words as data; nothing when the page has no such form. */
export function VocabularyFormats({ context }: { context: PageContext }): VNode | null {
  if (context.formats.length === 0) return null
  return (
    <ul class="formats" aria-label={context.strings.reference.formats}>
      {context.formats.map(({ href, label, mediaType }) => (
        <li>
          <a href={href} type={mediaType} rel="alternate">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
