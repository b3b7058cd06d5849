import type { Literal } from '@rdfjs/types'
import type { VNode } from 'preact'
import type { Thing } from '../model/record.js'
import type { Confirmations as Counts } from '../reports/report.js'
import { pageAddress } from './addresses.js'
import { formatDate } from './formatting.js'
import { NeedsField, NeedsLink } from './needs/needs-link.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { reportStrings } from './strings/reports.js'
import { Text } from './text.js'

interface ConfirmationsProps {
  context: PageContext
  thing: Thing
  /** Undefined where they are not told. */
  counts: Counts | undefined
}

/**
 * How often a thing was confirmed, with the buttons "still right" and "report an error"; its heading is of level 2.
 * Nothing where the page shows the past.
 */
export function Confirmations({ context, thing, counts }: ConfirmationsProps): VNode | null {
  const path = context.iris.path(thing.iri.value)
  if (path === undefined || context.past) return null
  const { title, confirm } = reportStrings[context.language]
  return (
    <section class="confirmations" aria-labelledby="confirmations">
      <h2 id="confirmations">{confirm.title}</h2>
      {counts ? <Counted context={context} counts={counts} /> : null}
      <div class="buttons">
        <form method="post" action={pageAddress(context, `confirm/${path}`)}>
          <NeedsField context={context} />
          <button type="submit" class="second">
            {confirm.button}
          </button>
        </form>
        <NeedsLink context={context} class="second" href={pageAddress(context, `report/${path}`)}>
          {title}
        </NeedsLink>
      </div>
    </section>
  )
}

/** What somebody sees who confirmed a thing. */
export function confirmedPage(context: PageContext, data: { name: Literal; path: string; counts: Counts }): string {
  const { confirm, state } = reportStrings[context.language]
  return renderPage(context, {
    title: confirm.title,
    children: (
      <article class="report">
        <p class="eyebrow">
          <Text context={context} literal={data.name} />
        </p>
        <h1>{data.counts.times === 0 ? confirm.title : confirm.thanks}</h1>
        <Counted context={context} counts={data.counts} />
        <p>
          <NeedsLink context={context} href={pageAddress(context, data.path)}>
            {state.back}
          </NeedsLink>
        </p>
      </article>
    ),
  })
}

function Counted({ context, counts: { times, last } }: { context: PageContext; counts: Counts }): VNode {
  const { none, counted } = reportStrings[context.language].confirm
  return <p>{last === undefined ? none : counted(times, formatDate(context.language, { value: last }))}</p>
}
