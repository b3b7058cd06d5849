import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from '../../src/records/ledger.js'
import { toSha256 } from '../../src/records/sha256.js'
import { openRoot } from '../../src/records/tables.js'
import { verifyLedger } from '../../src/records/verify.js'
import { tamper } from './raw-tables.js'

const townHall = 'https://data.example.org/id/building/gent/town-hall'
const old = { role: 'importer', reason: 'of old', batch: 'b1', record: townHall }
const changes = [
  { ...old, sequence: 1, time: '2026-01-01T00:00:00.000Z', kind: 'created', sha256: toSha256('één') },
  { ...old, sequence: 2, time: '2026-01-02T00:00:00.000Z', kind: 'changed', sha256: toSha256('twee'.repeat(1000)) },
  { ...old, sequence: 3, time: '2026-01-03T00:00:00.000Z', kind: 'withdrawn', sha256: toSha256('') },
]
const texts = ['één', 'twee'.repeat(1000)]

let folder: string

/** A ledger as the program wrote it before changes had links. */
async function writeFormat1(contents: readonly string[]): Promise<void> {
  const root = openRoot(folder, false)
  const numbered = { keyEncoding: 'uint32', compression: true } as const
  const tables = {
    changes: root.openDB('changes', numbered),
    contents: root.openDB('contents', { ...numbered, encoding: 'string' }),
    latest: root.openDB('latest', {}),
    history: root.openDB('history', {}),
    settings: root.openDB('settings', {}),
  }
  root.transactionSync(() => {
    for (const change of changes) {
      tables.changes.putSync(change.sequence, change)
      tables.history.putSync([change.record, change.sequence], change.sequence)
    }
    contents.forEach((text, index) => tables.contents.putSync(index + 1, text))
    tables.latest.putSync(townHall, changes.length)
    tables.settings.putSync('base', 'https://data.example.org/')
  })
  await root.close()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-format-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a ledger of an earlier format', () => {
  test('is brought up to date when it is opened, keeps all it had, and goes on', async () => {
    await writeFormat1(texts)
    const ledger = openLedger(folder)
    expect([...ledger.after(0)]).toMatchObject(changes)
    expect(ledger.history(townHall).map(change => ledger.content(change))).toEqual([...texts, ''])
    expect([...ledger.batch('b1')]).toHaveLength(3)
    expect(await ledger.agreeOnBase(undefined, '')).toBe('https://data.example.org/')
    await ledger.append([{ record: townHall, text: 'vier' }], { role: 'importer', reason: 'new' })
    expect(ledger.latest(townHall)).toMatchObject({ sequence: 4, kind: 'created' })
    await ledger.close()
    expect(await verifyLedger(folder)).toMatchObject({ changes: 4, records: 1, damages: [] })
  })

  test('is brought up to date by verifying it too', async () => {
    await writeFormat1(texts)
    expect(await verifyLedger(folder)).toMatchObject({ changes: 3, damages: [] })
  })

  test('is refused to who only reads, with the cure', async () => {
    await writeFormat1(texts)
    expect(() => openLedger(folder, { readOnly: true })).toThrow(/earlier format/)
  })

  test('stays as it was when a content of it is damaged', async () => {
    await writeFormat1(['een', 'twee'])
    expect(() => openLedger(folder)).toThrow(/Change 1 is damaged/)
    expect(() => openLedger(folder)).toThrow(/Change 1 is damaged/)
  })
})

describe('a ledger that cannot be read', () => {
  test('of a later format is refused, not guessed at', async () => {
    await openLedger(folder).close()
    await tamper(folder, ({ settings }) => void settings.putSync('format', 3))
    expect(() => openLedger(folder)).toThrow(/have format 3; this program knows 2/)
  })

  test.each([
    ['is something else', 'this is not a ledger, but some other file of a user'],
    ['was cut short', '\0'],
  ])('as the file %s is told, not a crash', (_, text) => {
    mkdirSync(join(folder, 'ledger'))
    writeFileSync(join(folder, 'ledger/data.mdb'), text)
    expect(() => openLedger(folder)).toThrow(/is not a ledger, or its beginning is damaged/)
  })
})
