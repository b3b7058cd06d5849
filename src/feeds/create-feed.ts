import type { Quad } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { Problem } from '../problem.js'
import { literal, quad } from '../rdf/terms.js'
import { ldes, rdf, tree, xsd } from '../rdf/vocab.js'
import type { Change, Ledger } from '../records/ledger.js'
import { createFeedAddresses } from './addresses.js'
import { describeMember, type FeedParts } from './describe-member.js'
import { describeStream } from './describe-stream.js'
import { findPage, type PageRange } from './page-range.js'

/** A document of the feed that has members. */
export interface FeedDocument {
  newest: Change
  /** Whether it will never be another. */
  finished: boolean
  /** Read from the ledger one change at a time; throws a Problem at one that is damaged. */
  quads: Iterable<Quad>
}

/** The ledger as a Linked Data Event Stream; each answer is that of one position of the ledger. */
export interface Feed {
  /** The stream and the way to its pages. */
  root(position: number): Quad[]
  /** The page that begins with a change; throws a Problem when there is none. */
  page(from: number, position: number): FeedDocument
  /** One member; throws a Problem when there is none. */
  version(sequence: number, position: number): FeedDocument
}

export function createFeed({ ledger, iris }: { ledger: Ledger; iris: Iris }): Feed {
  const parts = { ledger, iris, addresses: createFeedAddresses(iris.base) }
  const { root } = parts.addresses
  return {
    root: position => describeStream(parts, position),
    page(from, position) {
      const range = findPage(from, position)
      const newest = range && ledger.change(range.to)
      if (newest) return { newest, finished: range.finished, quads: describePage(range, parts) }
      throw new Problem('not-found', 'No page of the feed begins there.', {
        cure: `Follow the links of ${root.value}.`,
      })
    },
    version(sequence, position) {
      const newest = sequence <= position ? ledger.change(sequence) : undefined
      if (newest) return { newest, finished: true, quads: describeMember(newest, parts) }
      throw new Problem('not-found', 'There is no such change.', { cure: `Follow the links of ${root.value}.` })
    },
  }
}

/** What the page is, then its members, the oldest first. */
function* describePage({ from, to, finished }: PageRange, parts: FeedParts): Iterable<Quad> {
  const page = parts.addresses.page(from)
  yield quad(page, rdf.type, tree.Node) as Quad
  if (finished) yield quad(page, ldes.immutable, literal('true', xsd.boolean)) as Quad
  for (const change of parts.ledger.after(from - 1)) {
    if (change.sequence > to) return
    yield* describeMember(change, parts)
  }
}
