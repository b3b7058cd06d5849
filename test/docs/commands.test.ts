import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgram, type Running } from '../../scripts/start-program.js'
import { projectPath } from '../../src/paths.js'

/** A command of a document, with the output that the document shows. */
interface Session {
  file: string
  command: string
  output: string[]
}

const documents = [
  'README.md',
  ...readdirSync(projectPath('docs'), { recursive: true, encoding: 'utf8' }).map(name => `docs/${name}`),
]

/**
 * Blocks marked `console`: what follows `$ `, with lines that are far indented, is run; the lines below it are what comes
 * out; `…` stands for anything.
 */
function readSessions(file: string): Session[] {
  const blocks = readFileSync(projectPath(file), 'utf8').matchAll(/^```console\n([^]*?)^```/gm)
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .filter(part => part.trim() !== '')
      .map(part => {
        const lines = part.trimEnd().split('\n')
        const end = lines.findIndex((line, index) => index > 0 && !line.startsWith('    '))
        const [command, output] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)]
        return { file, command: command.join('\n'), output }
      }),
  )
}

const sessions = documents.filter(name => name.endsWith('.md')).flatMap(readSessions)
const documented = 'http://localhost:8080/'
let program: Running
let data: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'drempel-docs-'))
  program = await startProgram('--demo', '--data', join(data, 'demo'))
})

afterAll(async () => {
  await program.stop()
  rmSync(data, { recursive: true })
})

/** The command against our own service and data folders; what it prints reads as if they were those of the document. */
async function run(command: string): Promise<string[]> {
  const folders = [
    [documented, program.address],
    ['var/data', join(data, 'demo')],
    ['var/trial', join(data, 'other')],
  ] as const
  const ours = folders.reduce((text, [shown, real]) => text.replaceAll(shown, real), command)
  const { stdout } = await promisify(execFile)('bash', ['-c', ours], { cwd: projectPath(''), maxBuffer: 2 ** 26 })
  return folders
    .reduce((text, [shown, real]) => text.replaceAll(real, shown), stdout)
    .replaceAll('\r', '')
    .trimEnd()
    .split('\n')
}

/** Lines as a pattern in which a line `…` is any number of lines, and a `…` within a line any text. */
function toPattern(lines: readonly string[]): RegExp {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const parts = lines.map(line =>
    line.trim() === '…' ? '(?:.*\n)*?' : `${line.split('…').map(escape).join('.*')} *\n`,
  )
  return new RegExp(`^${parts.join('')}$`)
}

describe('the documents', () => {
  test('show sessions', () => {
    expect(sessions.filter(({ file }) => file === 'README.md').length).toBeGreaterThanOrEqual(3)
  })

  test.each(sessions)('$file: $command', async ({ command, output }) => {
    expect(`${(await run(command)).join('\n')}\n`).toMatch(toPattern(output))
  })

  test.each(readdirSync(projectPath('data/queries')))('data/queries/%s has an answer in the demo data', async name => {
    const query = readFileSync(projectPath(`data/queries/${name}`), 'utf8')
    expect(query.match(/^# (nl|fr|de|en): \S/gm)).toHaveLength(4)
    const response = await fetch(`${program.address}sparql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/sparql-query',
        accept: 'text/csv, text/turtle, application/sparql-results+json;q=0.5',
      },
      body: query,
    })
    const text = await response.text()
    expect([name, response.status, text]).toEqual([name, 200, expect.stringMatching(/\n.|"boolean":\s*true/)])
  })
})
