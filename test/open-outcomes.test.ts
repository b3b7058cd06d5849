import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../src/config.js'
import { openOutcomes, proveRegulations, type OutcomesOptions } from '../src/open-outcomes.js'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { judging } from './answers/outcomes/demo-records.js'
import { buildings, createJudgedFolder, type JudgedFolder } from './outcomes/judged-folder.js'

let town: JudgedFolder
let told: string[]
beforeEach(async () => {
  town = await createJudgedFolder()
  told = []
})
afterEach(() => town.close())

const open = (options: Partial<OutcomesOptions> = {}, settings: Record<string, string> = {}) =>
  openOutcomes({
    ...{ config: readConfig({ data: town.folder, ...settings }, {}), ledger: town.ledger, serves: true },
    ...{ iris: judging.iris, vocabulary: judging.vocabulary, report: message => void told.push(message) },
    ...options,
  })

describe('the outcomes of a data folder', () => {
  test('are as new as the ledger when somebody asks', async () => {
    const outcomes = open()
    const index = await outcomes.index()
    expect([index.all().length, index.pending, index.sequence]).toEqual([buildings.length, 0, buildings.length])
    await town.write(buildings[0]!.record, undefined)
    const next = await outcomes.index()
    expect(next.of(buildings[0]!.record)).toBeUndefined()
    expect(next.all().map(({ building }) => building)).toEqual(
      buildings
        .slice(1)
        .map(({ record }) => record)
        .sort(),
    )
    await outcomes.close()
  })

  test('are closed while they are being judged, and the next who opens them judges the rest', async () => {
    const first = open()
    const asked = first.index()
    await first.close()
    await asked
    const second = open()
    expect((await second.index()).pending).toBe(0)
    expect(told).toEqual([])
    await second.close()
  })

  test('are judged by a process beside a service when many are behind, and nobody waits for it', async () => {
    const outcomes = open({ mostBySelf: 2 })
    const first = await outcomes.index()
    expect([first.all().length, first.pending]).toEqual([0, buildings.length])
    await vi.waitUntil(async () => (await outcomes.index()).pending === 0, { timeout: 50_000, interval: 500 })
    expect((await outcomes.index()).all()).toHaveLength(buildings.length)
    expect(told).toEqual([])
    await outcomes.close()
  })

  test('are of the regulations that are wished for', async () => {
    const outcomes = open({}, { regulations: 'be-vlg-2009, leipzig-bvl' })
    const index = await outcomes.index()
    expect(Object.keys(index.all()[0]!.regulations)).toEqual(['be-vlg-2009', 'leipzig-bvl'])
    await outcomes.close()
  })

  test('are kept in memory where the folder cannot hold them', async () => {
    writeFileSync(join(town.folder, 'file'), '')
    const outcomes = open({}, { data: join(town.folder, 'file') })
    expect((await outcomes.index()).all()).toHaveLength(buildings.length)
    expect(told.join()).toContain('in memory only')
    await outcomes.close()
  })
})

test('a regulation that there is not is refused by its name', () => {
  expect(() => proveRegulations({ regulations: ['be-vlg-2009', 'be-vlg-2010'] })).toThrow('names "be-vlg-2010"')
})
