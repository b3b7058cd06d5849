import type { Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { createLoader, unknownContext, type JsonLdContext } from './json-ld-context.js'
import { refuseUnsafeName, type Json } from './json-ld.js'
import { blankNode, defaultGraph, literal, namedNode, quad } from './terms.js'

/**
 * The quads of a JSON-LD text. Only our own context can be named in it; what JSON-LD would pass over in silence, such
 * as a key that means nothing, is refused. Throws a Problem that says what is wrong.
 */
export async function parseJsonLd(text: string, context?: JsonLdContext): Promise<Quad[]> {
  const document = parseJson(text)
  refuseUnsafe(document, context)
  const options = { documentLoader: createLoader(context), safe: true }
  const { default: jsonld } = await import('jsonld')
  try {
    const expanded = await jsonld.expand(document as object, options)
    refuseUnsafeIds(expanded as Json)
    const statements: unknown = await jsonld.toRDF(expanded, { ...options, skipExpansion: true })
    return (statements as Statement[]).map(toQuad)
  } catch (error) {
    throw toProblem(error)
  }
}

/** Nesting that a document may have; jsonld 9.0.0 needs memory for each level, and for each context. */
const deepest = 64
const mostContexts = 20

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (cause) {
    throw malformed(`This is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, cause)
  }
}

/** Throws on names, contexts and nesting that jsonld had better not see. */
function refuseUnsafe(document: Json, context: JsonLdContext | undefined): void {
  let contexts = 0
  const visitContexts = (named: Json) => {
    for (const each of [named].flat()) {
      if (++contexts > mostContexts) throw malformed(`The document has more than ${mostContexts} contexts.`)
      if (typeof each === 'string' && each !== context?.iri) throw unknownContext(each, context)
    }
  }
  const visit = (value: Json, depth: number): void => {
    if (depth > deepest) throw malformed(`The document is nested more than ${deepest} levels deep.`)
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      refuseUnsafeName(key)
      if (key === '@context' || key === '@import') visitContexts(item)
      visit(item, depth + 1)
    }
  }
  visit(document, 0)
}

/** In expanded JSON-LD an identifier stands nowhere but in `@id` and `@type`, and a text in `@value`. */
function refuseUnsafeIds(value: Json): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key === '@id' || key === '@type') [item].flat().forEach(id => refuseUnsafeName(String(id)))
    else refuseUnsafeIds(item)
  }
}

/** Terms as jsonld 9.0.0 gives them: RDF/JS without methods. */
interface PlainTerm {
  termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph'
  value: string
  language?: string
  datatype?: { value: string }
}
type Statement = Record<'subject' | 'predicate' | 'object' | 'graph', PlainTerm>

function toQuad({ subject, predicate, object, graph }: Statement): Quad {
  return quad(
    toTerm(subject) as Quad['subject'],
    toTerm(predicate) as Quad['predicate'],
    toTerm(object) as Quad['object'],
    toTerm(graph) as Quad['graph'],
  ) as Quad
}

function toTerm({ termType, value, language, datatype }: PlainTerm) {
  if (termType === 'DefaultGraph') return defaultGraph()
  if (termType === 'BlankNode') return blankNode(value.replace(/^_:/, ''))
  if (termType === 'NamedNode') return namedNode(value)
  return literal(value, language || (datatype && namedNode(datatype.value)))
}

/** jsonld says in an event what its safe mode minds. */
function toProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  const { event } = (error as { details?: { event?: { message?: string } } }).details ?? {}
  return malformed(`The JSON-LD cannot be read: ${event?.message ?? error.message}`, error)
}

function malformed(sentence: string, cause?: unknown): Problem {
  return new Problem('malformed', sentence, { cure: 'Mend the document.', cause })
}
