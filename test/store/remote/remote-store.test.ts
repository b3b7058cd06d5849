import { afterAll, beforeAll, expect, test } from 'vitest'
import { collect } from '../../../src/rdf/collect.js'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { rdfs, xsd } from '../../../src/rdf/vocab.js'
import { openRemoteStore, type RemoteStoreOptions } from '../../../src/store/remote/remote-store.js'
import type { GraphChange } from '../../../src/store/store.js'
import { storeContract } from '../store-contract.js'
import { longRead, numbers, oneBreath } from './exceptions.js'
import { numberForms, oddTerms } from './odd-terms.js'
import { startOxigraphServer, type SparqlServer } from './oxigraph-server.js'

let server: SparqlServer
beforeAll(async () => {
  server = await startOxigraphServer()
})
afterAll(() => server.close())

const open = (options: Partial<RemoteStoreOptions> = {}) =>
  openRemoteStore({ query: server.query, update: server.update, ...options })

async function openEmpty(options: Partial<RemoteStoreOptions> = {}) {
  const store = await open(options)
  await store.clear()
  return store
}

const graphStore = () => ({ graphStore: server.graphStore })
storeContract('a remote store, graphs by update', () => openEmpty(), { ...oneBreath, ...numbers })
storeContract('a remote store, graphs by the graph store protocol', () => openEmpty(graphStore()), {
  ...oneBreath,
  ...numbers,
})
storeContract('a remote store, three rows at a time', () => openEmpty({ rows: 3 }), {
  ...oneBreath,
  ...longRead,
  ...numbers,
})
oddTerms('Oxigraph', () => openEmpty(), [
  ...numberForms,
  [literal('1', xsd.boolean), literal('true', xsd.boolean)],
  [literal('1.23456789E-7', xsd.double), literal('0.000000123456789', xsd.double)],
])

const change = (name: string, text: string): GraphChange => {
  const graph = namedNode(`https://data.example.org/doc/building/gent/${name}`)
  return { graph, quads: [quad(graph, rdfs.label, literal(text, 'nl'), graph)] }
}
const version = (sequence: number) => ({ sequence, time: new Date(Date.UTC(2024, 0, 1, 12, 0, 0, sequence)) })

test('the data version is kept in the store, and is no data', async () => {
  const store = await openEmpty()
  await store.apply([change('a', 'een')], version(7))
  const again = await open()
  expect(again.version).toEqual(version(7))
  expect(await again.count({})).toBe(1)
  expect(await again.count({ graph: namedNode('urn:drempel:state') })).toBe(0)
  expect((await collect(again.graphs())).map(({ value }) => value)).toEqual([change('a', '').graph.value])
})

test('graphs that do not begin with our base are not ours, and stay when ours are cleared', async () => {
  await (await openEmpty()).apply([{ ...change('a', 'een'), graph: namedNode('urn:of-others') }], version(1))
  const ours = await open({ base: 'https://data.example.org/' })
  await ours.apply([change('a', 'een'), change('b', 'twee')], version(3))
  expect(await ours.count({})).toBe(2)
  expect(await collect(ours.match({}))).toHaveLength(2)
  await ours.clear()
  expect(await ours.count({})).toBe(0)
  expect(await (await open()).count({ graph: namedNode('urn:of-others') })).toBe(1)
})

test('what another process has written is not written again, and an older state never takes its place', async () => {
  const slow = await openEmpty()
  const quick = await open()
  await quick.apply([change('a', 'nieuw')], version(2))
  await slow.apply([change('a', 'oud')], version(1))
  expect(slow.version).toEqual(version(2))
  expect(await slow.count({ object: literal('nieuw', 'nl') })).toBe(1)
})

test('when writing fails half-way, the version stays behind, and the same change again mends it', async () => {
  const store = await openEmpty(graphStore())
  await store.apply([change('a', 'een')], version(1))
  const broken = await open({ graphStore: server.graphStore, update: `${server.query}-that-is-not-there` })
  await expect(broken.apply([change('a', 'twee'), change('b', 'twee')], version(2))).rejects.toThrow()
  const again = await open(graphStore())
  expect(again.version).toEqual(version(1))
  await again.apply([change('a', 'twee'), change('b', 'twee')], version(2))
  expect(await again.count({ object: literal('twee', 'nl') })).toBe(2)
})

test('a graph of more quads than one request holds is read whole', async () => {
  const store = await openEmpty({ rows: 10 })
  const { graph } = change('a', '')
  const quads = Array.from({ length: 35 }, (_, index) => quad(graph, rdfs.label, literal(`naam ${index}`), graph))
  await store.apply([change('b', 'klein'), { graph, quads }, change('c', 'klein')], version(1))
  expect(new Set((await collect(store.match({}))).map(each => each.object.value)).size).toBe(36)
  expect(await collect(store.match({ graph }))).toHaveLength(35)
})

test('a few matches take one request', async () => {
  const store = await openEmpty()
  await store.apply([change('a', 'een')], version(1))
  server.requests.length = 0
  await collect(store.match({ predicate: rdfs.label }))
  expect(server.requests).toEqual(['POST /query'])
})

test('a store that cannot be reached is a problem with a cure', async () => {
  await expect(openRemoteStore({ query: 'http://127.0.0.1:1/sparql', update: '' })).rejects.toMatchObject({
    name: 'Problem',
    kind: 'busy',
    message: 'The store cannot be reached.',
  })
})
