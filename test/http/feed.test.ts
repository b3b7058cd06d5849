import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replicateLDES } from 'ldes-client'
import supertest from 'supertest'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { collect } from '../../src/rdf/collect.js'
import { createDataset, objectOf } from '../../src/rdf/dataset.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { jsonLd, nQuads, triG, type Syntax } from '../../src/rdf/syntaxes.js'
import { quadText, tripleText } from '../../src/rdf/term-text.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, as, dct, rdf, schema } from '../../src/rdf/vocab.js'
import { startService, type TestService } from './service.js'

// ldes-client 0.3.0 reads this when it is loaded, and tells its progress on the console otherwise.
vi.hoisted(() => vi.stubEnv('LOG_LEVEL', 'error'))

const reason = { role: 'tester', reason: 'a test of the feed' }

let service: TestService
let folder: string
const ask = () => supertest(new URL(service.address).origin)
const get = (path: string, accept: string = nQuads.mediaType) => ask().get(path).set('Accept', accept).buffer(true)

const newFolder = () => mkdtempSync(join(folder, 'state-'))

/** Three records of the town, and changes enough for one page to be finished and a second to be begun. */
beforeAll(async () => {
  service = await startService()
  folder = mkdtempSync(join(tmpdir(), 'drempel-replica-'))
  await commitBuildings(Array.from({ length: 110 }, (_, number) => [`gent/branch-${number}`, `Filiaal ${number}`]))
  await commitBuildings([['gent/library', 'Bibliotheek "De Krook"']])
  await commitBuildings([['gent/library', 'Bibliotheek De Krook\nMiddelheim']])
  await service.program.records.withdraw(namedNode(service.id('building/aalst/pool')), reason)
})

afterEach(() => vi.restoreAllMocks())

afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

async function commitBuildings(buildings: readonly (readonly [path: string, name: string])[]): Promise<void> {
  const submissions = buildings.map(([path, name]) => {
    const record = service.id(`building/${path}`)
    const turtle = `<${record}> a <${acc.Building.value}> ; rdfs:label ${JSON.stringify(name)}@nl .`
    const prefix = 'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>'
    return { record: namedNode(record), quads: parseQuads(`${prefix} ${turtle}`) }
  })
  const outcomes = await service.program.records.commit(submissions, reason)
  expect(outcomes.filter(({ kind }) => kind !== 'created' && kind !== 'changed')).toEqual([])
}

interface Replication {
  members: { id: string; quads: Quad[] }[]
  /** Paths that the client asked for. */
  asked: string[]
}

interface ReplicateOptions {
  ordered?: 'none' | 'ascending'
  /** Folder of an earlier run to go on from. */
  statePath?: string
  /** Of the stream. */
  path?: string
}

/** What ldes-client makes of the feed. */
async function replicate({
  ordered = 'none',
  statePath = newFolder(),
  path = 'feed',
}: ReplicateOptions = {}): Promise<Replication> {
  const asked: string[] = []
  const recordingFetch: typeof fetch = (input, init) => {
    asked.push(new URL(input instanceof Request ? input.url : input).pathname)
    return fetch(input, init)
  }
  const client = replicateLDES({ url: service.program.iris.base + path, fetch: recordingFetch, statePath }, ordered)
  const members = await collect(client.stream() as AsyncIterable<{ id: { value: string }; quads: Quad[] }>)
  return { members: members.map(({ id, quads }) => ({ id: id.value, quads })), asked }
}

/** Sorted N-Triples of each graph, as one who follows the feed puts them together. */
function toReplica(members: Replication['members']): Record<string, string> {
  const known = members.map(({ id, quads }) => ({ id, quads, data: createDataset(quads) }))
  const sequence = ({ id, data }: (typeof known)[number]) =>
    Number(objectOf(data, namedNode(id), schema.position)?.value)
  const replica = new Map<string, string>()
  for (const { id, quads, data } of known.sort((one, other) => sequence(one) - sequence(other))) {
    const graph = objectOf(data, namedNode(id), dct.isVersionOf)?.value ?? ''
    if (objectOf(data, namedNode(id), rdf.type)?.equals(as.Delete)) replica.delete(graph)
    else replica.set(graph, toText(quads.filter(quad => quad.graph.value === id)))
  }
  return Object.fromEntries(replica)
}

