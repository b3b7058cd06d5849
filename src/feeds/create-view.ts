import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { ldes, rdf, rdfs, tree, xsd } from '../rdf/vocab.js'
import { describeMember, type FeedParts } from './describe-member.js'
import { addressOf, describeBelow, describeStream } from './describe-stream.js'
import { notFound, toOutline, type FeedDocument, type FeedOutline } from './feed-document.js'
import { findPage, findRange, listBelow, listBelowRoot, type PageRange } from './page-range.js'
import type { Stream } from './stream.js'

/** A stream, in documents. */
export interface FeedView {
  /** The stream and the way to its pages. */
  root(): FeedDocument
  /** The page that begins with a change; throws a Problem when there is none. */
  page(from: number): FeedDocument
  /** A node between root and pages; throws a Problem when there is none. */
  range(from: number, end: number): FeedDocument
}

/** What changes can be parted by. */
export type Parting = 'by-municipality' | 'by-place'
export const partings: readonly Parting[] = ['by-municipality', 'by-place']

/** The documents of a stream. */
export function createView(stream: Stream, parts: FeedParts): FeedView {
  const { root, page, range } = stream.addresses
  const { base } = parts.iris
  const nodesOf = (ranges: readonly PageRange[]) => ranges.map(each => toNode(each, stream))
  return {
    root() {
      const below = listBelowRoot(stream.count)
      const links = stream.whole ? [] : partings.map(name => ({ name, address: `${root.value}/${name}` }))
      return {
        newest: stream.change(stream.count),
        finished: false,
        quads: [
          ...describeStream(stream, base),
          quad(root, rdf.type, tree.Node) as Quad,
          ...describeBelow(root, below, stream),
          ...links.map(({ address }) => quad(stream.addresses.stream, rdfs.seeAlso, namedNode(address)) as Quad),
        ],
        outline: toOutline(root, base, [...links, ...nodesOf(below)]),
      }
    },
    page(from) {
      const found = findPage(from, stream.count)
      if (!found) throw notFound('No page of the feed begins there.', root.value)
      const node = page(from)
      const outline = toOutline(node, base, [], () => stream.changes(found.from, found.to))
      return { ...toState(found, stream), quads: describePage(node, found, stream, parts), outline }
    },
    range(from, end) {
      const found = findRange(from, end, stream.count)
      if (!found || findPage(from, stream.count)?.end === end) throw notFound('There is no such node.', root.value)
      const node = range(from, end)
      const below = listBelow(found, stream.count)
      const quads = [...describeNode(node, found), ...describeBelow(node, below, stream)]
      return { ...toState(found, stream), quads, outline: toOutline(node, base, nodesOf(below)) }
    },
  }
}

function toNode(range: PageRange, stream: Stream): FeedOutline['nodes'][number] {
  return {
    address: addressOf(range, stream.addresses).value,
    from: stream.change(range.from)?.time ?? '',
    ...(range.finished ? { to: stream.change(range.to)?.time ?? '' } : {}),
  }
}

function toState({ to, finished }: PageRange, stream: Stream): Pick<FeedDocument, 'newest' | 'finished'> {
  return { newest: stream.change(to), finished }
}

function describeNode(node: NamedNode, { finished }: PageRange): Quad[] {
  const immutable = quad(node, ldes.immutable, literal('true', xsd.boolean)) as Quad
  return [quad(node, rdf.type, tree.Node) as Quad, ...(finished ? [immutable] : [])]
}

/** What the page is, then its members, the oldest first. */
function* describePage(node: NamedNode, range: PageRange, stream: Stream, parts: FeedParts): Iterable<Quad> {
  yield* describeNode(node, range)
  for (const change of stream.changes(range.from, range.to)) yield* describeMember(change, parts)
}
