import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DumpSet } from '../../src/dumps/dump-set.js'
import { dumpFormats } from '../../src/dumps/formats.js'
import { readSource } from '../../src/dumps/record-source.js'
import { writeDumps } from '../../src/dumps/write-dumps.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { quadText } from '../../src/rdf/term-text.js'
import { collect } from '../../src/rdf/collect.js'
import { startService, type TestService } from './service.js'

let service: TestService
let set: DumpSet
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const get = (path: string) => request(service.origin).get(path).buffer(true)

test('what is made when asked for equals the store, record for record', async () => {
  const { text } = await get('/dumps/latest.nq')
  const stored = await collect(service.program.store.match({}))
  const records = stored.filter(({ graph }) => graph.value.includes('/doc/'))
  expect(parseQuads(text).map(quadText).sort()).toEqual(records.map(quadText).sort())
})

test('a municipality is a part, and one that there is not is not found', async () => {
  const { text } = await get('/dumps/latest-aalst.nq')
  expect(new Set(parseQuads(text).map(({ graph }) => graph.value)).size).toBe(1)
  expect((await get('/dumps/latest-nowhere.nq')).status).toBe(404)
  expect((await get('/dumps/latest.docx')).status).toBe(404)
})

test('a table of CSV links to what its columns mean', async () => {
  const response = await get('/dumps/latest/door.csv')
  expect([response.status, response.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(response.text.split('\r\n')).toHaveLength(5)
  expect(response.headers['link']).toContain('<csv-metadata.json>; rel="describedby"')
  const metadata = await get('/dumps/latest/csv-metadata.json')
  const { tables } = JSON.parse(metadata.text) as { tables: { url: string }[] }
  expect(tables.map(({ url }) => url)).toContain('door.csv')
})

test('HEAD has the same headers and no body', async () => {
  const response = await request(service.origin).head('/dumps/latest.xlsx')
  expect([response.status, response.headers['content-type']]).toEqual([200, dumpFormats.at(-1)?.mediaType])
})

test('a kept file has its checksum for a tag, is kept for ever, and comes in ranges', async () => {
  const { program } = service
  set = await writeDumps(readSource(program.ledger, program.iris), {
    folder: join(program.config.data, 'dumps'),
    ...{ vocabulary: program.vocabulary, licence: program.config.licence },
    ...{ formats: dumpFormats, municipalities: ['gent'], whole: true, now: new Date() },
  })
  const file = set.files[0]!
  const path = `/dumps/${set.stamp}/${file.name}`
  const { headers } = await get(path)
  expect(headers).toMatchObject({
    'content-type': 'application/gzip',
    'content-length': String(file.bytes),
    'cache-control': 'public, max-age=31536000, immutable, no-transform',
    etag: `"${file.sha256.slice(0, 32)}"`,
  })
  expect(headers['content-encoding']).toBeUndefined()
  const part = await get(path)
    .set('Range', 'bytes=0-9')
    .set('If-Range', headers['etag'] as string)
  expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 0-9/${file.bytes}`])
  expect((await get(path).set('If-None-Match', headers['etag'] as string)).status).toBe(304)
})

test('the newest is then the kept one, and the catalogue says so', async () => {
  const response = await get('/dumps/latest.nq')
  expect([response.status, response.headers['location']]).toEqual([302, `/dumps/${set.stamp}/${set.files[0]?.name}`])
  const catalogue = await get('/catalog.nt')
  expect(catalogue.text).toContain(`/dumps/${set.stamp}/${set.files[0]?.name}>`)
  expect(catalogue.text).toContain(set.files[0]?.sha256)
})

test.each(['manifest.json', 'SHA256SUMS'])('%s of a set is served', async name => {
  expect((await get(`/dumps/${set.stamp}/${name}`)).status).toBe(200)
})

test.each(['..%2f..%2fledger%2fdata.mdb', 'nothing.nq.gz', '.hidden'])('%s is not served', async name => {
  expect((await get(`/dumps/${set.stamp}/${name}`)).status).toBe(404)
})
