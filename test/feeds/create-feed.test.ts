import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Quad, Term } from '@rdfjs/types'
import { createFeed, type Feed, type FeedDocument } from '../../src/feeds/create-feed.js'
import { pageSize } from '../../src/feeds/page-range.js'
import { createIris } from '../../src/model/iris.js'
import { createDataset, objectOf, objectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { quadText } from '../../src/rdf/term-text.js'
import { namedNode } from '../../src/rdf/terms.js'
import { as, dct, ldes, rdf, tree } from '../../src/rdf/vocab.js'
import { toContent } from '../../src/records/content.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'

const base = 'https://data.example.org/'
const iris = createIris(base)
const reason = { role: 'importer', reason: 'a test' }
const root = namedNode(`${base}feed`)
const stream = namedNode(`${base}feed#stream`)

let folder: string
let ledger: Ledger
let feed: Feed

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-feed-'))
  ledger = openLedger(folder)
  feed = createFeed({ ledger, iris })
})

afterEach(async () => {
  vi.useRealTimers()
  await ledger.close()
  rmSync(folder, { recursive: true })
})

/** A record that says how many floors it has. */
function building(number: number, floors: number): { record: string; text: string } {
  const record = `${base}id/building/gent/${number}`
  return { record, text: toContent(parseQuads(`<${record}> <https://example.org/floors> ${floors} .`)) }
}

/** Commits one change of another building each, all within one moment. */
async function commitAt(time: string, count: number): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
  const start = ledger.position()
  await ledger.append(
    Array.from({ length: count }, (_, index) => building(start + index, 3)),
    reason,
  )
}

const texts = (quads: Iterable<Quad>) => Array.from(quads, quadText)
const membersOf = (page: FeedDocument) => objectsOf(createDataset(page.quads), stream, tree.member)

interface Bound {
  page: string
  type: Term | undefined
  value: string
}

/** The relations of the root, as a client reads them. */
function readBounds(position: number): Bound[] {
  const data = createDataset(feed.whole(position).root().quads)
  return objectsOf(data, root, tree.relation).map(relation => ({
    page: objectOf(data, relation, tree.node)?.value ?? '',
    type: objectOf(data, relation, rdf.type),
    value: objectOf(data, relation, tree.value)?.value ?? '',
  }))
}

describe('the root', () => {
  test('of an empty ledger describes the stream, and leads nowhere', () => {
    const data = createDataset(feed.whole(0).root().quads)
    expect(objectsOf(data, stream, tree.view).map(({ value }) => value)).toEqual([root.value])
    expect(objectOf(data, stream, ldes.timestampPath)?.equals(dct.created)).toBe(true)
    expect(objectsOf(data, root, tree.relation)).toEqual([])
  })

  test('gives finished pages two bounds, and the open one a lower bound only', async () => {
    await commitAt('2026-03-01T10:00:00Z', pageSize)
    await commitAt('2026-03-02T10:00:00Z', 5)
    expect(readBounds(ledger.position())).toEqual([
      { page: `${root.value}/1`, type: tree.GreaterThanOrEqualToRelation, value: '2026-03-01T10:00:00.000Z' },
      { page: `${root.value}/1`, type: tree.LessThanOrEqualToRelation, value: '2026-03-01T10:00:00.000Z' },
      {
        page: `${root.value}/${pageSize + 1}`,
        type: tree.GreaterThanOrEqualToRelation,
        value: '2026-03-02T10:00:00.000Z',
      },
    ])
  })

  test('leads to every member by its time, also where a border falls within one moment', async () => {
    await commitAt('2026-03-01T10:00:00Z', pageSize - 1)
    await commitAt('2026-03-02T10:00:00Z', pageSize + 50)
    await commitAt('2026-03-03T10:00:00Z', 60)
    const position = ledger.position()
    const bounds = readBounds(position)
    for (const { sequence, time } of ledger.after(0)) {
      const allowed = (page: string) =>
        bounds
          .filter(bound => bound.page === page)
          .every(({ type, value }) => (type?.equals(tree.LessThanOrEqualToRelation) ? time <= value : time >= value))
      const from = sequence - ((sequence - 1) % pageSize)
      expect(allowed(`${root.value}/${from}`), `change ${sequence} of ${time}`).toBe(true)
    }
  })
})

