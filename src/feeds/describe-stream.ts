import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { as, dct, ldes, rdf, rdfs, schema, tree, voidTerms, xsd } from '../rdf/vocab.js'
import type { FeedAddresses } from './addresses.js'
import { shapeOf } from './describe-shape.js'
import type { Stream } from './stream.js'
import { pageSize, type PageRange } from './page-range.js'

/** Time after which asking again is worth while, in seconds; caches keep the root as long. */
const pollingInterval = 60

/** What a stream is; the same for all of them, but for its title and that it may be a part of the whole. */
export function describeStream({ addresses, title, whole }: Stream, base: string): Quad[] {
  const { root, stream } = addresses
  const say = (predicate: NamedNode, object: Quad['object']) => quad(stream, predicate, object) as Quad
  return [
    say(rdf.type, ldes.EventStream),
    ...Object.entries(title).map(([language, text]) => say(dct.title, literal(text, language))),
    say(tree.view, root),
    say(tree.shape, shapeOf(base)),
    say(ldes.timestampPath, dct.created),
    say(ldes.sequencePath, schema.position),
    say(ldes.versionOfPath, dct.isVersionOf),
    say(ldes.versionCreateObject, as.Create),
    say(ldes.versionUpdateObject, as.Update),
    say(ldes.versionDeleteObject, as.Delete),
    say(ldes.pollingInterval, literal(String(pollingInterval), xsd.integer)),
    // The specification has no word for a policy that drops nothing: it is one that is not there.
    say(rdfs.comment, literal('Retention: every version is kept for ever.', 'en')),
    ...(whole ? [quad(whole, voidTerms.subset, stream) as Quad] : []),
  ]
}

/**
 * The way from a node to what stands below it. The time of the first change is a lower bound; that of the last, once
 * nothing will be added, the upper. Both belong to it: changes on both sides of a border may share a time, so that
 * "less than where the next begins" would be wrong.
 */
export function describeBelow(node: NamedNode, ranges: readonly PageRange[], stream: Stream): Quad[] {
  return ranges.flatMap(range => [
    ...describeBound(node, range, stream, 'from'),
    ...(range.finished ? describeBound(node, range, stream, 'to') : []),
  ])
}

function describeBound(node: NamedNode, range: PageRange, stream: Stream, name: 'from' | 'to'): Quad[] {
  const time = stream.change(range[name])?.time
  if (time === undefined) return []
  const relation = namedNode(`${node.value}#${name}-${range[name]}`)
  const type = name === 'from' ? tree.GreaterThanOrEqualToRelation : tree.LessThanOrEqualToRelation
  return [
    quad(node, tree.relation, relation),
    quad(relation, rdf.type, type),
    quad(relation, tree.node, addressOf(range, stream.addresses)),
    quad(relation, tree.path, dct.created),
    quad(relation, tree.value, literal(time, xsd.dateTime)),
  ] as Quad[]
}

/** Address of a page, or of a node above pages. */
export function addressOf({ from, end }: PageRange, addresses: FeedAddresses): NamedNode {
  return end - from + 1 === pageSize ? addresses.page(from) : addresses.range(from, end)
}
