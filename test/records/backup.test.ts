import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backUp } from '../../src/records/backup.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { restore } from '../../src/records/restore.js'
import { toSha256 } from '../../src/records/sha256.js'
import { tamper } from './raw-tables.js'

const record = (index: number) => `https://data.example.org/id/building/gent/${index}`
const reason = { role: 'importer', reason: 'a test' }

let work: string
let ledger: Ledger
const at = (name: string) => join(work, name)
const append = (index: number) => ledger.append([{ record: record(index), text: `text ${index}` }], reason)
const read = (from: Ledger) => [...from.after(0)].map(change => [change.link, from.content(change)])

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'drempel-backup-'))
  ledger = openLedger(at('data'))
  await ledger.agreeOnBase('https://data.example.org/', '')
  for (let index = 0; index < 20; index++) await append(index)
})
afterEach(async () => {
  await ledger.close()
  rmSync(work, { recursive: true })
})

describe('a backup', () => {
  test('of a ledger in use is that of one moment, and restored it is the same ledger', async () => {
    const writing = Promise.all(Array.from({ length: 50 }, (_, index) => append(index)))
    const { file, changes } = await backUp(at('data'), at('backup.mdb'))
    await writing
    const [sha256, name] = readFileSync(`${file}.sha256`, 'utf8').trim().split(/ +/)
    expect([sha256, name]).toEqual([toSha256(readFileSync(file)), 'backup.mdb'])
    expect(await restore(file, at('restored'))).toMatchObject({ changes, damages: [] })
    const restored = openLedger(at('restored'))
    expect(read(restored)).toEqual(read(ledger).slice(0, changes))
    expect(await restored.agreeOnBase(undefined, '')).toBe('https://data.example.org/')
    await restored.append([{ record: record(1), text: 'goes on' }], reason)
    await restored.close()
  })

  test('into a folder is named after its time, and leaves nothing else there', async () => {
    mkdirSync(at('backups'))
    await backUp(at('data'), at('backups'))
    expect(readdirSync(at('backups'))).toEqual([
      expect.stringMatching(/^drempel-\d{14}\.mdb$/),
      expect.stringMatching(/^drempel-\d{14}\.mdb\.sha256$/),
    ])
  })

  test('does not replace a file, nor is it made of what is damaged', async () => {
    writeFileSync(at('there'), '')
    await expect(backUp(at('data'), at('there'))).rejects.toThrow(/is there already/)
    await ledger.close()
    await tamper(at('data'), ({ log }) => void log.removeSync(7))
    await expect(backUp(at('data'), at('backup.mdb'))).rejects.toThrow(/change 7/)
    expect(readdirSync(work).sort()).toEqual(['data', 'there'])
  })
})

describe('restoring', () => {
  test.each([
    ['a folder that is not empty', () => restore(at('backup.mdb'), at('data')), /is not empty/],
    ['a backup that there is not', () => restore(at('nowhere.mdb'), at('new')), /There is no backup/],
  ])('%s is refused', async (_, run, message) => {
    await backUp(at('data'), at('backup.mdb'))
    await expect(run()).rejects.toThrow(message)
  })

  test('a backup in which one bit is wrong is refused, and the folder stays empty', async () => {
    await backUp(at('data'), at('backup.mdb'))
    const bytes = readFileSync(at('backup.mdb'))
    bytes.writeUInt8(bytes.readUInt8(40_000) ^ 1, 40_000)
    writeFileSync(at('backup.mdb'), bytes)
    await expect(restore(at('backup.mdb'), at('new'))).rejects.toThrow(/does not match/)
    expect(readdirSync(work)).not.toContain('new')
  })

  test('a backup without checksum file is proved by its chain', async () => {
    await backUp(at('data'), at('backup.mdb'))
    rmSync(at('backup.mdb.sha256'))
    mkdirSync(at('raw/ledger'), { recursive: true })
    writeFileSync(at('raw/ledger/data.mdb'), readFileSync(at('backup.mdb')))
    await tamper(at('raw'), ({ versions }) => void versions.putSync(5, Buffer.from('x')))
    await expect(restore(at('raw/ledger/data.mdb'), at('new'))).rejects.toThrow(/change 5/)
    expect(readdirSync(at('new'))).toEqual([])
    expect(await restore(at('backup.mdb'), at('new'))).toMatchObject({ changes: 20 })
  })
})