/** The same of the store, without the vocabulary. */
async function readStore(): Promise<Record<string, string>> {
  const graphs = new Map<string, Quad[]>()
  await service.program.catchUp()
  for await (const quad of service.program.store.match({}))
    graphs.set(quad.graph.value, [...(graphs.get(quad.graph.value) ?? []), quad])
  graphs.delete(`${service.program.iris.base}ns`)
  return Object.fromEntries([...graphs].map(([graph, quads]) => [graph, toText(quads)]))
}

const toText = (quads: readonly Quad[]) => quads.map(tripleText).sort().join('')

describe('ldes-client', () => {
  test('gets every version once, and ends with what the store has, triple for triple', async () => {
    const { members } = await replicate()
    const position = service.program.ledger.position()
    expect(position).toBeGreaterThan(110)
    expect(new Set(members.map(({ id }) => id)).size).toBe(position)
    expect(members).toHaveLength(position)
    const store = await readStore()
    expect(Object.keys(store).length).toBeGreaterThan(110)
    expect(toReplica(members)).toEqual(store)
  })

  test('gets the versions in order when it asks for that', async () => {
    const { members } = await replicate({ ordered: 'ascending' })
    const times = members.map(
      ({ id, quads }) => objectOf(createDataset(quads), namedNode(id), dct.created)?.value ?? '',
    )
    expect(times).toHaveLength(service.program.ledger.position())
    expect(times).toEqual([...times].sort())
  })

  test('needs no request but those for the pages: each carries its members whole', async () => {
    const { asked } = await replicate()
    expect([...new Set(asked)].sort()).toEqual(['/feed', '/feed/1', '/feed/101'])
  })

  test.each(['by-municipality/gent', 'by-municipality/aalst'])(
    'gets the part %s alone, triple for triple',
    async path => {
      const { members, asked } = await replicate({ path: `feed/${path}` })
      const start = `${service.program.iris.base}doc/building/${path.split('/')[1]}/`
      const store = Object.entries(await readStore()).filter(([graph]) => graph.startsWith(start))
      expect(members.length).toBeGreaterThan(1)
      expect(toReplica(members)).toEqual(Object.fromEntries(store))
      expect(asked.filter(each => !each.startsWith(`/feed/${path}`) && each !== '/feed/shape')).toEqual([])
    },
  )

  test('goes on from where it was: only what is new, without the finished page', async () => {
    const statePath = newFolder()
    const first = await replicate({ statePath })
    expect(first.members).toHaveLength(service.program.ledger.position())
    await commitBuildings([['gent/town-hall', 'Stadhuis na de verbouwing']])
    const second = await replicate({ statePath })
    expect(second.members.map(({ id }) => id)).toEqual([
      `${service.program.iris.base}feed/version/${service.program.ledger.position()}`,
    ])
    expect(second.asked).not.toContain('/feed/1')
    expect(toReplica([...first.members, ...second.members])).toEqual(await readStore())
  })
})

