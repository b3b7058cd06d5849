import { QueryEngine } from '@comunica/query-sparql'
import { Store } from 'n3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/rdf/collect.js'
import { jsonLd, nQuads, triG, turtle } from '../../src/rdf/syntaxes.js'
import { termText } from '../../src/rdf/term-text.js'
import { defaultGraph, inGraph } from '../../src/rdf/terms.js'
import { prefixes } from '../../src/rdf/vocab.js'
import type { QuadStore } from '../../src/store/store.js'
import { startFragmentServer, type FragmentServer } from './fragment-server.js'
import { townStore } from './towns.js'

const engine = new QueryEngine()
const head = Object.entries(prefixes)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`)
  .join('\n')
const town = '<https://data.example.org/id/town/gent>'
const join = `SELECT ?building ?width {
  ?building schema:containedInPlace ${town} ; acc:hasEntrance ?entrance .
  ?entrance acc:door/acc:clearWidth ?width .
}`
const inRecords = `SELECT ?document ?label { GRAPH ?document { ?building a acc:Building ; rdfs:label ?label } }`

async function rowsOf(query: string, source: string | Store | { type: string; value: string }): Promise<string[]> {
  const rows = await engine.queryBindings(`${head}\n${query}`, { sources: [source as string], readOnly: true })
  const texts = (await rows.toArray()).map(row =>
    [...row].map(([name, term]) => `${name.value}=${termText(term)}`).sort(),
  )
  return texts.map(row => row.join(' ')).sort()
}

let store: QuadStore
let union: Store
let named: Store
beforeAll(async () => {
  store = await townStore(24)
  const quads = await collect(store.match({}))
  union = new Store(inGraph(quads, defaultGraph()))
  named = new Store(quads)
})

describe.each([nQuads, triG, jsonLd, turtle])('Comunica as a client that gets $label', syntax => {
  let server: FragmentServer
  beforeAll(async () => {
    server = await startFragmentServer({ store, pageSize: 7, only: syntax })
  })
  afterAll(() => server.close())

  test('answers a join of patterns over many pages as over the store itself', async () => {
    const expected = await rowsOf(join, union)
    expect(expected).toHaveLength(12)
    expect(await rowsOf(join, server.url)).toEqual(expected)
    expect(server.requests.some(address => address.includes('page='))).toBe(true)
  })

  test('finds texts with a language, and texts with quotation marks', async () => {
    for (const label of ['"gebouw 3"@nl', '"building 3 \\"genk\\""']) {
      const query = `SELECT ?building { ?building rdfs:label ${label} }`
      expect(await rowsOf(query, server.url)).toEqual(['building=<https://data.example.org/id/building/genk/3>'])
    }
  })

  test('gets an empty answer where there is none', async () => {
    expect(await rowsOf('SELECT ?x { ?x rdfs:label "geen gebouw"@nl }', server.url)).toEqual([])
  })

  test.runIf(syntax.graphs)('sees each record as a graph of its own', async () => {
    const expected = await rowsOf(inRecords, named)
    expect(expected).toHaveLength(48)
    expect(await rowsOf(inRecords, server.url)).toEqual(expected)
    const one = 'SELECT ?p { GRAPH <https://data.example.org/doc/building/gent/2> { ?s ?p ?o } }'
    expect(await rowsOf(one, server.url)).toEqual(await rowsOf(one, named))
  })
})

test('Comunica as a client that chooses takes N-Quads and gets it right', async () => {
  const server = await startFragmentServer({ store, pageSize: 100 })
  try {
    expect(await rowsOf(join, server.url)).toEqual(await rowsOf(join, union))
  } finally {
    await server.close()
  }
})

test('Comunica as a client that brings its rows along asks fewer questions and gets it right', async () => {
  const server = await startFragmentServer({ store, pageSize: 100 })
  try {
    for (const query of [join, inRecords])
      expect(await rowsOf(query, { type: 'brtpf', value: server.url })).toEqual(
        await rowsOf(query, query === join ? union : named),
      )
    const restricted = server.requests.filter(address => address.includes('values='))
    expect(restricted.length).toBeGreaterThan(0)
    const before = server.requests.length
    await rowsOf(join, server.url)
    expect(restricted.length).toBeLessThan(server.requests.length - before)
  } finally {
    await server.close()
  }
})
