import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { rdfs } from '../../src/rdf/vocab.js'
import { openEmbeddedStore, type EmbeddedOptions } from '../../src/store/embedded-store.js'
import type { GraphChange } from '../../src/store/store.js'

let folder = ''
let errors: unknown[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fold-'))
  errors = []
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The worker from its source. */
const startWorker = () =>
  new Worker(
    `import('tsx/esm/api').then(({ register }) => {
      register()
      return import(${JSON.stringify(pathToFileURL(projectPath('src/store/fold-worker.ts')).href)})
    })`,
    { eval: true },
  )
const failing = () => new Worker(`throw new Error('No room')`, { eval: true })

const open = (options: Partial<EmbeddedOptions> = {}) =>
  openEmbeddedStore({ folder, identity: 'a', onError: error => errors.push(error), startWorker, ...options })
const record = (number: number, text: string, size = 20): GraphChange => ({
  graph: namedNode(`urn:doc:${number}`),
  quads: Array.from({ length: size }, (_, part) =>
    quad(namedNode(`urn:${number}:${part}`), rdfs.label, literal(`${text} ${number} ${part}`)),
  ),
})
const version = (sequence: number) => ({ sequence, time: new Date(sequence) })
const until = async (claim: () => boolean) => {
  while (!claim()) await new Promise(resolve => setTimeout(resolve, 20))
}

describe('a fold in a worker', () => {
  test('gives the same quads, with what has changed meanwhile, and readers keep what they have', async () => {
    const store = open()
    await store.apply([record(1, 'een'), record(2, 'een')], version(1))
    const before = store.view()
    const folding = store.snapshot()
    await store.apply([record(1, 'twee'), record(3, 'twee')], version(2))
    await folding
    expect(await store.count({})).toBe(60)
    expect(await store.count({ object: literal('een 1 0') })).toBe(0)
    expect(await store.count({ object: literal('twee 1 0') })).toBe(1)
    expect(before.count(0, 0, before.terms.idOf('"een 1 0"'))).toBe(1)
    await store.close()
    const again = open({ readOnly: true })
    expect(again.version).toEqual(version(1))
    expect(await again.count({ object: literal('een 1 0') })).toBe(1)
    await again.close()
  })

  test('begins by itself when the overlay has grown, and writes a snapshot', async () => {
    const store = open()
    await store.apply([record(0, 'een')], version(1))
    expect(await store.count({})).toBe(20)
    for (let number = 1; number <= 6; number++) await store.apply([record(number, 'een', 9000)], version(number + 1))
    await until(() => existsSync(join(folder, 'index', 'snapshot')))
    expect(await store.count({})).toBe(54_020)
    await store.close()
    expect(errors).toEqual([])
  })

  test('does not begin while nobody has read yet, however much comes', async () => {
    let started = 0
    const counted = () => {
      started++
      return undefined
    }
    const store = open({ startWorker: counted })
    for (let number = 1; number <= 8; number++) {
      await store.apply([record(number, 'een', 9000)], version(number))
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(started).toBe(0)
    expect(await store.count({})).toBe(72_000)
    expect(await store.count({ object: literal('een 3 8000') })).toBe(1)
    await until(() => existsSync(join(folder, 'index', 'snapshot')))
    expect(started).toBe(1)
    await store.close()
  })

  test('that fails is told once, and leaves everything as it was', async () => {
    const store = open({ startWorker: failing })
    expect(await store.count({})).toBe(0)
    for (let number = 1; number <= 8; number++) {
      await store.apply([record(number, 'een', 9000)], version(number))
      await until(() => number < 6 || errors.length > 0)
    }
    expect(errors).toEqual([expect.objectContaining({ message: 'No room' })])
    expect(await store.count({})).toBe(72_000)
    expect(existsSync(join(folder, 'index'))).toBe(false)
    await expect(store.snapshot()).rejects.toThrow('No room')
    await store.close()
  })

  test('is given up when the store is closed, and nobody hears of it', async () => {
    const store = open()
    expect(await store.count({})).toBe(0)
    await store.apply([record(1, 'een', 60_000)], version(1))
    await store.close()
    expect(errors).toEqual([])
  })
})

test('terms that have fallen out of use go, and older versions still read them', async () => {
  const store = open({ startWorker: () => undefined })
  await store.apply([record(1, 'een', 500), record(2, 'blijft', 5)], version(1))
  const before = store.view()
  await store.apply([record(1, 'twee', 2)], version(2))
  const folding = store.snapshot()
  await store.apply([record(3, 'een', 3), record(1, 'een', 3)], version(3))
  await folding
  const after = store.view()
  const old = after.terms.idOf('"een 1 400"')
  expect([old, after.terms.idOf('"blijft 2 1"') > 0]).toEqual([0, true])
  expect(await store.count({})).toBe(11)
  expect(await store.count({ object: literal('een 1 2') })).toBe(1)
  expect(before.count(0, 0, before.terms.idOf('"een 1 400"'))).toBe(1)
  expect(before.count(0, 0, 0)).toBe(505)
  await store.close()
})

test('a store in which the same records change over and over does not hold on to all that they ever said', async () => {
  const store = open({ startWorker: () => undefined })
  expect(await store.count({})).toBe(0)
  for (let round = 1; round <= 20; round++) {
    await store.apply([record(1, `ronde ${round}`, 9000)], version(round))
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(store.view().terms.idOf('"ronde 1 1 0"')).toBe(0)
  expect(await store.count({ object: literal('ronde 20 1 8999') })).toBe(1)
  await store.close()
})
