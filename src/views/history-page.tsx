import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { ScrollingTable } from './scrolling-table.js'
import { showTime } from './past-notice.js'

/** One past version of a document. */
export interface PastVersion {
  address: string
  /** ISO 8601, UTC. */
  time: string
  kind: 'created' | 'changed' | 'withdrawn'
}

/** All versions of a document, the newest first. */
export function historyPage(
  context: PageContext,
  data: { original: string; versions: readonly PastVersion[] },
): string {
  return renderPage(context, {
    title: context.strings.history.title,
    children: <History context={context} {...data} />,
  })
}

function History(props: { context: PageContext; original: string; versions: readonly PastVersion[] }): VNode {
  const { title, now, when, what, kinds } = props.context.strings.history
  return (
    <>
      <h1 id="history">{title}</h1>
      <p>
        <a href={new URL(props.original).pathname}>{now}</a>
      </p>
      <ScrollingTable heading="history" columns={[when, what]}>
        {props.versions.toReversed().map(({ address, time, kind }) => (
          <tr>
            <td>
              <a href={new URL(address).pathname}>
                <time datetime={time}>{showTime(time)}</time>
              </a>
            </td>
            <td>{kinds[kind]}</td>
          </tr>
        ))}
      </ScrollingTable>
    </>
  )
}
