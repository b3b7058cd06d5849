import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { doorMapping } from './door-survey.js'

const mapping = doorMapping({ id: 'test-2025', town: 'test', surveyed: '2025', nulls: "['0']" })
const survey = 'Naam;Breedte\nStadhuis;92,5\nBibliotheek;0\nZwembad;breed\n;80\nMuseum;9250\n'

let folder: string
const at = (name: string) => join(folder, name)

/** Runs the built command line; what it prints, and how it ends. */
function drempel(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--disable-proto=delete', projectPath('dist/cli.js'), ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    },
  )
  return { stdout, stderr, status }
}

const importSurvey = (...flags: string[]) =>
  drempel('import', at('survey.csv'), '--mapping', at('survey.yaml'), '--data', at('data'), ...flags)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-cli-'))
  writeFileSync(at('survey.csv'), survey)
  writeFileSync(at('survey.yaml'), mapping)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('drempel import', () => {
  test('a dry run tells all and writes nothing', () => {
    const { stdout, status } = importSurvey('--dry-run')
    expect(status).toBe(0)
    expect(stdout).toContain('survey.csv: 5 rows')
    expect(stdout).toContain('4 in records, 1 only as findings')
    expect(stdout).toContain('Records: 4: 4 new, 0 changed, 0 as they were, 0 refused (a dry run: nothing was written)')
  })

  test('the good rows come in; each bad cell is a finding with row, value and cure', () => {
    const { stdout, status } = importSurvey('--findings', at('findings.csv'), '--columns')
    expect(status).toBe(0)
    expect(stdout).toContain('Records: 4: 4 new')
    expect(stdout).toContain('Breedte: 1 in statements, 1 that say nothing, 3 findings')
    const findings = readFileSync(at('findings.csv'), 'utf8').trim().split('\r\n')
    expect(findings).toHaveLength(4)
    expect(findings.find(line => line.includes('breed'))).toMatch(/^error,not-a-number,,4,Breedte,B4,breed,/)
    expect(findings.find(line => line.includes('9250'))).toMatch(/^error,refused-value,,6,Breedte,B6,9250,/)
  })

  test('the same file again changes nothing, and says so; --strict ends with 1 as there are findings', () => {
    const { stdout, status } = importSurvey('--strict')
    expect(stdout).toContain('Records: 4: 0 new, 0 changed, 4 as they were, 0 refused')
    expect(stdout).toContain('Nothing has changed: this file is already in.')
    expect(status).toBe(1)
  })

  test.each([
    ['a file that is not there', ['import', 'nowhere.csv', '--mapping', 'survey.yaml'], /nowhere.csv cannot be read/],
    [
      'a mapping that is not there',
      ['import', 'survey.csv', '--mapping', 'nowhere.yaml'],
      /nowhere.yaml cannot be read/,
    ],
    ['a missing mapping', ['import', 'survey.csv'], /required option '--mapping <file>' not specified/],
    ['an unknown flag', ['import', 'survey.csv', '--mapping', 'survey.yaml', '--fast'], /unknown option '--fast'/],
  ])('%s ends with 2 and says why', (_, words, message) => {
    const inFolder = words.map(word => (/\.(csv|yaml)$/.test(word) ? at(word) : word))
    const { stderr, status } = drempel(...inFolder, '--data', at('other'))
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})

describe('drempel export, query and validate', () => {
  test('what is exported holds under validation', () => {
    expect(drempel('export', '--data', at('data'), '--format', 'trig', '--out', at('all.trig')).status).toBe(0)
    const quads = parseQuads(readFileSync(at('all.trig'), 'utf8'))
    expect(new Set(quads.map(quad => quad.graph.value)).size).toBe(4)
    expect(quads.filter(quad => quad.predicate.value.endsWith('#clearWidth')).map(quad => quad.object.value)).toEqual([
      '92.5',
    ])
    const { stdout, status } = drempel('validate', at('all.trig'))
    expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, 'All records hold.'])
  })

  test('a file that breaks a shape ends with 1 and names place and cure', () => {
    writeFileSync(
      at('bad.ttl'),
      '@prefix acc: <https://w3id.org/drempel/ns#> . <urn:door> a acc:Door ; acc:clearWidth 9.25 .',
    )
    const { stdout, status } = drempel('validate', at('bad.ttl'))
    expect(status).toBe(1)
    expect(stdout).toContain('urn:door https://w3id.org/drempel/ns#clearWidth 9.25')
  })

  test('a query is answered without a server, as CSV', () => {
    const query = 'SELECT ?width { ?door <https://w3id.org/drempel/ns#clearWidth> ?width }'
    expect(drempel('query', query, '--data', at('data'))).toMatchObject({ status: 0, stdout: 'width\r\n92.5\r\n' })
  })

  test.each([
    ['a query that cannot be read', ['query', 'SELECT ?'], 2],
    ['a data folder without records', ['export', '--data', '/nonexistent/data'], 2],
    ['a format that there is not', ['export', '--format', 'docx'], 2],
    ['no command', [], 2],
    ['help', ['--help'], 0],
  ])('%s ends with %s', (_, words, status) => {
    const data = words.includes('--data') || words.length === 0 || words[0] === '--help' ? [] : ['--data', at('data')]
    expect(drempel(...words, ...data).status).toBe(status)
  })

  test('a data folder keeps its base IRI', () => {
    const { stderr, status } = drempel('export', '--data', at('data'), '--base', 'https://data.example.org/')
    expect(status).toBe(2)
    expect(stderr).toContain('have the base IRI http://localhost:8080/')
  })
})
