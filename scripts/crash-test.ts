// Kills the program at random moments, again and again, and looks at what is on disk: every acknowledged record, whole.
// So many times eight writers at once, and a fifth as often an import.  npm run crash-test -- [ROUNDS]
import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { projectPath } from '../src/paths.js'
import { openLedger } from '../src/records/ledger.js'
import { verifyLedger } from '../src/records/verify.js'
import { checkFolder } from './faults/check-folder.js'
import { writeSurvey } from './faults/survey.js'

const rounds = Number(process.argv[2] ?? 50)
const rows = 400
const writers = 8
const work = mkdtempSync(join(tmpdir(), 'drempel-crash-'))
const { table, mapping } = writeSurvey(work, rows)

const whole = join(work, 'whole')
const began = performance.now()
await importFor(whole)
const importMs = performance.now() - began
const expected = readRecords(whole)
if (expected.size !== rows) throw new Error(`an import without a kill gives ${expected.size} of ${rows} records`)

const tally = { passed: 0, failed: 0 }
for (let round = 1; round <= rounds; round++) {
  await judge(killWriters)
  if (round % 5 === 0) await judge(killImport)
}
rmSync(work, { recursive: true })
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed === 0 ? 0 : 1

async function judge(kill: (folder: string) => Promise<Outcome>): Promise<void> {
  const folder = join(work, 'cut-off')
  const { what, wrong } = await kill(folder)
  if (wrong.length === 0) tally.passed += 1
  else tally.failed += 1
  console.log(`${wrong.length === 0 ? 'ok' : 'WRONG'}: ${[what, ...wrong].join('; ')}`)
  rmSync(folder, { recursive: true })
}

interface Outcome {
  what: string
  wrong: string[]
}

async function killWriters(folder: string): Promise<Outcome> {
  const script = ['--import', 'tsx', projectPath('scripts/faults/writer.ts'), folder, String(writers), '1000']
  const acknowledged = await runUntil(script, /^ack (\S+)$/, Math.floor(Math.random() * 500))
  const wrong = await checkFolder(folder, acknowledged)
  return { what: `${writers} writers, killed after ${acknowledged.length} acknowledged records`, wrong }
}

/** An import is one batch: whole or absent. And it is imported again: what was cut off is made good, what is there stays. */
async function killImport(folder: string): Promise<Outcome> {
  const acknowledged = await importFor(folder, importMs * (0.4 + Math.random() * 0.7))
  const found = readRecords(folder)
  const lost = acknowledged.filter(record => !found.has(record)).map(record => `lost ${record}`)
  const torn = [...found]
    .filter(([record, sha256]) => expected.get(record) !== sha256)
    .map(([record]) => `torn ${record}`)
  const half = found.size > 0 && found.size < rows ? [`half a batch: ${found.size} of ${rows} records`] : []
  await importFor(folder)
  const again = readRecords(folder).size
  const { damages } = await verifyLedger(folder)
  const wrong = [...lost, ...torn, ...half, ...damages.map(({ sequence, what }) => `change ${sequence}: ${what}`)]
  if (again !== rows) wrong.push(`${again} of ${rows} records after importing again`)
  return { what: `an import, killed with ${found.size} records on disk, ${acknowledged.length} acknowledged`, wrong }
}

/** Imports, and is killed after a time; gives the records that it says are on disk. */
async function importFor(folder: string, ms = Infinity): Promise<string[]> {
  const words = ['import', table, '--mapping', mapping, '--data', folder, '--acknowledge']
  const child = spawn(process.execPath, ['--disable-proto=delete', projectPath('dist/cli.js'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const clock = ms === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), ms)
  const acknowledged = await readLines(child, /^created (\S+)$/)
  clearTimeout(clock)
  return acknowledged
}

/** Kills the process without a word some moments after so many acknowledgements; gives the records in them. */
function runUntil(words: readonly string[], pattern: RegExp, limit: number): Promise<string[]> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  return readLines(child, pattern, count => {
    if (count >= limit) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
  })
}

/** What a pattern finds in the lines that a process prints until it ends. */
async function readLines(
  child: ChildProcessByStdio<null, Readable, null>,
  pattern: RegExp,
  told: (count: number) => void = () => undefined,
): Promise<string[]> {
  const ended = once(child, 'exit')
  const found: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [, word] = pattern.exec(line) ?? []
    if (word !== undefined) found.push(word)
    told(found.length)
  }
  await ended
  return found
}

/** Every record of a data folder with its checksum, which reading proves. */
function readRecords(folder: string): Map<string, string> {
  const ledger = openLedger(folder)
  const records = new Map([...ledger.records()].map(change => [change.record, change.sha256]))
  for (const change of ledger.after(0)) ledger.content(change)
  return records
}
