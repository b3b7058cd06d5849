import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCommands } from '../../src/cli/commands.js'
import { readConfig } from '../../src/config.js'
import { openProgram } from '../../src/main.js'
import { projectPath } from '../../src/paths.js'
import { createDataset } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readRegulationFiles } from '../../src/rdf/read-turtle-files.js'
import { earl } from '../../src/rdf/vocab.js'
import { toContent } from '../../src/records/content.js'

const hall = 'https://drempel.example/id/building/drempelare/gemeentehuis'
const data = mkdtempSync(join(tmpdir(), 'drempel-audit-'))
const known = readRegulationFiles().length > 0

beforeAll(async () => {
  const program = await openProgram(readConfig({ data, base: 'https://drempel.example/' }, {}))
  const quads = parseQuads(readFileSync(projectPath('test/fixtures/town-hall.ttl'), 'utf8'))
  await program.ledger.append([{ record: hall, text: toContent(quads) }], { role: 'tester', reason: 'A test.' })
  await program.close()
})

afterAll(() => rmSync(data, { recursive: true }))

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What the command prints, and its exit code. */
async function audit(...words: string[]): Promise<{ out: string; problem: string; code: typeof process.exitCode }> {
  vi.restoreAllMocks()
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(console, 'error').mockReturnValue()
  await (await createCommands('audit')).parseAsync(['node', 'drempel', 'audit', ...words, '--data', data])
  const text = (calls: readonly (readonly unknown[])[]) => calls.map(([piece]) => String(piece)).join('')
  return { out: text(write.mock.calls), problem: text(error.mock.calls), code: process.exitCode }
}

describe.skipIf(!known)(`drempel audit${known ? '' : ' (skipped: there are no regulations)'}`, () => {
  test('prints a report in the language that is asked for', async () => {
    const { out, code } = await audit('drempelare/gemeentehuis', '--regulation', 'be-vlg-2009', '--language', 'nl')
    expect(code).toBe(0)
    expect(out).toContain('Gemeentehuis van Drempelare')
    expect(out).toMatch(/voldaan \d+ · niet voldaan \d+ · niet te beoordelen \d+ · niet van toepassing \d+/)
    expect(out).toMatch(/105,5 cm \(≥ 90 cm\); gemeten,\s+2024-05-12,\s+Ingangen!F7/)
  })

  test('keeps to the rules for new or for existing buildings', async () => {
    const rulesOf = async (...words: string[]) => {
      const { out } = await audit(hall, '--regulation', 'us-ada-2010', '--format', 'json', ...words)
      const { assessments } = JSON.parse(out) as { assessments: { rule: string }[] }
      return new Set(assessments.map(({ rule }) => rule))
    }
    const [all, some, others] = [await rulesOf(), await rulesOf('--scope', 'new'), await rulesOf('--scope', 'existing')]
    expect([...some, ...others].filter(rule => !all.has(rule))).toEqual([])
    expect([...all].filter(rule => !some.has(rule)).length).toBeGreaterThan(0)
    expect([...all].filter(rule => !others.has(rule)).length).toBeGreaterThan(0)
    expect((await audit(hall, '--regulation', 'us-ada-2010')).out).toContain('those for existing buildings')
    expect((await audit(hall, '--regulation', 'us-ada-2010', '--scope', 'new')).out).not.toContain('existing buildings')
    expect((await audit(hall, '--regulation', 'us-ada-2010', '--scope', 'old')).problem).toContain('new, existing')
  })

  test('gives JSON with each rule, element and value', async () => {
    const { out } = await audit(hall, '--regulation', 'be-vlg-2009', '--format', 'json')
    const { building, assessments } = JSON.parse(out) as {
      building: { iri: string }
      assessments: { element: { iri: string }; outcome: string; measured: { value: string } | null; limit: string }[]
    }
    expect(building.iri).toBe(hall)
    expect(assessments).toContainEqual(
      expect.objectContaining({
        element: expect.objectContaining({ iri: `${hall}/entrance/main/door/1` }) as object,
        outcome: 'met',
        limit: '≥ 90 cm',
        measured: expect.objectContaining({
          value: '105.5',
          method: expect.stringMatching(/measured$/) as string,
        }) as object,
      }),
    )
  })

  test('gives EARL with one outcome for each assertion', async () => {
    const { out } = await audit(hall, '--regulation', 'be-vlg-2009', '--format', 'ttl')
    const quads = createDataset(parseQuads(out))
    const outcomes = [...quads.match(null, earl.outcome)].map(({ object }) => object)
    expect(outcomes.length).toBeGreaterThan(20)
    expect(quads.match(null, earl.test).size).toBe(outcomes.length)
    for (const outcome of [earl.passed, earl.cantTell]) expect(outcomes.some(each => each.equals(outcome))).toBe(true)
  })

  test('gives CSV with a line for each check, and one regulation after the other', async () => {
    const { out } = await audit(hall, '--regulation', 'be-vlg-2009', '--regulation', 'leipzig-bvl', '--format', 'csv')
    const [head = '', ...lines] = out.trimEnd().split('\r\n')
    expect(head.split(',').slice(0, 3)).toEqual(['regulation', 'version', 'clause'])
    expect(lines.filter(line => line.startsWith('Flemish regulation')).length).toBeGreaterThan(40)
    expect(lines.some(line => line.includes('leipzig-bvl/'))).toBe(true)
  })

  test('tells what changed since a day; nothing has since the record is there', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const since = async (day: string) => (await audit(hall, '--regulation', 'be-vlg-2009', '--since', day)).out
    expect(await since(today)).toContain('No outcome and no value is other than it was.')
    expect(await since('2001-01-01')).toContain('Nothing was known of this building then.')
  })

  test.each([
    [['drempelare/gemeentehius', '--regulation', 'be-vlg-2009'], 'Did you mean "drempelare/gemeentehuis"?'],
    [['drempelare/gemeentehuis', '--regulation', 'be-vlg-2008'], 'Did you mean "be-vlg-2009"?'],
    [['drempelare/gemeentehuis', '--regulation', 'be-vlg-2009', '--language', 'it'], 'Use one of nl, fr, de, en.'],
    [
      ['drempelare/gemeentehuis', '--regulation', 'be-vlg-2009', '--format', 'pdf'],
      'Use one of text, json, csv, xlsx, jsonld, ttl.',
    ],
  ])('%j is not known: the nearest name is the cure', async (words, cure) => {
    const { out, problem, code } = await audit(...words)
    expect([out, code]).toEqual(['', 2])
    expect(problem).toContain(cure)
  })
})
