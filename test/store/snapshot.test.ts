import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect } from '../../src/rdf/collect.js'
import { quadText } from '../../src/rdf/term-text.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { openEmbeddedStore, type EmbeddedOptions } from '../../src/store/embedded-store.js'
import { createRandom } from '../../scripts/bench/random.js'
import { oddTriples } from '../rdf/odd-quads.js'

let folder = ''
let discarded: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  discarded = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const graph = namedNode('urn:g')
/** Without the long texts, so that the file is small. */
const quads = inGraph(
  oddTriples.filter(each => each.object.value.length < 200),
  graph,
)
const file = () => join(folder, 'index', 'snapshot')
const open = (options: Partial<EmbeddedOptions> = {}) =>
  openEmbeddedStore({ folder, identity: 'words', onDiscard: reason => discarded.push(reason), ...options })

async function keep(sequence = 3): Promise<void> {
  const store = open()
  await store.apply([{ graph, quads }], { sequence, time: new Date(1000) })
  await store.snapshot()
  await store.close()
}

async function textsAfterOpening(options: Partial<EmbeddedOptions> = {}): Promise<string[]> {
  const store = open(options)
  const found = await collect(store.match({}))
  await store.close()
  return found.map(quadText).sort()
}

const texts = [...new Set(quads.map(quadText))].sort()

describe('a snapshot', () => {
  test('gives back the quads, the terms and the version', async () => {
    await keep()
    const store = open({ readOnly: true })
    expect(store.version).toEqual({ sequence: 3, time: new Date(1000) })
    expect(await textsAfterOpening()).toEqual(texts)
    const { terms } = store.view()
    const number = terms.idOf('"92.50"^^<http://www.w3.org/2001/XMLSchema#decimal>')
    expect([terms.number(number), terms.isExact(number)]).toEqual([92.5, true])
    expect(discarded).toEqual([])
    await store.close()
  })

  test('of nothing can be kept too', async () => {
    const store = open()
    await store.apply([], { sequence: 1, time: new Date(0) })
    await store.snapshot()
    await store.close()
    expect(open().version.sequence).toBe(1)
    expect(await textsAfterOpening()).toEqual([])
  })

  test('is not written again when nothing has changed', async () => {
    await keep()
    const before = readFileSync(file())
    rmSync(file())
    const store = open()
    await store.apply([{ graph, quads }], { sequence: 3, time: new Date(1000) })
    await store.snapshot()
    expect(readFileSync(file())).toEqual(before)
    rmSync(file())
    await store.snapshot()
    expect(existsSync(file())).toBe(false)
    await store.close()
  })

  test('is read and not written by a store that only reads', async () => {
    await keep()
    const before = readFileSync(file())
    const store = open({ readOnly: true })
    await store.apply([{ graph, quads: [] }], { sequence: 4, time: new Date(2000) })
    await store.snapshot()
    expect(await store.count({})).toBe(0)
    await store.close()
    expect(readFileSync(file())).toEqual(before)
  })

  test('of another vocabulary or program is thrown away', async () => {
    await keep()
    expect(await textsAfterOpening({ identity: 'other words' })).toEqual([])
    expect(discarded).toEqual([expect.stringContaining('another vocabulary')])
  })

  test('of a position that the ledger does not know is thrown away', async () => {
    await keep(9)
    expect(await textsAfterOpening({ accept: ({ sequence }) => sequence <= 8 })).toEqual([])
    expect(discarded).toEqual([expect.stringContaining('9')])
  })

  test.each([0, 1, 8, 31, 32, 200, -16, -1])('cut off at %d bytes is thrown away', async length => {
    await keep()
    const size = readFileSync(file()).length
    truncateSync(file(), length < 0 ? size + length : length)
    expect(await textsAfterOpening()).toEqual([])
    expect(discarded).toHaveLength(1)
  })

  test('with something behind its end is thrown away', async () => {
    await keep()
    writeFileSync(file(), Buffer.concat([readFileSync(file()), Buffer.alloc(16)]))
    expect(await textsAfterOpening()).toEqual([])
    expect(discarded).toHaveLength(1)
  })

  test('that is a folder is thrown away', async () => {
    mkdirSync(file(), { recursive: true })
    expect(await textsAfterOpening()).toEqual([])
    expect(discarded).toHaveLength(1)
  })

  test('with a changed byte anywhere is thrown away', { timeout: 120_000 }, async () => {
    await keep()
    const good = readFileSync(file())
    const random = createRandom(4)
    const places = new Set(Array.from({ length: 700 }, (_, index) => index))
    for (let index = 0; index < 700; index++) places.add(Math.floor(random() * good.length))
    for (const place of places) {
      const bad = Buffer.from(good)
      bad[place]! ^= 1 << Math.floor(random() * 8)
      writeFileSync(file(), bad)
      const before = discarded.length
      const store = open({ readOnly: true })
      expect([place, store.version.sequence, discarded.length - before]).toEqual([place, 0, 1])
    }
  })
})

describe('a process that ended while it wrote', () => {
  test('leaves a file that is not read, and removed', async () => {
    await keep()
    const leftover = `${file()}.999999999.tmp`
    writeFileSync(leftover, readFileSync(file()).subarray(0, 100))
    expect(await textsAfterOpening({ readOnly: true })).toEqual(texts)
    expect(existsSync(leftover)).toBe(true)
    expect(await textsAfterOpening()).toEqual(texts)
    expect(existsSync(leftover)).toBe(false)
  })

  test('and a process that writes still keeps its file', async () => {
    await keep()
    const written = `${file()}.1.tmp`
    writeFileSync(written, '')
    await textsAfterOpening()
    expect(existsSync(written)).toBe(true)
  })
})

test('a snapshot that cannot be written is an error, and the store goes on', async () => {
  mkdirSync(join(file(), 'in the way'), { recursive: true })
  const store = open()
  await store.apply([{ graph, quads }], { sequence: 1, time: new Date(0) })
  await expect(store.snapshot()).rejects.toThrow(/EISDIR|ENOTEMPTY/)
  expect(await store.count({})).toBe(texts.length)
  rmSync(file(), { recursive: true })
  expect(readdirSync(join(folder, 'index'))).toEqual([])
  await store.snapshot()
  expect(await textsAfterOpening()).toEqual(texts)
  await store.close()
})
