import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { acc, earl } from '../../src/rdf/vocab.js'
import { startService, type TestService } from './service.js'

let service: TestService
beforeAll(async () => void (service = await startService()))
afterAll(() => service.close())

const hall = 'gent/town-hall'
const get = (path: string, accept: string) => request(service.origin).get(path).set('Accept', accept)
const ask = async (query: string) => {
  const { body } = await request(service.origin)
    .get('/sparql')
    .query({ query })
    .set('Accept', 'application/sparql-results+json')
    .expect(200)
  return (body as { results: { bindings: Record<string, { value: string }>[] } }).results.bindings
}

describe('/outcomes/{municipality}/{name}', () => {
  test.each([
    ['text/turtle', '', 'text/turtle'],
    ['*/*', '.ttl', 'text/turtle'],
    ['*/*', '.nq', 'application/n-quads'],
    ['*/*', '.jsonld', 'application/ld+json'],
  ])('is data for who asks for %s%s', async (accept, suffix, mediaType) => {
    const { type } = await get(`/outcomes/${hall}${suffix}`, accept).expect(200)
    expect(type).toBe(mediaType)
  })

  test('asserts each regulation of the building, for every rule of it', async () => {
    const { text } = await get(`/outcomes/${hall}`, 'text/turtle').expect(200)
    const quads = parseQuads(text)
    const regulations = service.program.outcomes.regulations()
    for (const { iri } of regulations) expect(quads.some(({ object }) => object.equals(iri))).toBe(true)
    const counts = quads.filter(({ predicate }) =>
      [acc.metRules, acc.notMetRules, acc.notAssessableRules, acc.notApplicableRules].some(each =>
        each.equals(predicate),
      ),
    )
    const sum = counts.reduce((total, { object }) => total + Number(object.value), 0)
    expect(sum).toBe(regulations.reduce((total, { rules }) => total + rules.length, 0))
  })

  test('leads readers to the report, in their language', async () => {
    const { headers } = await get(`/outcomes/${hall}`, 'text/html').set('Accept-Language', 'fr').expect(303)
    expect(headers['location']).toBe(`/fr/audit/${hall}`)
  })

  test('is not there for a building that is not', async () => {
    await get('/outcomes/gent/nowhere', 'text/turtle').expect(404)
  })
})

describe('queries', () => {
  test('find what is kept, in graphs that say that they are derived', async () => {
    const { sequence } = await service.program.outcomes.index()
    const rows = await ask(`
      PREFIX acc: <https://w3id.org/drempel/ns#> PREFIX earl: <http://www.w3.org/ns/earl#>
      SELECT ?building ?version { GRAPH ?graph { ?graph a acc:DerivedGraph ; acc:dataVersion ?version .
        [] a earl:Assertion ; earl:subject ?building ; earl:test <https://w3id.org/drempel/regulation/be-vlg-2009> } }`)
    const held = (await service.program.outcomes.index()).all()
    expect(rows.map(({ building }) => building?.value).sort()).toEqual(held.map(({ building }) => building))
    expect(Math.max(...rows.map(({ version }) => Number(version?.value)))).toBeLessThanOrEqual(sequence)
  })

  test('count as the index does', async () => {
    const index = await service.program.outcomes.index()
    const [row] = await ask(`
      PREFIX acc: <https://w3id.org/drempel/ns#> PREFIX earl: <http://www.w3.org/ns/earl#>
      SELECT (SUM(?met) AS ?m) (SUM(?open) AS ?o) { [] earl:test <https://w3id.org/drempel/regulation/be-vlg-2009> ;
        acc:metRules ?met ; acc:notAssessableRules ?open }`)
    const marks = index
      .all()
      .map(({ regulations }) => regulations['be-vlg-2009']!.rules)
      .join('')
    expect([Number(row?.['m']?.value), Number(row?.['o']?.value)]).toEqual([
      marks.split('m').length - 1,
      marks.split('?').length - 1,
    ])
  })
})

test('fragments offer the outcomes as a data set of their own', async () => {
  await service.program.outcomes.index()
  const { text } = await get(`/fragments/outcomes?predicate=${encodeURIComponent(earl.outcome.value)}`, 'text/turtle')
  const own = parseQuads(text).filter(({ predicate }) => predicate.equals(earl.outcome))
  expect(own.length).toBeGreaterThan(10)
})

test('a change of outcomes changes the tag of fragments, and no tag of a record', async () => {
  const other = await startService()
  try {
    const tagOf = async (path: string) =>
      (await request(other.origin).get(path).set('Accept', 'text/turtle').expect(200)).headers['etag']
    const [fragments, record] = [await tagOf('/fragments'), await tagOf(`/doc/building/${hall}`)]
    await other.program.outcomes.index()
    expect(await tagOf('/fragments')).not.toBe(fragments)
    expect(await tagOf(`/doc/building/${hall}`)).toBe(record)
  } finally {
    await other.close()
  }
})

test('the catalogue counts records, and not what is derived from them', async () => {
  const fetch = async () => (await get('/.well-known/void', 'text/turtle').expect(200)).text
  await service.program.outcomes.index()
  const { text } = await get('/fragments', 'text/turtle').expect(200)
  expect(text).toContain('hydra')
  expect(await fetch()).not.toContain('earl#Assertion')
})
