import type { NamedNode, Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import type { Change } from '../records/ledger.js'

/** A document of the feed. */
export interface FeedDocument {
  /** The last change that it depends on; undefined where there is none yet. */
  newest: Change | undefined
  /** Whether it will never be another. */
  finished: boolean
  /** Read from the ledger one change at a time; throws a Problem at one that is damaged. */
  quads: Iterable<Quad>
  outline: FeedOutline
}

/** The same for people. */
export interface FeedOutline {
  /** Where one is: path below the base. */
  path: string
  /** Other documents of the feed that this one leads to. */
  nodes: readonly { address: string; name?: string; from?: string; to?: string }[]
  /** Changes on this page. */
  changes: () => Iterable<Change>
}

/** What people see of a document. */
export function toOutline(
  node: NamedNode,
  base: string,
  nodes: FeedOutline['nodes'],
  changes: FeedOutline['changes'] = () => [],
): FeedOutline {
  return { path: node.value.slice(base.length), nodes, changes }
}

/** That there is no such document, and where to begin instead. */
export function notFound(sentence: string, start: string): Problem {
  return new Problem('not-found', sentence, { cure: `Follow the links of ${start}.` })
}
