import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { verifyLedger } from '../../src/records/verify.js'

const record = (name: string | number) => `https://data.example.org/id/building/gent/${name}`
const reason = { role: 'importer', reason: 'a test' }

let folder: string
let ledger: Ledger

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-append-'))
  ledger = openLedger(folder)
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

describe('appends at the same time', () => {
  test('are numbered in the order in which they came, each with its changes side by side', async () => {
    const appends = Array.from({ length: 64 }, (_, index) => [`${index}-a`, `${index}-b`])
    const changes = await Promise.all(
      appends.map(names =>
        ledger.append(
          names.map(name => ({ record: record(name), text: name })),
          reason,
        ),
      ),
    )
    expect(changes.flat().map(({ sequence }) => sequence)).toEqual(Array.from({ length: 128 }, (_, index) => index + 1))
    expect([...ledger.after(0)].map(change => ledger.content(change))).toEqual(appends.flat())
    expect((await verifyLedger(folder)).damages).toEqual([])
  })

  test('do not touch each other: one that fails half-way leaves nothing, and its neighbours stay', async () => {
    const tooLong = record('x'.repeat(5000))
    const outcomes = await Promise.allSettled([
      ledger.append([{ record: record('before'), text: 'one' }], reason),
      ledger.append(
        [
          { record: record('beside'), text: 'two' },
          { record: tooLong, text: 'three' },
        ],
        reason,
      ),
      ledger.append([{ record: record('after'), text: 'four' }], reason),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect([...ledger.after(0)].map(change => change.record)).toEqual([record('before'), record('after')])
    expect(ledger.latest(record('beside'))).toBeUndefined()
    expect((await verifyLedger(folder)).damages).toEqual([])
  })

  test('from another writer are refused while this one holds the folder, and taken again when it lets go', async () => {
    const other = openLedger(folder)
    const held = await ledger.hold('an import')
    await ledger.append([{ record: record('mine'), text: 'one' }], reason)
    const refused = other.append([{ record: record('theirs'), text: 'two' }], reason)
    await expect(refused).rejects.toMatchObject({ kind: 'busy' })
    await expect(refused).rejects.toThrow(/for an import/)
    expect(other.position()).toBe(1)
    held.release()
    await other.append([{ record: record('theirs'), text: 'two' }], reason)
    expect(ledger.latest(record('theirs'))?.sequence).toBe(2)
    await other.close()
  })
})

/** A file system of 1 MiB in memory; undefined where one cannot be mounted. */
function mountSmall(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'none', at]).status === 0
}

describe('a full disk', () => {
  test('refuses the change and says why, reads on, and takes changes again when there is room', async context => {
    const small = mkdtempSync(join(tmpdir(), 'drempel-small-'))
    if (!mountSmall(small)) context.skip('a small file system can only be mounted by root')
    try {
      const full = openLedger(small)
      const kept: string[] = []
      const fill = async () => {
        for (let index = 0; ; index++) {
          const text = Array.from({ length: 500 }, () => Math.random()).join('\n')
          await full.append([{ record: record(index), text }], reason)
          kept.push(text)
        }
      }
      await expect(fill()).rejects.toMatchObject({ kind: 'storage', message: expect.stringContaining('disk is full') })
      expect([...full.after(0)].map(change => full.content(change))).toEqual(kept)
      spawnSync('mount', ['-o', 'remount,size=8m', small])
      await full.append([{ record: record('again'), text: 'room' }], reason)
      expect(full.position()).toBe(kept.length + 1)
      await full.close()
      expect((await verifyLedger(small)).damages).toEqual([])
    } finally {
      spawnSync('umount', [small])
      rmSync(small, { recursive: true })
    }
  })

  test('where a ledger would begin is told, not a crash', context => {
    const small = mkdtempSync(join(tmpdir(), 'drempel-small-'))
    if (!mountSmall(small)) context.skip('a small file system can only be mounted by root')
    try {
      spawnSync('dd', ['if=/dev/zero', `of=${small}/ballast`, 'bs=1k', 'count=1000'])
      expect(() => openLedger(small)).toThrow(/cannot be opened: .*no space/i)
    } finally {
      spawnSync('umount', [small])
      rmSync(small, { recursive: true })
    }
  })
})
