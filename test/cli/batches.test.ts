import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createCommands } from '../../src/cli/commands.js'
import { doorMapping } from './door-survey.js'

const mapping = doorMapping({ id: 'gent-2025', town: 'gent', surveyed: '2025-05-12' })
const folder = mkdtempSync(join(tmpdir(), 'drempel-batches-'))
const at = (name: string) => join(folder, name)
const day = new Date().toISOString().slice(0, 10)
const batch = `${day}-gent-2025`

beforeAll(async () => {
  writeFileSync(at('survey.yaml'), mapping)
  writeFileSync(at('survey.csv'), 'Naam;Breedte\nStadhuis;92,5\nZwembad;85\n')
  await importSurvey('--role', 'surveyor')
  writeFileSync(at('survey.csv'), 'Naam;Breedte\nStadhuis;95\nZwembad;85\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What a command prints, and its exit code. */
async function drempel(...words: string[]): Promise<{ out: string; problem: string; code: typeof process.exitCode }> {
  vi.restoreAllMocks()
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const error = vi.spyOn(console, 'error').mockReturnValue()
  await (await createCommands(words[0])).parseAsync(['node', 'drempel', ...words, '--data', at('data')])
  const text = (calls: readonly (readonly unknown[])[]) => calls.map(([piece]) => `${String(piece)}\n`).join('')
  return { out: text(log.mock.calls), problem: text(error.mock.calls), code: process.exitCode }
}

const importSurvey = (...flags: string[]) =>
  drempel('import', at('survey.csv'), '--mapping', at('survey.yaml'), ...flags)

test('a dry run shows what would change of each property, and writes it to a file', async () => {
  const { out } = await importSurvey('--dry-run', '--diff', at('diff.csv'))
  expect(out).toContain('changed building/gent/stadhuis\n  entrance/main/door/1 clear width: 92.5 cm → 95 cm\n')
  expect(readFileSync(at('diff.csv'), 'utf8')).toMatch(/stadhuis,changed,.*#clearWidth,clear width,92.5 cm,95 cm\r\n/)
  await importSurvey('--dry-run', '--diff', at('diff.json'))
  const rows = JSON.parse(readFileSync(at('diff.json'), 'utf8')) as { kind: string; after?: string }[]
  expect(rows.map(({ kind, after }) => [kind, after])).toEqual([
    ['changed', '95 cm'],
    ['unchanged', undefined],
  ])
})

test('batches are listed with time, role, file and counts', async () => {
  expect((await importSurvey()).out).toContain(`Batch: ${batch}-2; drempel undo ${batch}-2 takes it back`)
  const { out } = await drempel('batches')
  expect(out.split('\n').map(line => line.replace(/\d\d:\d\d/, 'hh:mm'))).toEqual([
    `${batch}  ${day} hh:mm  surveyor  survey.csv: 2 new, 0 changed, 0 withdrawn`,
    `${batch}-2  ${day} hh:mm  importer  survey.csv: 0 new, 1 changed, 0 withdrawn`,
    '',
  ])
  const [first] = JSON.parse((await drempel('batches', '--json')).out) as { mapping: object; source: object }[]
  expect(first).toMatchObject({
    source: { file: 'survey.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    mapping: { survey: 'gent-2025', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  })
})

test('a building is shown with the file, row, column, cell and batch of each value', async () => {
  const { out } = await drempel('show', 'gent/stadhuis')
  expect(out).toContain(
    'building\n  name: Stadhuis\n    survey.csv, row 2, column Naam (A2): "Stadhuis"; since change 1',
  )
  expect(out).toContain(
    `clear width: 95 cm\n    survey.csv, row 2, column Breedte (B2): "95"; since change 3 of ${day}, batch ${batch}-2\n` +
      '    observed: 95 cm, measured, 2025-05-12, survey.csv B2, "95"\n',
  )
})

test('its history says what each change made of each property', async () => {
  const { out } = await drempel('show', 'gent/stadhuis', '--history', '--json')
  const { history } = JSON.parse(out) as { history: { batch: string; differences: object[] }[] }
  expect(history.map(each => each.batch)).toEqual([batch, `${batch}-2`])
  expect(history[1]?.differences).toEqual([
    expect.objectContaining({ label: 'clear width', before: '92.5 cm', after: '95 cm' }),
  ])
})

test('undo takes a batch back; what was changed again since stays, is listed, and ends with 1', async () => {
  const trial = await drempel('undo', batch, '--dry-run')
  expect(trial.code).toBe(1)
  expect(trial.out).toContain('door/1 clear width: nothing before, 92.5 cm by the batch, 95 cm now')
  const { out, code } = await drempel('undo', `${batch}-2`)
  expect([code, out]).toEqual([0, expect.stringMatching(/^Records: 1 as they were before, 0 withdrawn/)])
  expect((await drempel('show', 'gent/stadhuis')).out).toContain('clear width: 92.5 cm')
  expect((await drempel('batches')).out).toContain(`${batch}-2-undo`)
})

test.each([
  [['undo', '2020-01-01-gent'], 'There is no batch "2020-01-01-gent"'],
  [['show', 'gent/stadhius'], 'Did you mean "gent/stadhuis"?'],
])('%j is a problem with its cure', async (words, message) => {
  const { problem, code } = await drempel(...words)
  expect([code, problem]).toEqual([2, expect.stringContaining(message)])
})
