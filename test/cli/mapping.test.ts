import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { createCommands } from '../../src/cli/commands.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { projectPath } from '../../src/paths.js'

const folder = mkdtempSync(join(tmpdir(), 'drempel-mapping-'))
const irail = projectPath('data/mappings/irail-facilities.yaml')

afterAll(() => rmSync(folder, { recursive: true }))

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

/** What `drempel mapping …` prints, line by line, and its exit code. */
async function mapping(
  ...words: string[]
): Promise<{ out: string[]; problems: string[]; code: typeof process.exitCode }> {
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const error = vi.spyOn(console, 'error').mockReturnValue()
  await (await createCommands('mapping')).parseAsync(['node', 'drempel', 'mapping', ...words])
  const text = (calls: readonly (readonly unknown[])[]) => calls.map(([piece]) => String(piece))
  return {
    out: [...text(log.mock.calls), ...text(write.mock.calls)],
    problems: text(error.mock.calls),
    code: process.exitCode,
  }
}

function fileOf(text: string): string {
  const file = join(folder, 'mapping.yaml')
  writeFileSync(file, text)
  return file
}

const small = `prefixes: { acc: 'https://w3id.org/drempel/ns#' }
x-table: { id: test, tables: { table: { columns: [{ name: spare, titles: Reserve }] } } }
sources: { table: [table.csv~csv] }
mappings:
  building: { sources: table, s: building/town/$(id), po: [[a, acc:Building]] }
`

test('a mapping that fits the vocabulary can be used', async () => {
  expect(await mapping('check', irail)).toMatchObject({ out: ['The mapping can be used.'], code: 0 })
})

test('a problem names line, column and cure', async () => {
  const { out, code } = await mapping('check', fileOf(small.replace('acc:Building', 'acc:Buildng')))
  expect(out[0]).toMatch(/mapping\.yaml:5:\d+ The vocabulary has no term acc:Buildng\. Did you mean "acc:Building"\?$/)
  expect(out[1]).toBe('The mapping cannot be used: 1 problem.')
  expect(code).toBe(1)
})

test('advice does not keep a mapping from being used, unless it is asked to', async () => {
  const { out, code } = await mapping('check', fileOf(small))
  expect(out).toEqual([
    expect.stringMatching(/mapping\.yaml:2:\d+ advice: No mapping uses the column "spare"/) as string,
    'The mapping can be used; 1 piece of advice.',
  ])
  expect(code).toBe(0)
  expect((await mapping('check', fileOf(small), '--strict')).code).toBe(1)
})

test('RML comes out as Turtle, and what it cannot say beside it', async () => {
  const { out, problems, code } = await mapping('export', irail, '--rml', '--base', 'https://data.example.org/')
  const quads = parseQuads(out.join(''))
  expect(quads.filter(({ object }) => object.value.endsWith('#TriplesMap')).length).toBeGreaterThan(5)
  expect(quads.some(({ object }) => object.value.startsWith('https://data.example.org/id/building/nmbs/{'))).toBe(true)
  expect(problems).toEqual([
    'RML cannot say that these are parts of cells: stationId.',
    'RML cannot say that these are not found by their header: opens, closes.',
  ])
  expect(code).toBe(0)
})

test('the export needs to know where the IRIs of records begin', async () => {
  const { problems, code } = await mapping('export', irail)
  expect(problems[0]).toContain('--base')
  expect(code).toBe(2)
})
