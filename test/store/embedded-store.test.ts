import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/rdf/collect.js'
import { quadText, termText } from '../../src/rdf/term-text.js'
import { namedNode, quad } from '../../src/rdf/terms.js'
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded-store.js'
import type { IdView } from '../../src/store/id-view.js'
import type { DataVersion, GraphChange } from '../../src/store/store.js'
import { checkPattern } from './check-view.js'
import { patternsOver, rowsOf } from './naive-quads.js'
import { storeContract } from './store-contract.js'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach(folder => rmSync(folder, { recursive: true })))

storeContract('the embedded store', () => openEmbeddedStore({ folder: newFolder(), identity: 'a' }))

const version = (sequence: number): DataVersion => ({ sequence, time: new Date(sequence * 1000) })
const term = (kind: string, number: number) => namedNode(`urn:${kind}:${number}`)

/** Few graphs and terms, so that contents come and go, and come back, and are shared between graphs. */
const change: fc.Arbitrary<GraphChange> = fc
  .record({
    graph: fc.nat(3),
    triples: fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(3)), { maxLength: 8 }),
  })
  .map(({ graph, triples }) => ({
    graph: term('g', graph),
    quads: triples.map(([s, p, o]) => quad(term('a', s), term('a', p), term('a', o), term('g', graph))),
  }))

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }).map(changes => ({ act: 'apply', changes })),
  },
  { weight: 2, arbitrary: fc.constant({ act: 'fold', changes: [] }) },
  { weight: 2, arbitrary: fc.array(change, { maxLength: 2 }).map(changes => ({ act: 'fold, changing', changes })) },
  { weight: 2, arbitrary: fc.constant({ act: 'reopen', changes: [] }) },
)

/** The store beside a list of all versions that it has had. */
class Modelled {
  readonly #folder = newFolder()
  store = this.#open()
  versions: ReadonlyMap<string, readonly string[]>[] = [new Map()]
  saved = 0

  #open(): EmbeddedStore {
    const onError = (error: unknown) => expect(error).toBeUndefined()
    return openEmbeddedStore({ folder: this.#folder, identity: 'a', onDiscard: onError, onError })
  }

  async do({ act, changes }: { act: string; changes: readonly GraphChange[] }): Promise<void> {
    const folding = act.startsWith('fold') ? this.store.snapshot() : undefined
    if (folding) this.saved = this.store.version.sequence
    if (changes.length > 0) await this.#apply(changes)
    await folding
    if (act === 'reopen') await this.#reopen()
  }

  async #apply(changes: readonly GraphChange[]): Promise<void> {
    const next = new Map(this.versions.at(-1))
    for (const { graph, quads } of changes) next.set(termText(graph), [...new Set(quads.map(quadText))])
    this.versions.push(next)
    await this.store.apply(changes, version(this.versions.length - 1))
  }

  async #reopen(): Promise<void> {
    await this.store.close()
    this.store = this.#open()
    expect(this.store.version.sequence).toBe(this.saved)
    this.versions = this.versions.slice(0, this.saved + 1)
  }

  get quads(): string[] {
    return [...(this.versions.at(-1)?.values() ?? [])].flat().sort()
  }
}

const textsOf = (view: IdView) => rowsOf(view).map(row => `${row.map(id => view.terms.text(id)).join(' ')} .\n`)

describe('whatever is applied, folded, kept and opened again', () => {
  test('each version answers every pattern as going through the list would, and stays as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
        const model = new Modelled()
        const seen: [IdView, string[]][] = []
        for (const each of steps) {
          await model.do(each)
          const view = model.store.view()
          const texts = textsOf(view)
          expect([...texts].sort()).toEqual(model.quads)
          expect([...texts]).toEqual(textsOf(view))
          seen.push([view, texts])
          const rows = rowsOf(view)
          const among = new Set(view.graphs().slice(0, 2))
          expect(view.graphs()).toEqual([...new Set(rows.map(row => row[3]))].sort((one, other) => one - other))
          for (const pattern of patternsOver(rows.slice(-1))) checkPattern(view, rows, pattern, among)
        }
        for (const [view, texts] of seen) expect(textsOf(view)).toEqual(texts)
        await model.store.close()
      }),
      { numRuns: 60 },
    )
  })

  test('each page is the part of the whole that it should be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), fc.nat(20), fc.nat(6), async (steps, offset, limit) => {
        const model = new Modelled()
        for (const each of steps) await model.do(each)
        for (const pattern of [{}, { predicate: term('a', 1) }, { object: term('a', 1) }, { graph: term('g', 1) }]) {
          const all = (await collect(model.store.match(pattern))).map(quadText)
          const page = (await model.store.page(pattern, offset, limit)).map(quadText)
          expect(page).toEqual(all.slice(offset, offset + limit))
          expect(await model.store.count(pattern)).toBe(all.length)
        }
        await model.store.close()
      }),
      { numRuns: 100 },
    )
  })
})

test.each([
  ['gone before a fold and back during it', [0, 1], [1], [0, 1]],
  ['there before a fold and gone during it', [0, 1], [0, 1], [1]],
  ['new before a fold and gone during it', [1], [0, 1], [1]],
  ['new during a fold', [1], [1], [0, 1]],
])('a quad that is %s', async (_, ...contents) => {
  const store = openEmbeddedStore({ folder: newFolder(), identity: 'a' })
  const at = (numbers: number[]) => ({
    graph: term('g', 1),
    quads: numbers.map(number => quad(term('a', number), term('a', 0), term('a', 0), term('g', 1))),
  })
  const [first = [], second = [], third = []] = contents
  await store.apply([at(first)], version(1))
  await store.snapshot()
  await store.apply([at(second)], version(2))
  const folding = store.snapshot()
  await store.apply([at(third)], version(3))
  await folding
  expect(textsOf(store.view()).sort()).toEqual(at(third).quads.map(quadText).sort())
  await store.close()
})
