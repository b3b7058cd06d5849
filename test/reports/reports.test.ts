import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openReportsOf } from '../../src/open-reports.js'
import { projectPath } from '../../src/paths.js'
import { stateOf, type ReportDraft } from '../../src/reports/report.js'
import type { Reports } from '../../src/reports/reports.js'

const thing = 'https://drempel.example/id/building/town/hall/entrance/main/ramp/1'
const draft: ReportDraft = { thing, kind: 'gone', seen: 'De helling is weg.', day: '2026-11-20', language: 'nl' }
const today = () => new Date().toISOString().slice(0, 10)

let folder: string
let reports: Reports

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-reports-'))
  reports = openReportsOf(folder)
})

afterEach(async () => {
  await reports.close()
  rmSync(folder, { recursive: true })
})

describe('reports', () => {
  test('looking for one where there are none makes no file', () => {
    expect([reports.find('DR-7K3M-92QD'), reports.list(), reports.confirmations(thing).times]).toEqual([
      undefined,
      [],
      0,
    ])
    expect(existsSync(join(folder, 'reports'))).toBe(false)
  })

  test('one that is acknowledged is there for another process', async () => {
    const report = await reports.add('token', draft)
    const other = openReportsOf(folder)
    expect(other.find(report.number)).toEqual({ ...draft, number: report.number, history: report.history })
    await other.close()
  })

  test('the same form sent twice, even at once, is one report', async () => {
    const [one, other] = await Promise.all([reports.add('token', draft), reports.add('token', draft)])
    expect(other).toEqual(one)
    expect((await reports.add('token', draft)).number).toBe(one.number)
    expect(reports.list()).toHaveLength(1)
  })

  test.each([
    ['bel 0471 12 34 56, de deur is 74 cm', 'bel […], de deur is 74 cm'],
    ['mail an.peeters@stad.example', 'mail […]'],
    ['dhr. Janssens zegt dat de lift 110 cm diep is', '[…] zegt dat de lift 110 cm diep is'],
  ])('%j is kept as %j', async (seen, kept) => {
    expect((await reports.add('token', { ...draft, seen })).seen).toBe(kept)
  })

  test('states follow each other, and the sentence of the officer names nobody', async () => {
    const { number } = await reports.add('token', draft)
    await reports.step(number, { state: 'checking' })
    const sentence = 'Bel 0471 12 34 56.'
    const settled = await reports.step(number, { state: 'changed', reply: 'corrected', sentence })
    expect(settled.history.map(({ state }) => state)).toEqual(['received', 'checking', 'changed'])
    expect(stateOf(settled)).toMatchObject({ state: 'changed', reply: 'corrected', sentence: 'Bel […].' })
  })

  test('a number that was never given has no state to change', async () => {
    await expect(reports.step('DR-AAAA-AAAA', { state: 'changed' })).rejects.toThrow('There is no report')
    expect(reports.list()).toEqual([])
  })

  test('confirmations are counted by thing', async () => {
    await reports.confirm(thing)
    expect(await reports.confirm(thing)).toEqual({ times: 2, last: today() })
    expect(reports.confirmations(`${thing}/door/1`)).toEqual({ times: 0, last: undefined })
    expect(reports.confirmations(thing.slice(0, -2))).toEqual({ times: 0, last: undefined })
  })

  test('what is forgotten keeps its number, its states and what it is about, and loses its texts and its day', async () => {
    const { number, history } = await reports.add('token', draft)
    await reports.step(number, { state: 'changed', reply: 'corrected', sentence: 'Dank u.' })
    const rest = await reports.forget(number)
    expect(rest).toMatchObject({ number, thing, kind: 'gone', seen: '', day: undefined })
    expect(rest.history).toEqual([history[0], { state: 'changed', reply: 'corrected', time: expect.any(String) }])
    expect(reports.find(number)).toEqual({ ...rest, day: undefined })
    expect((await reports.forget(number)).forgotten).toBe(rest.forgotten)
  })

  test('its form makes another one, for nothing tells that it was the same', async () => {
    const { number } = await reports.add('token', draft)
    await reports.forget(number)
    expect((await reports.add('token', draft)).number).not.toBe(number)
  })

  test('those with which something happened since are kept', async () => {
    const [old, young] = [await reports.add('one', draft), await reports.add('other', draft)]
    const { history } = await reports.step(young.number, { state: 'checking' })
    const time = history.at(-1)?.time ?? ''
    const later = new Date(Date.parse(time) + 1).toISOString()
    expect((await reports.forgetBefore(old.history[0]?.time ?? '')).length).toBe(0)
    expect((await reports.forgetBefore(later)).length).toBe(2)
    expect((await reports.forgetBefore(later)).length).toBe(0)
  })

  test('forgetting a number that was never given is told, and what there is not is not begun', async () => {
    expect(await reports.forgetBefore('2999-01-01')).toEqual([])
    expect(existsSync(join(folder, 'reports'))).toBe(false)
    await expect(reports.forget('DR-AAAA-AAAA')).rejects.toThrow('There is no report')
  })
})

/** What happens to a report in a folder that this user, or where that is root another, can only read. */
function addReadOnly(): string {
  chmodSync(join(folder, 'reports/data.mdb'), 0o444)
  chmodSync(folder, 0o755)
  const code = `
    const { openReports } = await import(${JSON.stringify(projectPath('src/reports/reports.ts'))})
    const reports = openReports(${JSON.stringify(folder)}, async () => () => [])
    const kept = reports.list().length
    const refused = await reports.confirm('x').catch(({ kind, cause }) => [kind, cause.message].join(': '))
    console.log(kept, refused)`
  const words = ['--import', createRequire(import.meta.url).resolve('tsx'), '--input-type=module', '--eval', code]
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: '/', ...user })
  return stdout.trim() || stderr
}

test('a folder that can only be read shows its reports, and says why it takes none', async () => {
  await reports.add('token', draft)
  await reports.close()
  expect(addReadOnly()).toBe('1 storage: The folder of the reports can only be read.')
})
