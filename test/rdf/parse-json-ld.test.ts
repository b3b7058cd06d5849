import { expect, test } from 'vitest'
import { createContext } from '../../src/rdf/json-ld-context.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc } from '../../src/rdf/vocab.js'
import { canonical } from './canonical.js'

const context = createContext('https://data.example.org/context.jsonld', readTurtleFiles('vocab'))
const parse = (document: unknown) => parseJsonLd(JSON.stringify(document), context)

test('a document in the names of our context is read', async () => {
  const quads = await parse({
    '@context': context.iri,
    id: 'urn:b',
    type: 'Door',
    clearWidth: '92.5',
    label: { nl: 'deur', en: ['door', 'gate'] },
    'schema:name': 'Poort',
  })
  const expected = parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <urn:b> a acc:Door ; acc:clearWidth 92.5 ; rdfs:label "deur"@nl, "door"@en, "gate"@en ;
      <https://schema.org/name> "Poort" .
  `)
  expect(await canonical(quads)).toBe(await canonical(expected))
})

test('a context that is not ours is refused by name, wherever it stands', async () => {
  const theirs = 'https://contexts.example.net/evil.jsonld'
  const documents = [
    { '@context': theirs },
    { '@context': [context.iri, theirs] },
    { '@context': context.iri, id: 'urn:a', door: { '@context': theirs, id: 'urn:b' } },
    { '@context': { '@import': theirs } },
    { '@context': { x: { '@id': 'urn:x', '@context': theirs } }, x: {} },
  ]
  for (const document of documents) {
    await expect(parse(document)).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(theirs) as string,
    })
  }
})

test.each([
  '{"@id":"__proto__","urn:x":"y"}',
  '{"__proto__":{"urn:x":"y"}}',
  '{"urn:x":{"constructor":{"prototype":{"urn:y":"z"}}}}',
  `{"@context":"${context.iri}","id":"urn:a","door":"constructor"}`,
  '{"@graph":[{"@id":"urn:a","urn:x":{"@id":"prototype"}}]}',
])('names that reach into JavaScript are refused: %s', async text => {
  await expect(parseJsonLd(text, context)).rejects.toMatchObject({ kind: 'malformed' })
  expect(Object.keys(Object.prototype)).toEqual([])
})

test('the same words are welcome as texts', async () => {
  const [statement] = await parse({ '@context': context.iri, id: 'urn:a', label: { en: 'constructor' } })
  expect(statement?.object.value).toBe('constructor')
})

test('what JSON-LD would drop in silence is refused', async () => {
  await expect(parse({ '@context': context.iri, id: 'urn:a', noSuchTerm: 'x' })).rejects.toMatchObject({
    kind: 'malformed',
  })
  await expect(parse({ '@id': 'urn:a', [acc.door.value]: { '@id': 'no whole IRI' } })).rejects.toMatchObject({
    kind: 'malformed',
  })
})

test('broken, deep and crowded documents are refused with a reason', async () => {
  await expect(parseJsonLd('{"a":', context)).rejects.toThrow('not JSON')
  await expect(parseJsonLd(`${'{"urn:x":'.repeat(70)}1${'}'.repeat(70)}`, context)).rejects.toThrow('nested')
  const crowd = Array.from({ length: 21 }, () => ({}))
  await expect(parse({ '@context': crowd, '@id': 'urn:a' })).rejects.toThrow('contexts')
})
