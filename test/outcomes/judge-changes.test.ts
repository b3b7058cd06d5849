import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { judgeRecord } from '../../src/answers/outcomes/judge-record.js'
import { acc } from '../../src/rdf/vocab.js'
import { readContent } from '../../src/records/content.js'
import { judging } from '../answers/outcomes/demo-records.js'
import { buildings, createJudgedFolder, type JudgedFolder } from './judged-folder.js'

let town: JudgedFolder
beforeEach(async () => void (town = await createJudgedFolder()))
afterEach(() => town.close())

const [first, second] = buildings
const anew = ({ record, text }: { record: string; text: string }) =>
  judgeRecord(readContent(text, judging.iris.graph(record)!), judging)

/** The same record with a door of another width. */
const widen = (text: string) => text.replace(new RegExp(`(<${acc.clearWidth.value}> )"[^"]+"`), '$1"51.0"')

describe('judging what has changed', () => {
  test('keeps the outcomes of every record, each once', async () => {
    const kept = await town.keep()
    expect(await town.judge(kept)).toBe(buildings.length)
    expect(await town.judge(kept)).toBe(0)
    expect(kept.after(0, 100).map(({ record, step }) => [record, step])).toEqual(
      buildings.map(({ record }, index) => [record, index + 1]),
    )
    expect(kept.find(first!.record)?.judged).toEqual(anew(first!))
    expect(kept.state()).toMatchObject({ sequence: 5, step: 5, link: town.ledger.change(5)?.link })
  })

  test('judges only the record that has changed, to the same as judged anew', async () => {
    const kept = await town.keep()
    await town.judge(kept)
    const before = kept.find(first!.record)?.judged
    const changed = { record: first!.record, text: widen(first!.text) }
    await town.write(changed.record, changed.text)
    expect(await town.judge(kept)).toBe(1)
    expect(kept.after(5, 100).map(({ record, step, sequence }) => [record, step, sequence])).toEqual([
      [first!.record, 6, 6],
    ])
    const after = kept.find(first!.record)?.judged
    expect(after).toEqual(anew(changed))
    expect(after).not.toEqual(before)
  })

  test('judges a record that changed twice at its last change', async () => {
    const kept = await town.keep()
    await town.write(first!.record, widen(first!.text))
    await town.write(first!.record, first!.text.replace('"', '"x'))
    await town.write(first!.record, first!.text)
    expect(await town.judge(kept)).toBe(buildings.length)
    expect(kept.find(first!.record)).toMatchObject({ sequence: 8, judged: anew(first!) })
  })

  test('keeps of a withdrawn record that there is nothing', async () => {
    const kept = await town.keep()
    await town.judge(kept)
    await town.write(second!.record, undefined)
    await town.judge(kept)
    expect(kept.after(5, 100)).toEqual([{ record: second!.record, sequence: 6, step: 6, judged: undefined }])
  })

  test('leaves what another process has judged meanwhile', async () => {
    const [one, other] = [await town.keep(), await town.keep()]
    await town.judge(one)
    expect(await town.judge(other)).toBe(0)
    expect(other.after(0, 100)).toEqual(one.after(0, 100))
  })
})
