import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'

/** Says that a page shows what was, and leads to what is; nothing on other pages. */
export function PastNotice({ context: { past, strings } }: { context: PageContext }): VNode | null {
  if (!past) return null
  return (
    <aside class="survey" aria-label={strings.history.title}>
      <p>
        {strings.history.past} <time datetime={past.time}>{showTime(past.time)}</time>
        {'. '}
        <a href={past.now}>{strings.history.now}</a>
        {' · '}
        <a href={past.all}>{strings.history.title}</a>
      </p>
    </aside>
  )
}

/** "2026-03-01T10:00:00.000Z" → "2026-03-01 10:00:00 UTC": the same in every language. */
export function showTime(time: string): string {
  return time.replace(/^(.*)T(\d\d:\d\d:\d\d).*$/, '$1 $2 UTC')
}
