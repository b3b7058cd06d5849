import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'

/** Addresses of one stream of the feed: the whole one, or that of a municipality or a tile. */
export interface FeedAddresses {
  /** The stream as a thing, apart from the node that describes it; its address leads there. */
  stream: NamedNode
  root: NamedNode
  /** The page that begins with a change, counted within the stream. */
  page(from: number): NamedNode
  /** The node above the pages of so many changes. */
  range(from: number, to: number): NamedNode
  /** A member: what one change made of its record. Not named after a page, as other streams list it too. */
  version(sequence: number): NamedNode
}

/** Addresses of a stream below the base IRI; `path` is that of the stream below the feed. */
export function createFeedAddresses(base: string, path = ''): FeedAddresses {
  const root = `${base}feed${path === '' ? '' : `/${path}`}`
  return {
    stream: namedNode(`${root}#stream`),
    root: namedNode(root),
    page: from => namedNode(`${root}/${from}`),
    range: (from, to) => namedNode(`${root}/range/${from}-${to}`),
    version: sequence => namedNode(`${base}feed/version/${sequence}`),
  }
}
