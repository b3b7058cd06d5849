import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLedger, type Ledger } from '../../src/records/ledger.js'

const reason = { role: 'importer', reason: 'a test' }
const townHall = 'https://data.example.org/id/building/gent/town-hall'
const library = 'https://data.example.org/id/building/gent/library'

let folder: string
let ledger: Ledger

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-ledger-'))
  ledger = openLedger(folder)
})

afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

describe('the ledger', () => {
  test('a new one stands at 0 and knows no record', () => {
    expect(ledger.position()).toBe(0)
    expect(ledger.latest(townHall)).toBeUndefined()
    expect([...ledger.records()]).toEqual([])
  })

  test('changes are numbered without a gap, with kind, time and reason', async () => {
    await ledger.append([{ record: townHall, text: 'one' }], reason)
    await ledger.append(
      [
        { record: townHall, text: 'two' },
        { record: library, text: 'three' },
      ],
      { ...reason, batch: 'b1' },
    )
    const changes = [...ledger.after(0)]
    expect(changes.map(({ sequence, kind, record }) => [sequence, kind, record])).toEqual([
      [1, 'created', townHall],
      [2, 'changed', townHall],
      [3, 'created', library],
    ])
    expect(changes[2]?.batch).toBe('b1')
    expect(changes.every(({ time }, index) => index === 0 || time >= (changes[index - 1]?.time ?? ''))).toBe(true)
  })

  test('history keeps every content, and the latest is the newest', async () => {
    await ledger.append([{ record: townHall, text: 'one' }], reason)
    await ledger.append([{ record: library, text: 'other' }], reason)
    await ledger.append([{ record: townHall, text: 'two' }], reason)
    expect(ledger.history(townHall).map(change => ledger.content(change))).toEqual(['one', 'two'])
    expect(ledger.latest(townHall)?.sequence).toBe(3)
  })

  test('the changes of a batch can be had together', async () => {
    const text = 'one'
    for (const [record, batch] of [
      [townHall, 'b1'],
      [library, 'b2'],
      [townHall, 'b2'],
      [library, 'b1'],
    ] as const)
      await ledger.append([{ record, text }], { ...reason, batch })
    await ledger.append([{ record: townHall, text }], reason)
    expect([...ledger.batch('b1')].map(({ sequence }) => sequence)).toEqual([1, 4])
    expect([...ledger.batch('b')]).toEqual([])
  })

  test('the first change since a moment is found; one after the last when there is none', async () => {
    expect(ledger.firstSince('2000-01-01T00:00:00.000Z')).toBe(1)
    for (let index = 0; index < 20; index++) await ledger.append([{ record: townHall, text: String(index) }], reason)
    const times = [...ledger.after(0)].map(({ time }) => time)
    for (const time of times) expect(ledger.firstSince(time)).toBe(times.indexOf(time) + 1)
    expect(ledger.firstSince('2000-01-01T00:00:00.000Z')).toBe(1)
    expect(ledger.firstSince('9999-01-01T00:00:00.000Z')).toBe(21)
  })

  test('gives all records and a whole history, however many', async () => {
    const names = Array.from({ length: 2500 }, (_, index) => `${library}/${index}`)
    await ledger.append(
      names.map(record => ({ record, text: '' })),
      { ...reason, batch: 'many' },
    )
    await ledger.append(
      names.map(text => ({ record: townHall, text })),
      reason,
    )
    expect(new Set([...ledger.records()].map(({ record }) => record))).toEqual(new Set([...names, townHall]))
    expect(ledger.history(townHall)).toHaveLength(names.length)
    expect([...ledger.batch('many')].map(({ record }) => record)).toEqual(names)
  })

  test('a withdrawn record keeps its history', async () => {
    await ledger.append([{ record: townHall, text: 'one' }], reason)
    await ledger.append([{ record: townHall, text: undefined }], reason)
    expect(ledger.latest(townHall)?.kind).toBe('withdrawn')
    expect(ledger.history(townHall)).toHaveLength(2)
  })

  test('is as it was after closing and opening', async () => {
    await ledger.append([{ record: townHall, text: 'één' }], reason)
    await ledger.close()
    ledger = openLedger(folder)
    const latest = ledger.latest(townHall)
    expect(latest && ledger.content(latest)).toBe('één')
  })

  test('an append that fails leaves nothing behind', async () => {
    const broken = {
      record: library,
      get text(): string {
        throw new Error('the disk is gone')
      },
    }
    await expect(ledger.append([{ record: townHall, text: 'one' }, broken], reason)).rejects.toMatchObject({
      kind: 'storage',
    })
    expect(ledger.position()).toBe(0)
    expect(ledger.latest(townHall)).toBeUndefined()
  })

  test('a content that does not match its checksum is reported, not handed out', async () => {
    const [change] = await ledger.append([{ record: townHall, text: 'one' }], reason)
    expect(() => change && ledger.content({ ...change, sha256: '0'.repeat(64) })).toThrow(/is damaged/)
  })

  test('the first base IRI stays; another is refused with its cure', async () => {
    expect(await ledger.agreeOnBase(undefined, 'http://localhost:8080/')).toBe('http://localhost:8080/')
    expect(await ledger.agreeOnBase(undefined, 'http://localhost:9000/')).toBe('http://localhost:8080/')
    await expect(ledger.agreeOnBase('https://data.example.org/', '')).rejects.toThrow(/have the base IRI/)
  })

  test('reading where nothing was written is a problem with a cure', () => {
    expect(() => openLedger(join(folder, 'elsewhere'), { readOnly: true })).toThrow(/There are no records/)
  })

  test('a second reader sees what the writer appends', async () => {
    const reader = openLedger(folder, { readOnly: true })
    await ledger.append([{ record: townHall, text: 'one' }], reason)
    await new Promise(resolve => setImmediate(resolve))
    expect(reader.position()).toBe(1)
    await reader.close()
  })
})
