import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createCommands } from '../../src/cli/commands.js'
import { openReportsOf } from '../../src/open-reports.js'
import { openLedger } from '../../src/records/ledger.js'
import type { Report } from '../../src/reports/report.js'

const base = 'https://data.example.org/'
const printed: string[] = []
let folder: string
let report: Report
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-cli-reports-'))
  const ledger = openLedger(at('data'))
  await ledger.agreeOnBase(base, base)
  await ledger.append([{ record: `${base}id/building/gent/hall`, text: 'text' }], {
    role: 'tester',
    reason: 'a record',
  })
  await ledger.close()
  const reports = openReportsOf(at('data'))
  const thing = `${base}id/building/gent/hall`
  report = await reports.add('token', { thing, kind: 'gone', seen: '=1+1', day: undefined, language: 'nl' })
  await reports.close()
})

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => {
  printed.length = 0
  const keep = (text: unknown) => printed.push(String(text)) > 0
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
  vi.spyOn(process.stdout, 'write').mockImplementation(keep)
})

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = 0
})

async function drempel(...words: string[]): Promise<string> {
  const program = await createCommands(words[0])
  await program.parseAsync(['node', 'drempel', ...words])
  return printed.join('\n')
}

const data = () => ['--data', at('data')]

test('the reports are listed, by state and municipality', async () => {
  expect(await drempel('reports', ...data())).toContain(`${report.number}  `)
  printed.length = 0
  expect(await drempel('reports', ...data(), '--municipality', 'aalst')).toBe('There are no reports.')
  printed.length = 0
  expect(await drempel('reports', ...data(), '--state', 'changed')).toBe('There are no reports.')
})

test('a list for a spreadsheet program holds no formula', async () => {
  expect(await drempel('reports', '--csv', ...data())).toMatch(/building\/gent\/hall,,'=1\+1,\r\n$/)
})

test('a report is settled, and shown with what was said of it', async () => {
  const words = ['--as', 'changed', '--answer', 'corrected', '--reply', 'Measured again.']
  expect(await drempel('reports', 'settle', report.number, ...words, ...data())).toBe(`${report.number}: changed.`)
  printed.length = 0
  expect(await drempel('reports', 'show', report.number.toLowerCase(), ...data())).toMatch(
    /changed {2}corrected {2}Measured again\.$/,
  )
})

test('a number that was never given is told as such', async () => {
  expect(await drempel('reports', 'show', 'DR-AAAA-AAAA', ...data())).toContain('There is no report DR-AAAA-AAAA.')
  expect(process.exitCode).toBe(2)
})

test('a backup takes the reports along, and a restore puts them back, both proved', async () => {
  expect(await drempel('backup', at('one.mdb'), ...data())).toContain('one.mdb.reports: 1 reports of visitors.')
  expect(await drempel('restore', at('one.mdb'), '--data', at('restored'))).toContain('1 reports of visitors, proved.')
  const restored = openReportsOf(at('restored'))
  expect(restored.list().map(({ number }) => number)).toEqual([report.number])
  await restored.close()
})

test('a backup of the reports that was damaged is refused, and nothing of it is put anywhere', async () => {
  await drempel('backup', at('two.mdb'), ...data())
  const copy = readFileSync(at('two.mdb.reports'))
  copy.writeUInt8((copy.at(9000) ?? 0) ^ 255, 9000)
  writeFileSync(at('two.mdb.reports'), copy)
  expect(await drempel('restore', at('two.mdb'), '--data', at('refused'))).toContain('two.mdb.reports does not match')
  expect([process.exitCode, existsSync(at('refused/ledger'))]).toEqual([2, false])
})

test('what is forgotten loses its text', async () => {
  expect(await drempel('reports', 'forget', '--older-than', '1d', ...data())).toContain('removed: 0.')
  printed.length = 0
  expect(await drempel('reports', 'forget', report.number, ...data())).toBe('Reports of which the text was removed: 1.')
  printed.length = 0
  const shown = await drempel('reports', 'show', report.number, ...data())
  expect(shown).toMatch(/^seen: $/m)
  expect(shown).toMatch(/^forgotten: 20/m)
})

test.each([
  [[], 'It is not clear which reports to forget.'],
  [['DR-AAAA-AAAA', '--older-than', '1d'], 'It is not clear which reports to forget.'],
  [['--older-than', 'a year'], '--older-than is "a year".'],
  [['DR-AAAA-AAAA'], 'There is no report DR-AAAA-AAAA.'],
])('forgetting %j is refused', async (words, message) => {
  expect(await drempel('reports', 'forget', ...words, ...data())).toContain(message)
  expect(process.exitCode).toBe(2)
})
