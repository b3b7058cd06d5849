import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { acc, rdfs } from '../../src/rdf/vocab.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import type { GraphChange } from '../../src/store/store.js'
import { storeContract } from './store-contract.js'

storeContract('the store in memory', createMemoryStore)

const record = (number: number, round: number): GraphChange => ({
  graph: namedNode(`urn:doc:${number}`),
  quads: Array.from({ length: 20 }, (_, part) =>
    quad(namedNode(`urn:${number}:${part}`), rdfs.label, literal(`${round} ${number} ${part}`)),
  ),
})

test('a change that cannot be taken in leaves everything as it was', async () => {
  const store = createMemoryStore()
  await store.apply([record(1, 1)], { sequence: 1, time: new Date() })
  const broken = { graph: namedNode('urn:doc:2'), quads: [{ subject: acc.Door } as never] }
  await expect(store.apply([record(1, 2), broken], { sequence: 2, time: new Date() })).rejects.toThrow()
  expect(store.version.sequence).toBe(1)
  expect(await store.count({ object: literal('1 1 0') })).toBe(1)
})

test('a graph is replaced in the time that it takes itself, however much else there is', async () => {
  const time = async (graphs: number) => {
    const store = createMemoryStore()
    await store.apply(
      Array.from({ length: graphs }, (_, number) => record(number, 0)),
      { sequence: 1, time: new Date() },
    )
    const start = performance.now()
    for (let round = 1; round <= 400; round++)
      await store.apply([record(5, round)], { sequence: round, time: new Date() })
    return performance.now() - start
  }
  await time(10)
  const small = await time(10)
  expect(await time(3000)).toBeLessThan(small * 20 + 100)
})

test('other work has its turn while a long answer is read', async () => {
  const store = createMemoryStore()
  await store.apply(
    Array.from({ length: 1000 }, (_, number) => record(number, 0)),
    { sequence: 1, time: new Date() },
  )
  let hadTurn = false
  setImmediate(() => (hadTurn = true))
  let read = 0
  for await (const each of store.match({ predicate: rdfs.label })) read += Number(each.predicate.equals(rdfs.label))
  expect(read).toBe(20_000)
  expect(hadTurn).toBe(true)
})

test('changing the same records over and over does not make memory grow', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const store = createMemoryStore()
  const heapAfter = async (from: number, to: number) => {
    for (let round = from; round < to; round++)
      await store.apply([record(round % 10, round)], { sequence: round, time: new Date() })
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = await heapAfter(0, 500)
  expect((await heapAfter(500, 5000)) - before).toBeLessThan(2_000_000)
})