describe('the feed', () => {
  const read = async (text: string, syntax: Syntax) =>
    syntax === jsonLd ? parseJsonLd(text) : parseQuads(text, { mediaType: syntax.mediaType })

  test.each([
    '/feed',
    '/feed/1',
    '/feed/101',
    '/feed/version/1',
    '/feed/by-municipality',
    '/feed/by-municipality/gent',
  ])('%s has the same quads in every syntax', async path => {
    const reference = parseQuads((await get(path)).text, { mediaType: nQuads.mediaType })
      .map(quadText)
      .sort()
    expect(reference.length).toBeGreaterThan(4)
    for (const syntax of [triG, jsonLd]) {
      const { text, headers } = await get(path, syntax.mediaType)
      expect(headers['content-type']).toContain(syntax.mediaType)
      expect((await read(text, syntax)).map(quadText).sort(), syntax.label).toEqual(reference)
    }
  })

  test.each(['text/turtle', 'application/n-triples'])('has no %s: versions would run together', async mediaType => {
    const { status, text } = await get('/feed/1', mediaType)
    expect(status).toBe(406)
    expect((JSON.parse(text) as { cure: string }).cure).toContain('application/trig')
  })

  test('names a member by an address that tells what its page tells of it', async () => {
    const page = parseQuads((await get('/feed/1')).text, { mediaType: nQuads.mediaType }).map(quadText)
    const member = parseQuads((await get('/feed/version/7')).text, { mediaType: nQuads.mediaType }).map(quadText)
    expect(page).toEqual(expect.arrayContaining(member))
  })

  test.each(['/feed/2', '/feed/0', '/feed/01', '/feed/201', '/feed/first', '/feed/version/0', '/feed/version/1000000'])(
    '%s is not there',
    async path => {
      expect((await get(path)).status).toBe(404)
    },
  )

  test.each(['/feed', '/feed/101'])('%s is asked for again when something was committed', async path => {
    const before = await get(path)
    expect(before.headers['cache-control']).toMatch(/^public, max-age=60\b/)
    const tag = String(before.headers.etag)
    expect((await get(path).set('If-None-Match', tag)).status).toBe(304)
    await commitBuildings([['gent/library', `Bibliotheek ${service.program.ledger.position()}`]])
    const after = await get(path).set('If-None-Match', tag)
    expect([after.status, after.headers.etag === tag]).toEqual([200, false])
  })

  test.each(['/feed/1', '/feed/version/1'])('%s is kept for a year, and stays what it was', async path => {
    const before = await get(path)
    expect(before.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    await commitBuildings([['gent/library', `Bibliotheek ${service.program.ledger.position()}`]])
    const after = await get(path)
    expect([after.text, after.headers.etag]).toEqual([before.text, before.headers.etag])
    expect((await get(path).set('If-None-Match', String(before.headers.etag))).status).toBe(304)
    expect((await get(path, triG.mediaType).set('If-None-Match', String(before.headers.etag))).status).toBe(200)
  })

  test('answers HEAD like GET, without a body', async () => {
    const [head, whole] = [
      await ask().head('/feed/1').set('Accept', triG.mediaType),
      await get('/feed/1', triG.mediaType),
    ]
    expect([head.status, head.text]).toEqual([200, undefined])
    for (const name of ['content-type', 'etag', 'cache-control', 'last-modified', 'vary'])
      expect(head.headers[name], name).toBe(whole.headers[name])
  })
})

describe('a damaged change', () => {
  /** Until the end of the test, the content of one change does not match its checksum. */
  function damage(sequence: number): void {
    const { ledger } = service.program
    const { content } = ledger
    vi.spyOn(ledger, 'content').mockImplementation(change =>
      content(change.sequence === sequence ? { ...change, sha256: '0'.repeat(64) } : change),
    )
  }

  test('is told when it is met at once', async () => {
    damage(1)
    const { status, headers, text } = await get('/feed/1')
    expect([status, headers['cache-control']]).toEqual([507, 'no-store'])
    expect((JSON.parse(text) as { detail: string }).detail).toMatch(/Change 1 is damaged/)
  })

  test('cuts the connection when part of the page is on its way, so that none takes the rest for the whole', async () => {
    damage(100)
    await expect(get('/feed/1')).rejects.toThrow('aborted')
  })
})

test('a client that goes away in the middle of a page ends the work on it, and is no fault', async () => {
  const { ledger } = service.program
  await ledger.append(
    Array.from({ length: 40 }, (_, number) => largeBuilding(number)),
    reason,
  )
  await get('/feed')
  const log = vi.spyOn(process.stderr, 'write')
  const read = vi.spyOn(ledger, 'content')
  const { after } = ledger
  const ended = new Promise<void>(resolve => {
    vi.spyOn(ledger, 'after').mockImplementation(function* (sequence) {
      try {
        yield* after(sequence)
      } finally {
        resolve()
      }
    })
  })
  const departure = new AbortController()
  const answer = await fetch(`${service.program.iris.base}feed/101`, { signal: departure.signal })
  departure.abort()
  await expect(answer.text()).rejects.toThrow(/aborted/)
  await ended
  expect(read.mock.calls.length).toBeLessThan(ledger.position() - 100)
  expect((await get('/feed/version/1')).status).toBe(200)
  expect(log).not.toHaveBeenCalled()
})

/** A record far larger than what a connection holds on its way. */
function largeBuilding(number: number): { record: string; text: string } {
  const record = service.id(`building/gent/depot-${number}`)
  const line = (place: number) => `<${record}> <${schema.position.value}> "${place} ${'x'.repeat(2000)}" .\n`
  return { record, text: Array.from({ length: 300 }, (_, place) => line(place)).join('') }
}
