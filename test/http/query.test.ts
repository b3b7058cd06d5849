import { QueryEngine } from '@comunica/query-sparql'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startService, type TestService } from './service.js'

const join = `
  PREFIX acc: <https://w3id.org/drempel/ns#>
  SELECT ?building ?entrance ?width {
    ?building acc:hasEntrance ?entrance .
    ?entrance acc:door ?door .
    ?door acc:clearWidth ?width .
  }`

let service: TestService

beforeAll(async () => {
  service = await startService({ queryTimeoutMs: '3000', queryProcesses: '2', pageSize: '20' })
})

afterAll(() => service.close())

const ask = (query: string, accept = 'application/sparql-results+json') =>
  supertest(service.origin).get('/sparql').query({ query }).set('Accept', accept)

/** Sorted rows of a query that Comunica, as a client, puts to a source. */
async function queryAsClient(query: string, source: { type: 'qpf' | 'sparql'; value: string }): Promise<string[]> {
  const rows = await (await new QueryEngine().queryBindings(query, { sources: [source] })).toArray()
  return rows
    .map(row =>
      [...row]
        .map(([name, term]) => `${name.value}=${term.value}`)
        .sort()
        .join(' '),
    )
    .sort()
}

describe('Comunica as a client', () => {
  test('gives the same rows for a join over fragments and over SPARQL', async () => {
    const overFragments = await queryAsClient(join, { type: 'qpf', value: `${service.address}fragments` })
    const overSparql = await queryAsClient(join, { type: 'sparql', value: `${service.address}sparql` })
    expect(overFragments).toHaveLength(2)
    expect(overFragments).toEqual(overSparql)
  })
})

describe('/sparql', () => {
  test('takes a query by GET, by form and directly', async () => {
    const agent = supertest(service.origin)
    const answers = await Promise.all([
      ask(join),
      agent.post('/sparql').type('form').send({ query: join }),
      agent.post('/sparql').type('application/sparql-query').send(join),
    ])
    for (const { status, text, body } of answers) {
      expect(status).toBe(200)
      const rows = (text ? (JSON.parse(text) as object) : (body as object)) as { results: { bindings: unknown[] } }
      expect(rows.results.bindings).toHaveLength(2)
    }
  })

  test.each([
    ['SELECT * { ?s ?p ?o } LIMIT 3', 'application/sparql-results+json', /"bindings"/],
    ['SELECT * { ?s ?p ?o } LIMIT 3', 'application/sparql-results+xml', /<sparql /],
    ['SELECT * { ?s ?p ?o } LIMIT 3', 'text/csv', /^s,p,o\r\n/],
    ['SELECT * { ?s ?p ?o } LIMIT 3', 'text/tab-separated-values', /^\?s\t\?p\t\?o\n/],
    ['ASK { ?s ?p ?o }', 'application/sparql-results+json', /"boolean": ?true/],
    ['CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3', 'text/turtle', / a /],
    ['CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 3', 'application/n-triples', /^<.* \.\n/],
  ])('%s as %s', async (query, accept, text) => {
    const response = await ask(query, accept).buffer(true)
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toMatch(accept)
    expect(response.text).toMatch(text)
  })

  test('DESCRIBE tells what there is of a thing', async () => {
    const response = await ask(`DESCRIBE <${service.id('building/gent/library')}>`, 'application/n-triples').buffer(
      true,
    )
    expect(response.text).toContain('"Bibliotheek"@nl')
  })

  test.each([
    ['SELECT * { ?s ?p }', 400],
    ['INSERT DATA { <urn:a> <urn:b> <urn:c> }', 403],
    ['DROP ALL', 403],
    ['SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }', 403],
  ])('%s is refused with %i', async (query, status) => {
    const response = await ask(query)
    expect(response.status).toBe(status)
    expect(response.type).toBe('application/problem+json')
  })

  test('a form that the answer cannot have is 406', async () => {
    expect((await ask('ASK { ?s ?p ?o }', 'text/turtle')).status).toBe(406)
  })

  test('an update by POST is refused', async () => {
    const response = await supertest(service.origin).post('/sparql').type('form').send({ update: 'DROP ALL' })
    expect(response.status).toBe(403)
  })

  test.each([
    ['text/plain', join, 415],
    ['application/sparql-query', '#'.repeat(300_000), 413],
  ])('a body of type %s may be refused', async (type, body, status) => {
    expect((await supertest(service.origin).post('/sparql').type(type).send(body)).status).toBe(status)
  })

  test('a query that goes past the limit is stopped with a clear problem, and others are answered meanwhile', async () => {
    const heavy = ask('SELECT * { ?a ?p ?b . ?c ?p ?d . ?e ?p ?f . ?g ?p ?h } ORDER BY ?a')
    const stopped = heavy.then(response => response)
    const light = await Promise.all([
      ask(join),
      supertest(service.origin).get('/health'),
      supertest(service.origin).get('/nl/'),
    ])
    expect(light.map(({ status }) => status)).toEqual([200, 200, 200])
    const { status, type, text } = await stopped
    expect([status, type]).toEqual([503, 'application/problem+json'])
    expect(text).toMatch(/3 seconds|3 s|3000 ms/)
  })

  test('a query that cannot end in time is refused at once, with what to do about it', async () => {
    const { status, type, body } = await ask('SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a')
    expect([status, type]).toEqual([422, 'application/problem+json'])
    expect(body).toMatchObject({ detail: expect.stringContaining('share no variable'), cure: expect.any(String) })
  })

  test('an answer that is too long for a page says so on the page', async () => {
    const page = await ask('SELECT * { ?s ?p ?o . ?s ?q ?r }', 'text/html')
    expect(page.status).toBe(422)
    expect(page.text).toContain('The answer has more than 1,000 rows.')
  })

  test('sees a record as soon as it is acknowledged', async () => {
    const question = `ASK { <${service.id('building/aalst/pool')}> ?p ?o }`
    expect((await ask(question)).text).toMatch(/true/)
    const { records, iris } = service.program
    await records.withdraw(iris.thing('building/aalst/pool'), { role: 'tester', reason: 'pulled down' })
    expect((await ask(question)).text).toMatch(/false/)
  })

  test('without a query describes itself to machines, and is a form for a browser', async () => {
    const agent = supertest(service.origin)
    const description = await agent.get('/sparql').set('Accept', 'application/n-triples').buffer(true)
    expect(description.text).toContain('http://www.w3.org/ns/sparql-service-description#endpoint')
    const page = await agent.get('/sparql').set('Accept', 'text/html')
    expect(page.text).toContain('<textarea')
  })

  test('a browser gets the answer as a table', async () => {
    const page = await ask(join, 'text/html')
    expect(page.status).toBe(200)
    expect(page.text).toContain('<table')
    expect(page.text).toContain('92.5')
  })
})
