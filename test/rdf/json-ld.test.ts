import { expect, test } from 'vitest'
import { collect } from '../../src/rdf/collect.js'
import { createContext } from '../../src/rdf/json-ld-context.js'
import { writeJsonLd } from '../../src/rdf/json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { acc, prefixes, rdf, rdfs, xsd } from '../../src/rdf/vocab.js'

const head = Object.entries({ acc: prefixes.acc, rdf: prefixes.rdf, rdfs: prefixes.rdfs, xsd: prefixes.xsd })
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .`)
  .join('\n')
const vocabulary = parseQuads(`${head}
  acc:Door a rdfs:Class .
  acc:clearWidth a rdf:Property ; rdfs:range xsd:decimal .
  acc:leaves a rdf:Property ; rdfs:range xsd:integer .
  acc:glazed a rdf:Property ; rdfs:range xsd:boolean .
  acc:door a rdf:Property ; rdfs:range acc:Door .
`)
const context = createContext('https://data.example.org/context.jsonld', vocabulary)

async function nodesOf(turtle: string) {
  const text = (await collect(writeJsonLd(parseQuads(`${head}\n${turtle}`), context))).join('')
  const document = JSON.parse(text) as { '@context': string; '@graph': unknown[] }
  expect(document['@context']).toBe(context.iri)
  return document['@graph']
}

test('a thing reads like plain JSON', async () => {
  const nodes = await nodesOf(`
    <urn:a> acc:door <urn:b> .
    <urn:b> a acc:Door ; acc:clearWidth 92.50 ; acc:leaves 2 ; acc:glazed true ; rdfs:label "deur"@nl, "door"@en .
  `)
  expect(nodes).toEqual([
    { id: 'urn:a', door: 'urn:b' },
    { id: 'urn:b', type: 'Door', clearWidth: '92.50', leaves: 2, glazed: true, label: { nl: 'deur', en: 'door' } },
  ])
})

test('values that the vocabulary did not expect keep their type', async () => {
  const nodes = await nodesOf(`
    <urn:b> acc:leaves "02"^^xsd:integer, "2"^^xsd:decimal ; acc:glazed "1"^^xsd:boolean ; acc:door "deur" .
  `)
  expect(nodes).toEqual([
    {
      id: 'urn:b',
      leaves: '02',
      'acc:leaves': { type: 'xsd:decimal', '@value': '2' },
      glazed: '1',
      'acc:door': 'deur',
    },
  ])
})

test('a named graph is a node with a graph of its own, and numbers in it are numbers too', async () => {
  expect(await nodesOf('<urn:g> { <urn:b> acc:leaves 1, 2 }')).toEqual([
    { id: 'urn:g', '@graph': [{ id: 'urn:b', leaves: [1, 2] }] },
  ])
})

test('an IRI that begins like a prefix of ours is written so that nobody takes it for one', async () => {
  expect(await nodesOf('<geo:51.05,3.72> a acc:Door .')).toEqual([
    { '@context': null, '@id': 'geo:51.05,3.72', '@type': [acc.Door.value] },
  ])
})

test('without a context, JSON-LD is expanded', async () => {
  const text = (await collect(writeJsonLd(parseQuads(`${head}\n<urn:b> a acc:Door ; acc:leaves 2 .`)))).join('')
  expect(JSON.parse(text)).toEqual({
    '@graph': [
      {
        '@id': 'urn:b',
        '@type': [acc.Door.value],
        [`${prefixes.acc}leaves`]: [{ '@value': '2', '@type': xsd.integer.value }],
      },
    ],
  })
})

test.each(['__proto__', 'constructor', 'prototype'])('%s is refused as an identifier', async name => {
  const quads = parseQuads(`<${name}> <${rdfs.label.value}> "x" .`, { mediaType: 'text/turtle', baseIri: '' }).concat(
    parseQuads(`<urn:a> <${rdf.type.value}> <${name}> .`),
  )
  expect(quads).toHaveLength(2)
  for (const each of quads) await expect(collect(writeJsonLd([each], context))).rejects.toThrow(name)
  expect(Object.keys(Object.prototype)).toEqual([])
})
