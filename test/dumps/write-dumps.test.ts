import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDumpShelf, stampsIn } from '../../src/dumps/dump-set.js'
import { dumpFormats } from '../../src/dumps/formats.js'
import { removeOldDumps, writeDumps } from '../../src/dumps/write-dumps.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { licence, sourceOf, vocabulary } from './town.js'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'drempel-dumps-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const write = (part: object = {}) =>
  writeDumps(sourceOf(), {
    folder,
    formats: dumpFormats.slice(0, 1),
    municipalities: [],
    whole: true,
    now: new Date('2026-11-27T12:00:00Z'),
    ...{ vocabulary, licence },
    ...part,
  })

test('a set has a file for each format and municipality, with checksums that are right', async () => {
  const set = await write({ formats: dumpFormats, municipalities: ['aalst', 'gent'] })
  expect(set.files).toHaveLength(3 * dumpFormats.length)
  const sums = readFileSync(join(folder, set.stamp, 'SHA256SUMS'), 'utf8')
    .trimEnd()
    .split('\n')
  const real = set.files.map(({ name }) => {
    const content = readFileSync(join(folder, set.stamp, name))
    return `${createHash('sha256').update(content).digest('hex')}  ${name}`
  })
  expect(sums).toEqual(real)
  expect(createDumpShelf(folder).sets()).toEqual([set])
})

test('the file of a municipality has its records and no others', async () => {
  const set = await write({ municipalities: ['gent'], whole: false })
  expect(set.files.map(({ name }) => name)).toEqual(['drempel-2026-11-27-gent.nq.gz'])
  const text = gunzipSync(readFileSync(join(folder, set.stamp, set.files[0]!.name))).toString()
  expect([...new Set(parseQuads(text).map(({ graph }) => graph.value))]).toEqual([
    'https://data.example.org/doc/building/gent/library',
    'https://data.example.org/doc/building/gent/town-hall',
  ])
})

test('a second set of a day gets a number, and the oldest go first', async () => {
  for (let count = 0; count < 3; count++) await write()
  expect(stampsIn(folder)).toEqual(['2026-11-27-3', '2026-11-27-2', '2026-11-27'])
  await removeOldDumps(folder, 2)
  expect(stampsIn(folder)).toEqual(['2026-11-27-3', '2026-11-27-2'])
})

test('a set that cannot be finished leaves nothing', async () => {
  const broken = { ...sourceOf(), text: () => '<a> <b> no triple .\n' }
  const options = {
    folder,
    formats: dumpFormats,
    municipalities: [],
    whole: true,
    now: new Date(),
    vocabulary,
    licence,
  }
  await expect(writeDumps(broken, options)).rejects.toThrow()
  expect(existsSync(folder) && readdirSync(folder)).toEqual([])
})
