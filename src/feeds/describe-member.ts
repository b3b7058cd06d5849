import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { as, dct, foaf, rdf, schema, tree, xsd } from '../rdf/vocab.js'
import { readContent } from '../records/content.js'
import type { Change, ChangeKind, Ledger } from '../records/ledger.js'
import type { FeedAddresses } from './addresses.js'

/** What the feed is made from. */
export interface FeedParts {
  ledger: Ledger
  iris: Iris
  addresses: FeedAddresses
}

const activities = { created: as.Create, changed: as.Update, withdrawn: as.Delete } satisfies Record<
  ChangeKind,
  NamedNode
>

/**
 * A change as a member of the stream: first what happened when, then the whole record as it was from there on, in a
 * graph that is named after the member; a withdrawn record has none. It is a version of the record's document, which
 * is the graph that a replica puts the content in.
 */
export function* describeMember(change: Change, { ledger, iris, addresses }: FeedParts): Iterable<Quad> {
  const version = addresses.version(change.sequence)
  const record = namedNode(change.record)
  const say = (predicate: NamedNode, object: Quad['object']) => quad(version, predicate, object) as Quad
  yield quad(addresses.stream, tree.member, version) as Quad
  yield say(rdf.type, activities[change.kind])
  yield say(dct.isVersionOf, iris.graph(change.record) ?? record)
  yield say(foaf.primaryTopic, record)
  yield say(dct.created, literal(change.time, xsd.dateTime))
  yield say(schema.position, literal(String(change.sequence), xsd.integer))
  if (change.kind !== 'withdrawn') yield* readContent(ledger.content(change), version)
}