describe('a page', () => {
  test('has its changes in order, and together the pages have them all', async () => {
    await commitAt('2026-03-01T10:00:00Z', 2 * pageSize + 3)
    const position = ledger.position()
    const members = [1, pageSize + 1, 2 * pageSize + 1].flatMap(from => membersOf(feed.whole(position).page(from)))
    expect(members.map(({ value }) => value)).toEqual(
      Array.from({ length: position }, (_, index) => `${root.value}/version/${index + 1}`),
    )
  })

  test('that is finished says so, and is the same after further changes', async () => {
    await commitAt('2026-03-01T10:00:00Z', pageSize)
    const before = feed.whole(ledger.position()).page(1)
    expect(objectOf(createDataset(before.quads), namedNode(`${root.value}/1`), ldes.immutable)?.value).toBe('true')
    const quads = texts(feed.whole(ledger.position()).page(1).quads)
    await ledger.append([building(0, 4), { record: building(1, 0).record, text: undefined }], reason)
    const after = feed.whole(ledger.position()).page(1)
    expect([after.finished, after.newest?.sequence]).toEqual([true, pageSize])
    expect(texts(after.quads)).toEqual(quads)
  })

  test('that is open does not call itself immutable, and shows nothing beyond the position', async () => {
    await commitAt('2026-03-01T10:00:00Z', 3)
    const page = feed.whole(2).page(1)
    expect([page.finished, page.newest?.sequence, membersOf(page).length]).toEqual([false, 2, 2])
    expect(texts(feed.whole(2).page(1).quads).join('')).not.toContain(ldes.immutable.value)
  })

  test.each([0, 2, pageSize + 1, NaN])('from %d is not there', async from => {
    await commitAt('2026-03-01T10:00:00Z', 3)
    expect(() => feed.whole(3).page(from)).toThrow(expect.objectContaining({ kind: 'not-found' }))
  })

  test('with a damaged change tells it instead of leaving it out', async () => {
    await commitAt('2026-03-01T10:00:00Z', 3)
    const damaged: Ledger = { ...ledger, content: change => ledger.content({ ...change, sha256: '0'.repeat(64) }) }
    expect(() => texts(createFeed({ ledger: damaged, iris }).whole(3).page(1).quads)).toThrow(/is damaged/)
  })
})

describe('a member', () => {
  const expected = (sequence: number, time: string, activity: Term, content: string) =>
    texts(
      parseQuads(`
        PREFIX as: <https://www.w3.org/ns/activitystreams#>
        PREFIX dct: <http://purl.org/dc/terms/>
        PREFIX foaf: <http://xmlns.com/foaf/0.1/>
        PREFIX schema: <https://schema.org/>
        PREFIX tree: <https://w3id.org/tree#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        BASE <${base}>
        <feed#stream> tree:member <feed/version/${sequence}> .
        <feed/version/${sequence}> a <${activity.value}> ;
          dct:isVersionOf <doc/building/gent/7> ;
          foaf:primaryTopic <id/building/gent/7> ;
          dct:created "${time}"^^xsd:dateTime ;
          schema:position ${sequence} .
        ${content}
      `),
    )

  test('is a version of the document: created, changed, withdrawn, each with what it was from there on', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') })
    await ledger.append([building(7, 3)], reason)
    await ledger.append([building(7, 4)], reason)
    await ledger.append([{ record: building(7, 0).record, text: undefined }], reason)
    const time = '2026-03-01T10:00:00.000Z'
    const floors = (sequence: number, number: number) =>
      `GRAPH <feed/version/${sequence}> { <id/building/gent/7> <https://example.org/floors> ${number} }`
    expect(texts(feed.version(1, 3).quads)).toEqual(expected(1, time, as.Create, floors(1, 3)))
    expect(texts(feed.version(2, 3).quads)).toEqual(expected(2, time, as.Update, floors(2, 4)))
    expect(texts(feed.version(3, 3).quads)).toEqual(expected(3, time, as.Delete, ''))
  })

  test.each([0, 4, NaN])('%d is not there', async sequence => {
    await commitAt('2026-03-01T10:00:00Z', 3)
    expect(() => feed.version(sequence, 3)).toThrow(expect.objectContaining({ kind: 'not-found' }))
  })

  test('that is newer than the position is not there yet', async () => {
    await commitAt('2026-03-01T10:00:00Z', 3)
    expect(() => feed.version(3, 2)).toThrow(/no such change/)
  })
})
