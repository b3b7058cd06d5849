import { beforeAll, describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { createGraphGroups } from '../../src/fragments/graph-groups.js'
import { restrictStore, type ReadableStore } from '../../src/fragments/restrict-store.js'
import { collect } from '../../src/rdf/collect.js'
import { quadText } from '../../src/rdf/term-text.js'
import { namedNode, type QuadPattern } from '../../src/rdf/terms.js'
import { acc, rdf, rdfs } from '../../src/rdf/vocab.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { townRecords } from './towns.js'

const records = townRecords(3000)
const store = createMemoryStore()
const groups = createGraphGroups(graph => /\/doc\/building\/([^/]+)\//.exec(graph)?.[1])
const gent: ReadableStore = restrictStore(store, view => groups(view).get('gent') ?? new Set())
const time = new Date(Date.UTC(2024, 0, 1))
const textsOf = async (pattern: QuadPattern) => {
  const quads: Quad[] = await collect(store.match(pattern))
  return quads.filter(({ graph }) => graph.value.includes('/doc/building/gent/')).map(quadText)
}

beforeAll(async () => {
  await store.apply(records.slice(0, 2900), { sequence: 1, time })
  // Some rows come from changes that are not a part of the base yet, and some of its rows are gone.
  await store.count({})
  const gone = records.slice(40, 60).map(({ graph }) => ({ graph, quads: [] }))
  await store.apply([...records.slice(2900), ...gone], { sequence: 2, time })
})

describe.each<[string, QuadPattern]>([
  ['a predicate with more matches than one place holds', { predicate: rdfs.label }],
  ['a predicate and an object', { predicate: rdf.type, object: acc.Door }],
  ['everything', {}],
])('some graphs of a store, %s', (_name, pattern) => {
  test('are counted, and read from any place on', async () => {
    const all = await textsOf(pattern)
    expect(all.length).toBeGreaterThan(1024)
    expect(await gent.count(pattern)).toBe(all.length)
    const whole = (await collect(gent.match(pattern))).map(quadText)
    expect([...whole].sort()).toEqual([...all].sort())
    const offsets = [0, 1, 511, 512, 513, 1023, 1024, 1025, 1300, all.length - 3, all.length - 1, all.length]
    for (const offset of offsets)
      expect((await gent.page(pattern, offset, 5)).map(quadText)).toEqual(whole.slice(offset, offset + 5))
  })
})

test('what is remembered of a version says nothing of the next', async () => {
  const pattern = { predicate: rdfs.label }
  const before = await gent.count(pattern)
  const [first] = records as [(typeof records)[0]]
  await store.apply([{ graph: first.graph, quads: [] }], { sequence: 3, time })
  expect(await gent.count(pattern)).toBe(before - 2)
  expect((await gent.page(pattern, before - 4, 10)).length).toBe(2)
  expect(await gent.count({ graph: namedNode(first.graph.value) })).toBe(0)
})

test('everything is read from any place on as it is from the first', async () => {
  const whole = (await collect(store.match({}))).map(quadText)
  for (const offset of [1, 9, 10, 11, 5000, 20_000, whole.length - 2])
    expect((await store.page({}, offset, 4)).map(quadText)).toEqual(whole.slice(offset, offset + 4))
})
