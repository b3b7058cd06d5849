import { expect, test } from 'vitest'
import { createContext, createLoader } from '../../src/rdf/json-ld-context.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { prefixes } from '../../src/rdf/vocab.js'

const vocabulary = parseQuads(`
  @prefix acc: <${prefixes.acc}> .
  @prefix geo: <${prefixes.geo}> .
  @prefix owl: <${prefixes.owl}> .
  @prefix rdf: <${prefixes.rdf}> .
  @prefix rdfs: <${prefixes.rdfs}> .
  @prefix schema: <${prefixes.schema}> .
  @prefix skos: <${prefixes.skos}> .
  @prefix xsd: <${prefixes.xsd}> .

  acc:Door a owl:Class .
  acc:clearWidth a rdf:Property ; rdfs:range xsd:decimal .
  acc:stepCount a rdf:Property ; rdfs:range xsd:integer .
  acc:shape a rdf:Property ; rdfs:range geo:wktLiteral .
  acc:door a rdf:Property ; rdfs:range acc:Door .
  acc:doorType a rdf:Property ; rdfs:range skos:Concept .
  acc:remark a rdf:Property ; rdfs:range rdf:langString .
  acc:telephone a rdf:Property ; rdfs:range xsd:string .
  acc:anything a rdf:Property .
  acc:type a rdf:Property ; rdfs:range xsd:string .
  acc:constructor a rdf:Property .
  acc:rdfs a rdf:Property .
  schema:name a rdf:Property ; rdfs:range xsd:string .
`)
const context = createContext('https://data.example.org/context.jsonld', vocabulary)
const terms = context.document['@context']

test.each([
  ['Door', 'acc:Door'],
  ['clearWidth', { '@id': 'acc:clearWidth', '@type': `${prefixes.xsd}decimal` }],
  ['stepCount', { '@id': 'acc:stepCount', '@type': `${prefixes.xsd}integer` }],
  ['shape', { '@id': 'acc:shape', '@type': `${prefixes.geo}wktLiteral` }],
  ['door', { '@id': 'acc:door', '@type': '@id' }],
  ['doorType', { '@id': 'acc:doorType', '@type': '@id' }],
  ['remark', { '@id': 'acc:remark', '@container': '@language' }],
  ['telephone', { '@id': 'acc:telephone' }],
  ['anything', { '@id': 'acc:anything' }],
  ['label', { '@id': 'rdfs:label', '@container': '@language' }],
  ['schema', prefixes.schema],
])('%s means what the vocabulary says', (name, meaning) => {
  expect(terms[name]).toEqual(meaning)
})

test('a property never takes the name of a prefix or a keyword, nor one that JavaScript minds', () => {
  expect(terms['type']).toBe('@type')
  expect(terms['rdfs']).toBe(prefixes.rdfs)
  expect(Object.hasOwn(terms, 'constructor')).toBe(false)
})

test('terms of other vocabularies go by their prefix', () => {
  expect(terms['name']).toBeUndefined()
})

test('the loader knows our context and names any other that it refuses', async () => {
  const load = createLoader(context)
  expect((await load(context.iri)).document).toBe(context.document)
  await expect(load('https://schema.org/')).rejects.toThrow('<https://schema.org/> is not known here')
  await expect(createLoader(undefined)(context.iri)).rejects.toThrow('never fetched')
})
