import type { ContextDefinition, NodeObject } from 'jsonld'
import type { Literal, Quad, Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { inBatches } from './batches.js'
import { createLoader, type JsonLdContext } from './json-ld-context.js'
import { termText } from './term-text.js'
import { rdf, xsd } from './vocab.js'

/** A value in JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

/**
 * The quads as one JSON-LD document whose `@graph` lists the subjects as they come; a subject that is far from its
 * like in the stream is listed again, which means the same. Compact when a context is given, else expanded.
 */
export async function* writeJsonLd(
  quads: Iterable<Quad> | AsyncIterable<Quad>,
  context?: JsonLdContext,
): AsyncIterable<string> {
  const head = context ? `{"@context":${JSON.stringify(context.iri)},"@graph":[` : '{"@graph":['
  let start = head
  for await (const batch of inBatches(quads, batchSize)) {
    const nodes = context ? await compactNodes(toNodes(batch), context) : toNodes(batch)
    yield `${start}\n${nodes.map(node => JSON.stringify(node)).join(',\n')}`
    start = ','
  }
  yield `${start === head ? head : ''}\n]}\n`
}

/** Names that would reach the prototype of jsonld 9.0.0's plain objects. */
export function refuseUnsafeName(name: string): void {
  if (!unsafeNames.has(name)) return
  throw new Problem('malformed', `"${name}" cannot be an identifier or a key in JSON-LD.`, {
    cure: 'Choose another name.',
  })
}

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Large enough for a record or a page, small enough to be held many times. */
const batchSize = 5000

/** Expanded JSON-LD; made here, as jsonld 9.0.0's `fromRDF` sorts the subjects and keeps them in plain objects. */
function toNodes(quads: readonly Quad[]): JsonObject[] {
  const graphs = new Map<string, Map<string, Map<string, Json[]>>>()
  for (const quad of quads) {
    const nodes = getOrAdd(graphs, toId(quad.graph), () => new Map<string, Map<string, Json[]>>())
    const node = getOrAdd(nodes, toId(quad.subject), () => new Map<string, Json[]>())
    const isType = rdf.type.equals(quad.predicate) && quad.object.termType !== 'Literal'
    getOrAdd(node, isType ? '@type' : toId(quad.predicate), () => []).push(
      isType ? toId(quad.object) : toValue(quad.object),
    )
  }
  return [...graphs].flatMap(([graph, nodes]) => {
    const list = [...nodes].map(([id, properties]) => ({ '@id': id, ...Object.fromEntries(properties) }))
    return graph === '' ? list : [{ '@id': graph, '@graph': list }]
  })
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const present = map.get(key)
  if (present !== undefined) return present
  const value = create()
  map.set(key, value)
  return value
}

/** An IRI, a blank node with its `_:`, or "" for the default graph. */
function toId(term: Term): string {
  if (term.termType === 'Quad') throw new Problem('not-acceptable', 'JSON-LD 1.1 has no triple terms.')
  if (term.termType !== 'NamedNode') return termText(term)
  refuseUnsafeName(term.value)
  return term.value
}

function toValue(term: Term): Json {
  return term.termType === 'Literal' ? toValueObject(term) : { '@id': toId(term) }
}

function toValueObject({ value, language, direction, datatype }: Literal): Json {
  if (language) return { '@value': value, '@language': language, ...(direction ? { '@direction': direction } : {}) }
  return xsd.string.equals(datatype) ? { '@value': value } : { '@value': value, '@type': datatype.value }
}

/** The nodes in the names of the context, with numbers and truth values as JSON has them. */
async function compactNodes(nodes: JsonObject[], context: JsonLdContext): Promise<JsonObject[]> {
  const { default: jsonld } = await import('jsonld')
  const options = { compactToRelative: false, graph: true, skipExpansion: true, documentLoader: createLoader(context) }
  try {
    const compact = await jsonld.compact(nodes as NodeObject[], context.document as ContextDefinition, options)
    return (compact['@graph'] as JsonObject[]).map(createPlainer(context))
  } catch (error) {
    if (!isConfused(error)) throw error
    return nodes.map(node => ({ '@context': null, ...node }))
  }
}

/** Whether an IRI begins like one of our prefixes, as <geo:51.05,3.72> does; it can only be written without context. */
function isConfused(error: unknown): boolean {
  return (error as { details?: { code?: string } }).details?.code === 'IRI confused with prefix'
}

/**
 * Turns "3" into 3 and "true" into true where the context says integer or boolean and the way back gives the same
 * term. Decimals stay texts: JSON-LD would read 92.5 as "9.25E1", which is no decimal.
 */
function createPlainer(context: JsonLdContext): (node: JsonObject) => JsonObject {
  const types = new Map<string, string | undefined>()
  for (const [name, definition] of Object.entries(context.document['@context']))
    if (typeof definition === 'object') types.set(name, definition['@type'])
  const plainNode = (node: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(node).map(([name, value]) => [name, plainValue(value, types.get(name), name)]))
  const plainValue = (value: Json, type: string | undefined, name: string): Json => {
    if (Array.isArray(value)) return value.map(each => plainValue(each, type, name))
    if (name === '@graph' && typeof value === 'object' && value !== null) return plainNode(value)
    return typeof value === 'string' ? plainText(value, type) : value
  }
  return plainNode
}

function plainText(text: string, type: string | undefined): Json {
  if (type === xsd.boolean.value && (text === 'true' || text === 'false')) return text === 'true'
  const isWhole = type === xsd.integer.value || type === xsd.nonNegativeInteger.value
  return isWhole && /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}
