import type { NamedNode, Quad } from '@rdfjs/types'
import { literal, namedNode, quad } from '../rdf/terms.js'
import { dct, foaf, rdf, rdfs, schema, sh, xsd } from '../rdf/vocab.js'

/** The shape of the members, described at its own address. */
export function shapeOf(base: string): NamedNode {
  return namedNode(`${base}feed/shape#Version`)
}

/** What every member has; that of its graph is in the shapes of records. */
export function describeShape(base: string): Quad[] {
  const shape = shapeOf(base)
  const statements = [
    [shape, rdf.type, sh.NodeShape],
    [shape, rdfs.seeAlso, namedNode(`${base}shapes`)],
    ...demand(shape, 'type', rdf.type),
    ...demand(shape, 'isVersionOf', dct.isVersionOf),
    ...demand(shape, 'primaryTopic', foaf.primaryTopic),
    ...demand(shape, 'created', dct.created, xsd.dateTime),
    ...demand(shape, 'position', schema.position, xsd.integer),
  ] as const
  return statements.map(([subject, predicate, object]) => quad(subject, predicate, object) as Quad)
}

type Statement = readonly [NamedNode, NamedNode, NamedNode | ReturnType<typeof literal>]

function demand(shape: NamedNode, name: string, path: NamedNode, datatype?: NamedNode): Statement[] {
  const property = namedNode(`${shape.value}-${name}`)
  const one = literal('1', xsd.integer)
  return [
    [shape, sh.property, property],
    [property, sh.path, path],
    [property, sh.minCount, one],
    [property, sh.maxCount, one],
    ...(datatype ? [[property, sh.datatype, datatype] as const] : []),
  ]
}
