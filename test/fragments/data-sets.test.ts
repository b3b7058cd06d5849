import { beforeAll, describe, expect, test } from 'vitest'
import { createDataSets, type DataSets } from '../../src/fragments/data-sets.js'
import { collect } from '../../src/rdf/collect.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { quadText } from '../../src/rdf/term-text.js'
import { rdf, rdfs, voidTerms } from '../../src/rdf/vocab.js'
import { createFragments } from '../../src/fragments/create-fragments.js'
import { describeFragment } from '../../src/fragments/describe-fragment.js'
import type { Fragment } from '../../src/fragments/fragment.js'
import type { QuadStore } from '../../src/store/store.js'
import { townRecords, townStore } from './towns.js'

const base = 'https://data.example.org/'
const pageSize = 7
const words = parseQuads('<urn:shape> <urn:property> [ <urn:path> <urn:width> ] .')

let store: QuadStore
let dataSets: DataSets
beforeAll(async () => {
  store = await townStore(20)
  const municipalityOf = (graph: string) => /\/doc\/building\/([^/]+)\//.exec(graph)?.[1]
  dataSets = createDataSets({ store, base, pageSize, municipalityOf, words })
})

const ask = (name: string, parameters: Record<string, string> = {}): Promise<Fragment> => {
  const params = new URLSearchParams(parameters)
  return dataSets.find(name)?.fragments({ url: `${base}fragments/${name}?${params}`, params }) as Promise<Fragment>
}

async function readAll(name: string, parameters: Record<string, string>): Promise<string[]> {
  const first = await ask(name, parameters)
  const texts: string[] = []
  for (let page = 1; page <= first.pageCount; page++) {
    const { data, total } = await ask(name, { ...parameters, page: String(page) })
    expect([total, data.length]).toEqual([first.total, Math.min(pageSize, first.total - texts.length)])
    texts.push(...data.map(quadText))
  }
  return texts.sort()
}

describe('a municipality', () => {
  const document = `${base}doc/building/gent/2`
  test.each([
    ['everything', {}],
    ['a predicate', { predicate: rdfs.label.value }],
    ['a predicate and an object', { predicate: rdf.type.value, object: 'acc:Door' }],
    ['a subject', { subject: `${base}id/building/gent/2` }],
    ['a subject of another one', { subject: `${base}id/building/genk/3` }],
    ['an object', { object: `${base}id/town/gent` }],
    ['a graph', { graph: document }],
    ['a graph and a predicate', { graph: document, predicate: rdfs.label.value }],
    ['a graph of another one', { graph: `${base}doc/building/genk/3` }],
    ['a repeated variable', { subject: '?x', predicate: rdf.type.value, object: '?x' }],
    [
      'rows',
      {
        subject: '?s',
        predicate: rdfs.label.value,
        values: `(?s) { (<${base}id/building/gent/2>) (<${base}id/building/genk/3>) }`,
      },
    ],
  ])('has of %s what the whole has of it in its records, each match on one page', async (_, parameters) => {
    const whole = createFragments({ store, base, pageSize: 10_000 })
    const { data } = await whole({ url: `${base}fragments`, params: new URLSearchParams(parameters) })
    const own = data.filter(({ graph }) => graph.value.startsWith(`${base}doc/building/gent/`)).map(quadText)
    expect(await readAll('gent', parameters)).toEqual(own.sort())
  })

  test('keeps to itself in its links and its form', async () => {
    const { description, links, canonical } = await ask('gent', { page: '2' })
    const { next, first } = links
    expect([canonical, next, first]).toEqual(['?page=2', '?page=3', ''].map(rest => `${base}fragments/gent${rest}`))
    const texts = describeFragment(description).map(quadText).join('')
    expect(texts).toContain(`"${base}fragments/gent{?subject,predicate,object,graph}"`)
    expect(texts).toContain(`<${base}fragments/gent#dataset> <${voidTerms.subset.value}>`)
  })

  test('without records is not there', () => {
    expect(dataSets.find('hasselt')).toBeUndefined()
  })

  test('is there as soon as it has a record, and gone with the last', async () => {
    const [record] = townRecords(1)
    const graph = parseQuads(`<${base}doc/building/diest/1> a <urn:x> .`)[0]?.subject as never
    await store.apply([{ graph, quads: record?.quads ?? [] }], { sequence: 2, time: new Date() })
    expect(dataSets.list().map(({ name }) => name)).toEqual(['vocabulary', 'diest', 'genk', 'gent'])
    await store.apply([{ graph, quads: [] }], { sequence: 3, time: new Date() })
    expect(dataSets.find('diest')).toBeUndefined()
  })
})

describe('the vocabulary', () => {
  test('has no blank nodes, and takes their addresses back', async () => {
    const { data } = await ask('vocabulary', { predicate: 'urn:property' })
    const inner = data[0]?.object.value ?? ''
    expect(inner).toMatch(/^https:\/\/data\.example\.org\/\.well-known\/genid\/./)
    expect((await ask('vocabulary', { subject: inner })).total).toBe(1)
  })
})

test('the start page of the whole names its parts, and no other page does', async () => {
  const whole = createFragments({ store, base, pageSize, subsets: dataSets.list })
  const partsOf = async (query: string) => {
    const { description } = await whole({ url: `${base}fragments${query}`, params: new URLSearchParams(query) })
    return describeFragment(description)
      .filter(({ predicate }) => predicate.equals(voidTerms.rootResource))
      .map(({ object }) => object.value)
  }
  expect(await partsOf('')).toEqual(['vocabulary', 'genk', 'gent'].map(name => `${base}fragments/${name}`))
  expect(await partsOf('?page=2')).toEqual([])
})

test('rows that leave different variables open are refused where too much would be compared', async () => {
  const { version } = store
  const large: QuadStore = { ...store, version, count: async () => 150_000, match: () => fail() }
  const fragments = createFragments({ store: large, base, pageSize })
  const params = new URLSearchParams({
    subject: '?s',
    predicate: '?p',
    object: '?o',
    values: '(?s ?p) { (<urn:a> UNDEF) (UNDEF <urn:b>) }',
  })
  await expect(fragments({ url: `${base}fragments`, params })).rejects.toThrow(/300000 statements/)
  expect(await collect(store.match({}))).not.toHaveLength(0)
})

function fail(): never {
  throw new Error('nothing may be read')
}
