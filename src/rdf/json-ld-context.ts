import type { NodeObject } from 'jsonld'
import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { createDataset, objectOf, subjectsOf } from './dataset.js'
import { namedNode } from './terms.js'
import { geo, owl, prefixes, rdf, rdfs, xsd } from './vocab.js'

/** What a property of the context stands for. */
export interface TermDefinition {
  '@id': string
  '@type'?: string
  '@container'?: '@language'
}

/** Our JSON-LD context: the address that it is served at, and what is served there. */
export interface JsonLdContext {
  iri: string
  document: { '@context': Readonly<Record<string, string | number | TermDefinition>> }
}

/**
 * The context that the vocabulary yields: its own classes and properties by their last name, values typed by
 * `rdfs:range`, texts of several languages as language maps, all else by prefix.
 */
export function createContext(iri: string, vocabulary: Iterable<Quad>): JsonLdContext {
  const data = createDataset(vocabulary)
  const classes = ownNames(data, [owl.Class, rdfs.Class]).map(name => [name, `acc:${name}`] as const)
  const properties = ownNames(data, [rdf.Property]).map(
    name => [name, defineProperty(name, objectOf(data, namedNode(prefixes.acc + name), rdfs.range))] as const,
  )
  const terms = Object.fromEntries<string | TermDefinition>([...classes, ...properties])
  return { iri, document: { '@context': { ...terms, ...prefixes, ...fixed } } }
}

/** Hands jsonld our own context and no other: nobody's document makes us fetch an address. */
export function createLoader(context: JsonLdContext | undefined) {
  return async (address: string) => {
    if (!context || address !== context.iri) throw unknownContext(address, context)
    return { documentUrl: address, document: context.document as NodeObject }
  }
}

/** Says that the address of a context is not one that we know. */
export function unknownContext(address: string, context: JsonLdContext | undefined): Problem {
  const sentence = `The JSON-LD context <${address}> is not known here, and contexts are never fetched.`
  const cure = context ? `Name <${context.iri}>, or write the context out.` : 'Write the context out.'
  return new Problem('malformed', sentence, { cure })
}

/** Terms that are there whatever the vocabulary says. */
const fixed = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  label: { '@id': 'rdfs:label', '@container': '@language' },
  comment: { '@id': 'rdfs:comment', '@container': '@language' },
} as const

/** Last parts of our own IRIs of the types that can be names in JSON. */
function ownNames(data: DatasetCore, types: readonly NamedNode[]): string[] {
  return types
    .flatMap(type => subjectsOf(data, rdf.type, type))
    .filter(term => term.value.startsWith(prefixes.acc))
    .map(term => term.value.slice(prefixes.acc.length))
    .filter(name => /^[A-Za-z][\w-]*$/.test(name) && name !== 'constructor' && name !== 'prototype')
    .sort()
}

function defineProperty(name: string, range: Term | undefined): TermDefinition {
  const definition = { '@id': `acc:${name}` }
  if (!range || [xsd.string, rdfs.Literal].some(type => type.equals(range))) return definition
  if (rdf.langString.equals(range)) return { ...definition, '@container': '@language' }
  return { ...definition, '@type': isDatatype(range) ? range.value : '@id' }
}

function isDatatype(range: Term): boolean {
  return range.value.startsWith(prefixes.xsd) || geo.wktLiteral.equals(range)
}
