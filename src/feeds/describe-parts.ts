import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { foaf, geo, rdf, tree, voidTerms } from '../rdf/vocab.js'
import type { FeedAddresses } from './addresses.js'
import { tileRegion } from './tiles.js'

/** The streams of the municipalities or tiles, as parts of the whole one. */
export function describeParts(node: NamedNode, whole: NamedNode, parts: readonly FeedAddresses[]): Quad[] {
  return [
    quad(node, rdf.type, tree.Node) as Quad,
    ...parts.flatMap(
      ({ stream, root }) =>
        [quad(whole, voidTerms.subset, stream), quad(stream, voidTerms.rootResource, root)] as Quad[],
    ),
  ]
}

/** Where the streams of tiles are: the points of their buildings lie in the region of the tile. */
export function describeTiles(node: NamedNode, tiles: readonly { name: string; root: NamedNode }[]): Quad[] {
  const steps = [foaf.primaryTopic, geo.hasGeometry, geo.asWKT]
  const step = (index: number) => (index < steps.length ? namedNode(`${node.value}#path-${index}`) : rdf.nil)
  const path = steps.flatMap(
    (predicate, index) =>
      [quad(step(index), rdf.first, predicate), quad(step(index), rdf.rest, step(index + 1))] as Quad[],
  )
  const relations = tiles.flatMap(({ name: tile, root }) => {
    const relation = namedNode(`${node.value}#tile-${tile.replaceAll('/', '-')}`)
    return [
      quad(node, tree.relation, relation),
      quad(relation, rdf.type, tree.GeospatiallyContainsRelation),
      quad(relation, tree.node, root),
      quad(relation, tree.path, step(0)),
      quad(relation, tree.value, literal(tileRegion(tile), geo.wktLiteral)),
    ] as Quad[]
  })
  return [...path, ...relations]
}
