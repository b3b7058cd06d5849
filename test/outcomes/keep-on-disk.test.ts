import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readKept } from '../../src/outcomes/read-kept.js'
import { fileOf } from '../../src/outcomes/tables.js'
import { buildings, createJudgedFolder, type JudgedFolder } from './judged-folder.js'

let town: JudgedFolder
beforeEach(async () => void (town = await createJudgedFolder()))
afterEach(() => town.close())

async function judgeAndClose(): Promise<string> {
  const kept = await town.keep()
  await town.judge(kept)
  const { generation } = kept.state()
  await kept.close()
  return generation
}

test('what is kept is there at the next start', async () => {
  const generation = await judgeAndClose()
  const again = await town.keep()
  expect(again.state()).toMatchObject({ generation, sequence: buildings.length })
  expect(again.after(0, 100)).toHaveLength(buildings.length)
})

test('under other rules all of it is thrown away', async () => {
  const generation = await judgeAndClose()
  const again = await town.keep({ edition: 'two' })
  expect(again.state()).toMatchObject({ sequence: 0, step: 0 })
  expect(again.state().generation).not.toBe(generation)
  expect(again.find(buildings[0]!.record)).toBeUndefined()
})

test('beside another ledger all of it is thrown away', async () => {
  await judgeAndClose()
  const again = await town.keep({ accept: ({ link }) => link === 'another' })
  expect(again.state().sequence).toBe(0)
})

test('a damaged file is thrown away, and said to be', async () => {
  await judgeAndClose()
  writeFileSync(fileOf(town.folder), 'no database at all'.repeat(1000))
  const told: string[] = []
  const again = await town.keep({ report: message => told.push(message) })
  expect(told).toHaveLength(1)
  expect(await town.judge(again)).toBe(buildings.length)
})

test('what was judged before all was thrown away is not kept', async () => {
  const kept = await town.keep()
  const { generation } = kept.state()
  const [{ record }] = buildings as [(typeof buildings)[0]]
  await kept.put([{ record, sequence: 1, judged: undefined }], { sequence: 1, link: '' }, `not ${generation}`)
  expect(kept.state()).toMatchObject({ sequence: 0, step: 0 })
})

test('a reader sees what others keep, from before there is anything', async () => {
  const reader = readKept(town.folder)
  expect(reader.state()).toBeUndefined()
  expect(reader.after(0, 10)).toEqual([])
  const kept = await town.keep()
  await town.judge(kept)
  expect(reader.state()).toEqual(kept.state())
  expect(reader.after(3, 10)).toEqual(kept.after(3, 10))
  await reader.close()
})
