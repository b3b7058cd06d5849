import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { QueryEngine } from '@comunica/query-sparql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/rdf/collect.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { termText } from '../../src/rdf/term-text.js'
import type { QueryDataset } from '../../src/sparql/algebra.js'
import { createQueryEngine, type PrepareQuery } from '../../src/sparql/engine.js'
import { readRows, readTriples } from '../../src/sparql/results/table.js'
import type { EmbeddedStore } from '../../src/store/embedded-store.js'
import { canonical } from '../rdf/canonical.js'
import { createStoreOf } from './stores.js'

const data = `
  PREFIX : <http://example.org/>
  GRAPH :doc1 { :hall :door :d1, :d2 . :d1 :width 92.5 . :d2 :width 80.0 . :hall :name "Stadhuis"@nl }
  GRAPH :doc2 { :pool :door :d3 . :d3 :width 75 }
`
const prefix = 'PREFIX : <http://example.org/> '

let store: EmbeddedStore
let prepare: PrepareQuery
beforeAll(async () => {
  store = await createStoreOf(data)
  prepare = createQueryEngine(store)
})

/** Rows as texts such as "?a=1 ?b=2", sorted. */
async function select(text: string, dataset?: QueryDataset): Promise<string[]> {
  const { run } = await prepare(prefix + text, dataset)
  const result = await run()
  if (result.form !== 'select') throw new Error(`Not a SELECT: ${text}`)
  const rows = await collect(readRows(result.table))
  return rows.map(row => result.variables.map((name, column) => `?${name}=${tell(row[column])}`).join(' ')).sort()
}

const tell = (term: Parameters<typeof termText>[0] | undefined) => (term ? termText(term) : '')

async function construct(text: string) {
  const result = await (await prepare(prefix + text)).run()
  if (result.form !== 'construct') throw new Error(`Not a CONSTRUCT: ${text}`)
  return canonical(await collect(readTriples(result.table)))
}

const refusal = (text: string, dataset?: QueryDataset) =>
  prepare(prefix + text, dataset).then(
    () => expect.fail(`"${text}" was let through`),
    (error: unknown) => error,
  )

test('Comunica can be constructed on this version of Node', () => {
  expect(() => new QueryEngine()).not.toThrow()
})

describe('an answer', () => {
  test('joins patterns across all graphs', async () => {
    expect(await select('SELECT ?building ?width { ?building :door/:width ?width FILTER(?width < 90) }')).toEqual([
      '?building=<http://example.org/hall> ?width="80.0"^^<http://www.w3.org/2001/XMLSchema#decimal>',
      '?building=<http://example.org/pool> ?width="75"^^<http://www.w3.org/2001/XMLSchema#integer>',
    ])
  })

  test('counts each triple once in the union of graphs', async () => {
    expect(await select('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toEqual([
      '?n="7"^^<http://www.w3.org/2001/XMLSchema#integer>',
    ])
  })

  test('tells the graph of a triple', async () => {
    expect(await select('SELECT ?g { GRAPH ?g { ?s :width 75 } }')).toEqual(['?g=<http://example.org/doc2>'])
    expect(await select('SELECT ?s { GRAPH :doc1 { ?s :width ?w } }')).toHaveLength(2)
    expect(await select('SELECT ?s { GRAPH :nowhere { ?s :width ?w } }')).toEqual([])
  })

  test('has OPTIONAL, NOT EXISTS, aggregates and paths', async () => {
    expect(await select('SELECT ?b { ?b :door ?d OPTIONAL { ?b :name ?n } FILTER(!BOUND(?n)) }')).toHaveLength(1)
    expect(await select('SELECT ?b { ?b :door ?d FILTER NOT EXISTS { ?b :name ?n } }')).toHaveLength(1)
    expect(await select('SELECT ?b (COUNT(?d) AS ?n) { ?b :door ?d } GROUP BY ?b HAVING(COUNT(?d) > 1)')).toHaveLength(
      1,
    )
    expect(await select('SELECT ?x { :hall (:door|:width)+ ?x }')).toHaveLength(4)
  })

  test('knows the BASE of the query', async () => {
    expect(await select('BASE <http://example.org/> SELECT (IRI("hall") AS ?i) { <hall> :name ?n }')).toEqual([
      '?i=<http://example.org/hall>',
    ])
  })

  test('to SELECT * has its columns as the query names them', async () => {
    const { run } = await prepare(`${prefix} SELECT DISTINCT * { ?s ?p ?o OPTIONAL { ?o :width ?a } }`)
    expect(await run()).toMatchObject({ form: 'select', variables: ['s', 'p', 'o', 'a'] })
  })

  test('keeps the columns of an explicit SELECT', async () => {
    const { run } = await prepare(`${prefix} SELECT (STR(?s) AS ?z) ?a { ?s :door ?a }`)
    expect(await run()).toMatchObject({ form: 'select', variables: ['z', 'a'] })
  })

  test('to CONSTRUCT has each triple once', async () => {
    const expected = parseQuads('PREFIX : <http://example.org/> :hall a :Wide . :pool a :Wide .')
    expect(await construct('CONSTRUCT { ?b a :Wide } WHERE { ?b :door ?d }')).toBe(await canonical(expected))
    const result = await (await prepare(`${prefix} CONSTRUCT { ?b a :Wide } WHERE { ?b :door ?d }`)).run()
    expect(result.form === 'construct' && (await collect(readTriples(result.table)))).toHaveLength(2)
  })

  test('to DESCRIBE has the triples of the thing', async () => {
    const expected = parseQuads('PREFIX : <http://example.org/> :hall :door :d1, :d2 ; :name "Stadhuis"@nl .')
    expect(await construct('DESCRIBE :hall')).toBe(await canonical(expected))
  })

  test('to ASK is yes or no', async () => {
    expect(await (await prepare(`${prefix} ASK { :hall :door :d1 }`)).run()).toEqual({ form: 'ask', answer: true })
    expect(await (await prepare(`${prefix} ASK { :hall :door :d3 }`)).run()).toEqual({ form: 'ask', answer: false })
  })
})

