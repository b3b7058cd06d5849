import type { Quad } from '@rdfjs/types'
import { acc, rdf, rdfs } from '../../rdf/vocab.js'
import { readStatements, stated, statedIris, type Statements } from '../../model/record-statements.js'
import { statementsOf } from '../entrances/element.js'
import { readBounds, readElement } from '../entrances/read-element.js'
import { readPlace } from '../entrances/read-place.js'
import type { PathEdge, PathGraph, PathNode } from './path-graph.js'

/** The ways in the record of a building; segments that do not say from where to where are left out. */
export function readPathGraph(building: string, quads: Iterable<Quad>): PathGraph {
  const statements = readStatements(quads)
  const segments = [...statements.keys()].filter(iri =>
    statedIris(statements, iri, rdf.type).some(type => type.equals(acc.PathSegment)),
  )
  const boundOf = readBounds(statements)
  const edges = segments.flatMap((iri): PathEdge[] => {
    const [from, to] = [acc.from, acc.to].map(end => stated(statements, iri, end)[0]?.value)
    return from && to ? [{ from, to, self: readElement(iri, statements, boundOf) }] : []
  })
  const declared = [...statements.values()].flat().filter(({ predicate }) => predicate.equals(acc.hasNode))
  const nodes = new Set([...edges.flatMap(({ from, to }) => [from, to]), ...declared.map(({ object }) => object.value)])
  const [complete] = statementsOf(readElement(building, statements, boundOf), acc.pathGraphComplete.value)
  return {
    building,
    name: stated(statements, building, rdfs.label)[0]?.value,
    place: readPlace(building, statements, 'building'),
    complete: complete && complete.value === true,
    nodes: Array.from(nodes, iri => readNode(iri, statements)),
    edges,
  }
}

function readNode(iri: string, statements: Statements): PathNode {
  const level = Number(stated(statements, iri, acc.level)[0]?.value)
  return {
    iri,
    name: stated(statements, iri, rdfs.label)[0]?.value,
    types: statedIris(statements, iri, rdf.type).map(({ value }) => value),
    place: readPlace(iri, statements, 'entrance'),
    level: Number.isFinite(level) ? level : undefined,
  }
}
