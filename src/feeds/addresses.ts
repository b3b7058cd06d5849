import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.js'

/** Addresses of the feed. */
export interface FeedAddresses {
  /** The stream as a thing, apart from the node that describes it; its address leads there. */
  stream: NamedNode
  root: NamedNode
  /** The page that begins with a change. */
  page(from: number): NamedNode
  /** A member: what one change made of its record. Not named after a page, as other views list it too. */
  version(sequence: number): NamedNode
}

/** Addresses of the feed below the base IRI. */
export function createFeedAddresses(base: string): FeedAddresses {
  const root = `${base}feed`
  return {
    stream: namedNode(`${root}#stream`),
    root: namedNode(root),
    page: from => namedNode(`${root}/${from}`),
    version: sequence => namedNode(`${root}/version/${sequence}`),
  }
}
