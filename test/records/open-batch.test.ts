import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import type { Tables } from '../../src/records/tables.js'
import { verifyLedger } from '../../src/records/verify.js'
import { tamper } from './raw-tables.js'

const record = (name: string | number) => `https://data.example.org/id/building/gent/${name}`
const content = (name: string | number, text = `text of ${name}`) => ({ record: record(name), text })
const reason = { role: 'importer', reason: 'a test', batch: 'b1' }

let folder: string
let ledger: Ledger

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-batch-'))
  ledger = openLedger(folder)
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

describe('a batch that is put down step by step', () => {
  test('shows nothing until it is closed, and then all of it, with its note and origins', async () => {
    const batch = await ledger.begin(reason)
    await batch.add([content('one'), { ...content('two'), origins: '0\tB2' }])
    await batch.add([content('three')])
    expect([ledger.position(), [...ledger.records()]]).toEqual([0, []])
    expect(await batch.commit('{"rows":3}')).toBe(3)
    const changes = [...ledger.batch('b1')]
    expect(changes.map(({ sequence, kind }) => [sequence, kind])).toEqual([1, 2, 3].map(each => [each, 'created']))
    expect(changes.map(change => ledger.content(change))).toEqual(
      ['one', 'two', 'three'].map(name => `text of ${name}`),
    )
    expect(changes.map(change => ledger.origins(change))).toEqual([undefined, '0\tB2', undefined])
    expect([[...ledger.batchNames()], ledger.note('b1')]).toEqual([['b1'], '{"rows":3}'])
    expect((await verifyLedger(folder)).damages).toEqual([])
  })

  test('leaves nothing when it is abandoned, even to a withdrawal that comes to stand in its place', async () => {
    await ledger.append([content('zero')], { role: 'importer', reason: 'a test' })
    const batch = await ledger.begin(reason)
    await batch.add([{ ...content('one'), origins: '0\tB2' }, content('two')])
    batch.abandon()
    const [withdrawn] = await ledger.append([{ record: record('zero'), text: undefined }], reason)
    expect(withdrawn && [withdrawn.sequence, ledger.content(withdrawn), ledger.origins(withdrawn)]).toEqual([
      2,
      '',
      undefined,
    ])
    expect([...ledger.records()].map(({ record }) => record)).toEqual([record('zero')])
    expect((await verifyLedger(folder)).damages).toEqual([])
  })

  test('appends that come while it is open wait, and are written after it', async () => {
    const batch = await ledger.begin(reason)
    await batch.add([content('one')])
    const late = ledger.append([content('late')], { role: 'officer', reason: 'meanwhile' })
    await batch.add([content('two')])
    await batch.commit()
    expect((await late)[0]?.sequence).toBe(3)
    expect([...ledger.after(0)].map(change => ledger.content(change))).toEqual([
      'text of one',
      'text of two',
      'text of late',
    ])
  })

  test('keeps other processes from writing while it is open', async () => {
    const other = openLedger(folder)
    const batch = await ledger.begin(reason)
    await expect(other.append([content('other')], reason)).rejects.toThrow(/is held by process/)
    batch.abandon()
    expect(await other.append([content('other')], reason)).toHaveLength(1)
    await other.close()
  })

  test('a step that fails ends it: nothing of it is kept, and others may write', async () => {
    const batch = await ledger.begin(reason)
    await batch.add([content('one'), content('x'.repeat(5000))])
    await expect(batch.commit()).rejects.toThrow(/could not be written/)
    expect([ledger.position(), [...ledger.batchNames()]]).toEqual([0, []])
    expect((await verifyLedger(folder)).damages).toEqual([])
  })

  test.each<[string, number, (tables: Tables) => void]>([
    ['a note that was taken out', 1, ({ notes }) => void notes?.removeSync('b1')],
    ['a note that is another', 1, ({ notes, versions }) => void notes?.putSync('b1', versions.get(1) as Buffer)],
    ['origins that were altered', 2, ({ origins }) => void origins?.putSync(2, Buffer.from('no checksum'))],
  ])('verifying finds %s', async (_, sequence, change) => {
    const batch = await ledger.begin(reason)
    await batch.add([content('one'), { ...content('two'), origins: '[]' }])
    await batch.commit('{}')
    await ledger.close()
    await tamper(folder, change)
    expect((await verifyLedger(folder)).damages.map(damage => damage.sequence)).toEqual([sequence])
    ledger = openLedger(folder)
  })

  test.each(['after its first step', 'before its last transaction'])(
    'of a process that is killed %s nothing is there, and the next change is whole',
    async when => {
      const script = projectPath('test/records/killed-batch.ts')
      const { signal } = spawnSync(process.execPath, ['--import', 'tsx', script, folder, when], { encoding: 'utf8' })
      expect(signal).toBe('SIGKILL')
      expect([ledger.position(), [...ledger.records()], ledger.note('b1')]).toEqual([0, [], undefined])
      await ledger.append([content('next')], reason)
      expect([...ledger.after(0)].map(change => ledger.content(change))).toEqual(['text of next'])
      expect((await verifyLedger(folder)).damages).toEqual([])
    },
  )
})