describe('the dataset of a query', () => {
  const doc1 = 'http://example.org/doc1'
  const doc2 = 'http://example.org/doc2'

  test('is narrowed by FROM', async () => {
    expect(await select('SELECT ?s FROM :doc2 { ?s :width ?w }')).toEqual(['?s=<http://example.org/d3>'])
    expect(await select('SELECT ?s FROM :doc1 FROM :doc2 { ?s :width ?w }')).toHaveLength(3)
    expect(await select('SELECT ?g FROM NAMED :doc1 { GRAPH ?g { ?s :width ?w } }')).toHaveLength(2)
    expect(await construct('DESCRIBE :hall FROM :doc2')).toBe('')
  })

  test('is that of the request where it names one', async () => {
    const text = 'SELECT ?s FROM :doc1 { ?s :width ?w }'
    expect(await select(text, { defaultGraphUris: [doc2], namedGraphUris: [] })).toEqual(['?s=<http://example.org/d3>'])
    const named = { defaultGraphUris: [], namedGraphUris: [doc1] }
    expect(await select('SELECT ?s { GRAPH ?g { ?s :width ?w } }', named)).toHaveLength(2)
    expect(await select('SELECT ?s { ?s :width ?w }', named)).toEqual([])
  })

  test.each([
    ['SELECT * FROM <http://elsewhere.example/x> { ?s ?p ?o }', undefined],
    ['SELECT * FROM NAMED <http://elsewhere.example/x> { ?s ?p ?o }', undefined],
    ['SELECT * { ?s ?p ?o }', { defaultGraphUris: ['http://elsewhere.example/x'], namedGraphUris: [] }],
  ])('cannot hold a graph that is not ours: %s', async (text, dataset) => {
    expect(await refusal(text, dataset)).toMatchObject({
      kind: 'malformed',
      message: 'The query is about the graph <http://elsewhere.example/x>, which is not on this server.',
    })
  })
})

