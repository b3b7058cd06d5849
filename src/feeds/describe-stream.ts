import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { as, dct, ldes, rdf, schema, tree, xsd } from '../rdf/vocab.js'
import type { FeedParts } from './describe-member.js'
import { listPages, type PageRange } from './page-range.js'

/** Time after which asking again is worth while, in seconds; caches keep the root as long. */
const pollingInterval = 60

/** The root of the feed at a position of the ledger: what the stream is, and where its pages are; some ten quads a page. */
export function describeStream(parts: FeedParts, position: number): Quad[] {
  const { iris, addresses } = parts
  const { root, stream } = addresses
  const say = (predicate: NamedNode, object: Quad['object']) => quad(stream, predicate, object) as Quad
  return [
    say(rdf.type, ldes.EventStream),
    say(dct.title, literal('Every change of every building', 'en')),
    say(dct.title, literal('Elke wijziging van elk gebouw', 'nl')),
    say(tree.view, root),
    say(tree.shape, namedNode(`${iris.base}shapes`)),
    say(ldes.timestampPath, dct.created),
    say(ldes.sequencePath, schema.position),
    say(ldes.versionOfPath, dct.isVersionOf),
    say(ldes.versionCreateObject, as.Create),
    say(ldes.versionUpdateObject, as.Update),
    say(ldes.versionDeleteObject, as.Delete),
    say(ldes.pollingInterval, literal(String(pollingInterval), xsd.integer)),
    quad(root, rdf.type, tree.Node) as Quad,
    ...listPages(position).flatMap(page => describePage(page, parts)),
  ]
}

/**
 * The time of a page's first change is its lower bound; that of its last, once it is finished, the upper. Both belong
 * to it: changes on both sides of a border may share a time, so that "less than where the next begins" would be wrong.
 */
function describePage({ from, to, finished }: PageRange, parts: FeedParts): Quad[] {
  const bound = (type: NamedNode, name: string, sequence: number) => {
    const time = parts.ledger.change(sequence)?.time
    const relation = namedNode(`${parts.addresses.root.value}#${name}-${sequence}`)
    return time === undefined
      ? []
      : ([
          quad(parts.addresses.root, tree.relation, relation),
          quad(relation, rdf.type, type),
          quad(relation, tree.node, parts.addresses.page(from)),
          quad(relation, tree.path, dct.created),
          quad(relation, tree.value, literal(time, xsd.dateTime)),
        ] as Quad[])
  }
  return [
    ...bound(tree.GreaterThanOrEqualToRelation, 'from', from),
    ...(finished ? bound(tree.LessThanOrEqualToRelation, 'to', to) : []),
  ]
}
