import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { openLedger } from '../../src/records/ledger.js'
import type { Tables } from '../../src/records/tables.js'
import { verifyLedger } from '../../src/records/verify.js'
import { tamper } from './raw-tables.js'

const record = (name: string) => `https://data.example.org/id/building/gent/${name}`
const reason = { role: 'importer', reason: 'a test', batch: 'b1' }
const last = 6

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-verify-'))
  const ledger = openLedger(folder)
  for (const [name, text] of Object.entries({ hall: 'one', library: 'two', pool: 'three', museum: 'four' }))
    await ledger.append([{ record: record(name), text: `${text} `.repeat(200) }], reason)
  await ledger.append([{ record: record('hall'), text: 'five' }], { ...reason, batch: 'b2' })
  await ledger.append([{ record: record('pool'), text: undefined }], reason)
  await ledger.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('verifying', () => {
  test('a ledger that is whole tells its size and its last link, and changes nothing', async () => {
    const verification = await verifyLedger(folder)
    expect(verification).toMatchObject({ changes: last, records: 4, damages: [] })
    expect(await verifyLedger(folder)).toEqual(verification)
    const ledger = openLedger(folder, { readOnly: true })
    expect(ledger.change(last)?.link).toBe(verification.link)
    await ledger.close()
  })

  test('an empty ledger is whole', async () => {
    const empty = join(folder, 'empty')
    await openLedger(empty).close()
    expect(await verifyLedger(empty)).toMatchObject({ changes: 0, records: 0, damages: [] })
  })

  const swap = ({ log }: Tables, one: number, other: number) => {
    const [first, second] = [log.get(one), log.get(other)]
    if (first) log.putSync(other, first)
    if (second) log.putSync(one, second)
  }
  test.each<[string, number, (tables: Tables) => void]>([
    ['a change taken out', 3, ({ log }) => void log.removeSync(3)],
    ['the last change taken out', last, ({ log }) => void log.removeSync(last)],
    ['two changes that changed places', 2, tables => swap(tables, 2, 3)],
    ['a change put over another', 4, ({ log }) => void log.putSync(4, log.get(3) as Buffer)],
    ['a content taken out', 2, ({ versions }) => void versions.removeSync(2)],
    ['a content put over another', 2, ({ versions }) => void versions.putSync(2, versions.get(1) as Buffer)],
    ['a content given to a withdrawal', 6, ({ versions }) => void versions.putSync(6, versions.get(1) as Buffer)],
    ['a record whose last change is an older one', 5, ({ latest }) => void latest.putSync(record('hall'), 1)],
    ['a record that nobody wrote', 2, ({ latest }) => void latest.putSync(record('nowhere'), 2)],
    ['a history with a gap', last, ({ history }) => void history.removeSync([record('hall'), 1])],
    ['a batch with a gap', last, ({ batches }) => void batches.removeSync(['b1', 2])],
    ['an end that was put back', last, ({ settings }) => void settings.putSync('head', { sequence: 2 })],
  ])('finds %s', async (_, sequence, change) => {
    await tamper(folder, change)
    const { damages } = await verifyLedger(folder)
    expect(damages.map(damage => damage.sequence)).toContain(sequence)
  })

  test('finds any byte that was altered in a change or a content, with its record; and reading never gives it', async () => {
    const names = ['hall', 'library', 'pool', 'museum', 'hall', 'pool']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('log' as const, 'versions' as const),
        fc.integer({ min: 1, max: last }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (table, sequence, place, mask) => {
          fc.pre(table === 'log' || sequence < last)
          const flip = (tables: Tables) => {
            const bytes = Buffer.from(tables[table].get(sequence) as Buffer)
            bytes.writeUInt8(bytes.readUInt8(place % bytes.length) ^ mask, place % bytes.length)
            tables[table].putSync(sequence, bytes)
          }
          await tamper(folder, flip)
          const { damages } = await verifyLedger(folder)
          expect(damages[0]).toMatchObject({ sequence, record: record(names[sequence - 1] as string) })
          const ledger = openLedger(folder, { readOnly: true })
          expect(() => [...ledger.after(0)].map(change => ledger.content(change))).toThrow(/is damaged/)
          await ledger.close()
          await tamper(folder, flip)
        },
      ),
      { numRuns: 150 },
    )
    expect((await verifyLedger(folder)).damages).toEqual([])
  })
})