describe('a query that is wrong', () => {
  test.each([
    ['SELECT *\n{ ?x a\n }', 'line 3, column 2: did not expect "}"'],
    ['SELECT * { ?s ?p ?o ', 'it ends too early, on line 1'],
    ['SELECT *\n WHERE {\n ?s <http://x/ y> ?o }', 'line 3, column 13: did not expect "x/ y> ?o }"'],
    ['SELEC * {}', 'line 1, column 1: did not expect "SELEC * {}"'],
    ['SELECT *\n{ ?x foo:bar ?y }', 'the prefix "foo:" on line 2 is not declared'],
    ['SELECT * {} ; ASK {}', 'line 1, column 13: did not expect "; ASK {}"'],
    ['SELECT * { <relative> ?p ?o }', 'relative'],
    ['SELECT ?x ?y { ?x a ?z } GROUP BY ?x', 'Variable not allowed in projection'],
  ])('is malformed, and the place is told: %j', async (text, place) => {
    await expect(prepare(text)).rejects.toMatchObject({ kind: 'malformed', message: expect.stringContaining(place) })
  })

  test.each(['', '   ', '# nothing', 'PREFIX : <http://example.org/>'])('is malformed when empty: %j', async text => {
    await expect(prepare(text)).rejects.toMatchObject({ kind: 'malformed', message: 'There is no query.' })
  })

  test.each([
    [`SELECT * { ${'{'.repeat(5000)} ?s ?p ?o ${'}'.repeat(5000)} }`, 'has brackets nested more than 100 deep'],
    [`SELECT * { FILTER(${'('.repeat(5000)}1${')'.repeat(5000)}) }`, 'has brackets nested more than 100 deep'],
    [`SELECT * { FILTER(${'!'.repeat(5000)}true) }`, 'is nested too deeply'],
    [`SELECT * { FILTER(1${'+1'.repeat(30_000)}) }`, 'is nested too deeply'],
  ])('is malformed when nested too deeply', async (text, reason) => {
    const answer = prepare(text).then(({ run }) => run())
    await expect(answer).rejects.toMatchObject({ kind: 'malformed', message: `The query ${reason}.` })
  })

  test.each([
    ['SELECT * { ?s ?p ?o FILTER(<http://example.org/nosuch>(?o)) }', 'no function <http://example.org/nosuch>'],
    ['SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), "(")) }', 'the regular expression "(" is wrong'],
    ['SELECT (REPLACE(?o, "a", "b", "y") AS ?x) { ?s ?p ?o }', 'the regular expression "a" is wrong'],
    ['SELECT * { BIND(1 AS ?x) BIND(2 AS ?x) }', '?x has a value before'],
    ['SELECT (1 AS ?o) { ?s ?p ?o }', '?o has a value before'],
  ])('is malformed where the grammar does not show it: %s', async (text, reason) => {
    await expect(select(text)).rejects.toMatchObject({ kind: 'malformed', message: expect.stringContaining(reason) })
  })

  test.each([
    'INSERT DATA { :a :b :c }',
    'DELETE WHERE { ?s ?p ?o }',
    'DELETE { ?s ?p ?o } INSERT { :a :b :c } WHERE { ?s ?p ?o }',
    'CLEAR ALL',
    'DROP ALL',
    'CREATE GRAPH :g',
    'MOVE :doc1 TO :doc2',
    'COPY :doc1 TO :doc2',
    'ADD :doc1 TO :doc2',
    'LOAD <http://127.0.0.1/x>',
    'LOAD SILENT <file:///etc/passwd> INTO GRAPH :g',
    'INSERT DATA { :a :b :c } ; CLEAR ALL',
  ])('is forbidden when it is an update: %s', async text => {
    const before = await store.count({})
    expect(await refusal(text)).toMatchObject({ kind: 'forbidden' })
    expect(await store.count({})).toBe(before)
  })
})

describe('nothing is fetched', () => {
  let canary: Server
  let address: string
  let secretFile: string
  let requests = 0

  beforeAll(async () => {
    canary = createServer((_, response) => {
      requests += 1
      response
        .setHeader('Content-Type', 'text/turtle')
        .end('<http://example.org/hall> <http://example.org/name> "canary" .')
    })
    await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(canary.address() as AddressInfo).port}/data.ttl`
    secretFile = join(mkdtempSync(join(tmpdir(), 'canary-')), 'secret.ttl')
    writeFileSync(secretFile, '<http://example.org/hall> <http://example.org/name> "canary" .')
  })
  afterAll(() => canary.close())

  const attempts = [
    'SELECT * { SERVICE <X> { ?s ?p ?o } }',
    'SELECT * { SERVICE SILENT <X> { ?s ?p ?o } }',
    'SELECT * { VALUES ?x { <X> } SERVICE ?x { ?s ?p ?o } }',
    'SELECT * { OPTIONAL { GRAPH ?g { SERVICE <X> { ?s ?p ?o } } } }',
    'SELECT * { { SELECT ?s { { ?s ?p ?o } UNION { ?s ?p ?o MINUS { SERVICE <X> { ?s ?p ?o } } } } } }',
    'SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <X> { ?s ?p ?o } } }',
    'SELECT (EXISTS { SERVICE <X> { ?s ?p ?o } } AS ?e) {}',
    'ASK { BIND(EXISTS { SERVICE <X> { ?s ?p ?o } } AS ?e) }',
    'CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <X> { ?s ?p ?o } }',
    'DESCRIBE ?s { SERVICE <X> { ?s ?p ?o } }',
    'SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <X> { ?s ?p ?o } })',
    'LOAD <X>',
    'SELECT * FROM <X> { ?s ?p ?o }',
    'SELECT * FROM NAMED <X> { GRAPH ?g { ?s ?p ?o } }',
  ]

  test.each(attempts)('not from the net: %s', async attempt => {
    expect(await refusal(attempt.replaceAll('X', address))).toMatchObject({ name: 'Problem' })
    expect(requests).toBe(0)
  })

  test.each(attempts)('not from the disk: %s', async attempt => {
    expect(await refusal(attempt.replaceAll('X', `file://${secretFile}`))).toMatchObject({ name: 'Problem' })
  })

  test('a graph of the same name as a web page is one of ours or none', async () => {
    expect(await select(`SELECT * { GRAPH <${address}> { ?s ?p ?o } }`)).toEqual([])
    expect(requests).toBe(0)
  })

  test('the canary sings when it is asked', async () => {
    expect(await (await fetch(address)).text()).toContain('canary')
    expect(requests).toBe(1)
  })
})
