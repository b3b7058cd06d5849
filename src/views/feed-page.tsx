import type { VNode } from 'preact'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { ScrollingTable } from './scrolling-table.js'
import { showTime } from './past-notice.js'

/** A document of the feed, for people. */
export interface FeedPageData {
  /** Path of the document below the base. */
  path: string
  nodes: readonly { address: string; name?: string; from?: string; to?: string }[]
  changes: readonly { sequence: number; time: string; kind: 'created' | 'changed' | 'withdrawn'; record: string }[]
}

/** What changed, or the way to it. */
export function feedPage(context: PageContext, data: FeedPageData): string {
  return renderPage(context, { title: context.strings.feed.title, children: <Feed context={context} data={data} /> })
}

function Feed({ context, data }: { context: PageContext; data: FeedPageData }): VNode {
  const { title, text, all } = context.strings.feed
  const home = new URL(context.iris.base).pathname
  return (
    <>
      <h1 id="feed">{title}</h1>
      <p>{text}</p>
      {data.path === 'feed' ? null : (
        <p>
          <code>{data.path}</code> · <a href={`${home}feed`}>{all}</a>
        </p>
      )}
      <Nodes context={context} nodes={data.nodes} />
      <Changes context={context} changes={data.changes} />
    </>
  )
}

function Nodes({ context, nodes }: { context: PageContext; nodes: FeedPageData['nodes'] }): VNode | null {
  if (nodes.length === 0) return null
  const { byMunicipality, byPlace, from, to } = context.strings.feed
  const names: Record<string, string> = { 'by-municipality': byMunicipality, 'by-place': byPlace }
  return (
    <ul class="links">
      {nodes.map(node => (
        <li>
          <a href={new URL(node.address).pathname}>
            {node.name === undefined ? `${from} ${showTime(node.from ?? '')}` : (names[node.name] ?? node.name)}
          </a>
          {node.to ? ` ${to} ${showTime(node.to)}` : null}
        </li>
      ))}
    </ul>
  )
}

function Changes({ context, changes }: { context: PageContext; changes: FeedPageData['changes'] }): VNode | null {
  if (changes.length === 0) return null
  const { when, what, kinds } = context.strings.history
  const path = (record: string) => context.iris.path(record) ?? ''
  return (
    <ScrollingTable heading="feed" columns={[when, what, context.strings.feed.record]}>
      {changes.map(({ sequence, time, kind, record }) => (
        <tr>
          <td>
            <time datetime={time}>{showTime(time)}</time>
          </td>
          <td>{kinds[kind]}</td>
          <td>
            <a href={`${new URL(context.iris.base).pathname}version/${sequence}/${path(record)}`}>{path(record)}</a>
          </td>
        </tr>
      ))}
    </ScrollingTable>
  )
}
