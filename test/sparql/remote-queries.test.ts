import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasVirtuoso, startVirtuoso, type Virtuoso } from '../../scripts/virtuoso/start-virtuoso.js'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { acc, geo, rdf, rdfs, xsd } from '../../src/rdf/vocab.js'
import { createRemoteQueries, type RemoteQueryOptions } from '../../src/sparql/remote-queries.js'
import { openRemoteStore } from '../../src/store/remote/remote-store.js'
import { readStoreAddress } from '../../src/store/remote/store-address.js'
import { startOxigraphServer, type SparqlServer } from '../store/remote/oxigraph-server.js'

const door = namedNode('https://data.example.org/id/building/gent/a/door')
const graph = namedNode('https://data.example.org/doc/building/gent/a')
const quads = [
  quad(door, rdf.type, acc.Door, graph),
  quad(door, rdfs.label, literal('deur', 'nl'), graph),
  quad(door, acc.clearWidth, literal('92.5', xsd.decimal), graph),
  quad(door, acc.glazed, literal('true', xsd.boolean), graph),
  quad(door, geo.asWKT, literal('POINT(3.723456 51.433666)', geo.wktLiteral), graph),
]
const prefix = 'PREFIX acc: <https://w3id.org/drempel/ns#> '

async function createQueries(address: string, limits: Partial<RemoteQueryOptions> = {}) {
  const options = { ...readStoreAddress(address), base: 'https://data.example.org/' }
  const store = await openRemoteStore(options)
  await store.apply([{ graph, quads }], { sequence: 3, time: new Date() })
  return createRemoteQueries({
    ...{ ...options, timeoutMs: 10_000, version: () => store.version.sequence },
    limits: { rows: 100, bytes: 100_000 },
    ...{ clientQueries: 2, clientSeconds: 30 },
    ...limits,
  })
}

type Limits = Partial<RemoteQueryOptions>
const ask = async (address: string, query: string, mediaType = 'text/csv', limits: Limits = {}) => {
  const queries = await createQueries(address, limits)
  const request = { query, mediaTypes: [mediaType], atLeast: 0, defaultGraphUris: [], namedGraphUris: [] }
  const { body, version } = await queries.query({ ...request, signal: new AbortController().signal })
  expect(version).toBe(3)
  return body.toString()
}

function answersThroughAStore(address: () => string): void {
  test('rows come in the format that the client takes, with values as we keep them', async () => {
    const query = `${prefix} SELECT ?o { ?s a acc:Door ; ?p ?o } ORDER BY STR(?o)`
    const json = JSON.parse(await ask(address(), query, 'application/sparql-results+json')) as {
      results: { bindings: { o: { value: string; datatype?: string } }[] }
    }
    const values = json.results.bindings.map(({ o }) => [o.value, o.datatype])
    expect(values).toContainEqual(['true', xsd.boolean.value])
    expect(values).toContainEqual(['92.5', xsd.decimal.value])
    expect(values).toContainEqual(['POINT(3.723456 51.433666)', geo.wktLiteral.value])
    expect(await ask(address(), `${prefix} SELECT ?w { ?door acc:clearWidth ?w }`)).toBe('w\r\n92.5\r\n')
  })

  test('triples and truth too', async () => {
    const query = `${prefix} CONSTRUCT { ?s ?p ?o } { GRAPH <${graph.value}> { ?s ?p ?o } }`
    const text = await ask(address(), query, 'application/n-triples')
    expect(text.trim().split('\n')).toHaveLength(quads.length)
    expect(text).toContain(`^^<${geo.wktLiteral.value}>`)
    expect(await ask(address(), `${prefix} ASK { ?s acc:clearWidth 92.5 }`, 'application/sparql-results+json')).toMatch(
      /true/,
    )
  })

  test('the union of our graphs is asked, without what the product brings along or what we note', async () => {
    expect(await ask(address(), 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toBe(`n\r\n${quads.length}\r\n`)
  })

  test.each([
    ['an update', 'DELETE WHERE { ?s ?p ?o }', 'forbidden'],
    ['a call to another server', 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }', 'forbidden'],
    ['a call into the product', 'SELECT (<bif:user>() AS ?u) {}', 'forbidden'],
    ['a property of the product', 'SELECT * { ?s <bif:contains> "x" }', 'forbidden'],
    ['what cannot be read', 'SELECT', 'malformed'],
  ])('%s is refused before it is sent', async (_, query, kind) => {
    await expect(ask(address(), query)).rejects.toMatchObject({ name: 'Problem', kind })
  })

  test('limits of rows and bytes are errors, and nothing is cut', async () => {
    const query = 'SELECT * { ?s ?p ?o }'
    const tooLarge = { name: 'Problem', kind: 'result-too-large' }
    await expect(ask(address(), query, 'text/csv', { limits: { rows: 3, bytes: 100_000 } })).rejects.toMatchObject(
      tooLarge,
    )
    await expect(ask(address(), query, 'text/csv', { limits: { rows: 100, bytes: 20 } })).rejects.toMatchObject(
      tooLarge,
    )
  })
}

describe('queries answered by a remote store', () => {
  let server: SparqlServer
  beforeAll(async () => {
    server = await startOxigraphServer({ union: true })
  })
  afterAll(() => server.close())
  answersThroughAStore(() => server.sparql)

  test('a client that leaves, and the end of the time, end the request', async () => {
    const left = new AbortController()
    const queries = await createQueries(server.sparql)
    const request = { mediaTypes: ['text/csv'], atLeast: 0, defaultGraphUris: [], namedGraphUris: [] }
    const answer = queries.query({ ...request, query: 'SELECT * { ?s ?p ?o }', signal: left.signal })
    left.abort(new Error('gone'))
    await expect(answer).rejects.toThrow('gone')
    const slow = await createQueries(server.sparql, { query: server.never, timeoutMs: 50 })
    const late = slow.query({ ...request, query: 'ASK {}', mediaTypes: [json], signal: new AbortController().signal })
    await expect(late).rejects.toMatchObject({ name: 'Problem', kind: 'too-slow' })
  })
})

const json = 'application/sparql-results+json'

describe.skipIf(!hasVirtuoso())('queries answered by Virtuoso 7 (skipped where it is not installed)', () => {
  let server: Virtuoso
  beforeAll(async () => {
    server = await startVirtuoso()
  })
  afterAll(() => server?.stop())
  answersThroughAStore(() => server.address)
})
