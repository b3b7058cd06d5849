// Kills the program at random moments, again and again, and looks at what is on disk: every acknowledged record, whole.
// So many times eight writers at once, and a fifth as often an import.  npm run crash-test -- [ROUNDS]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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
await importUntil(whole, Infinity)
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

/** And imports again: what was cut off is made good, and what is there stays. */
async function killImport(folder: string): Promise<Outcome> {
  const acknowledged = await importUntil(folder, Math.floor(Math.random() * rows * 0.9))
  const found = readRecords(folder)
  const lost = acknowledged.filter(record => !found.has(record)).map(record => `lost ${record}`)
  const torn = [...found]
    .filter(([record, sha256]) => expected.get(record) !== sha256)
    .map(([record]) => `torn ${record}`)
  await importUntil(folder, Infinity)
  const again = readRecords(folder).size
  const { damages } = await verifyLedger(folder)
  const wrong = [...lost, ...torn, ...damages.map(({ sequence, what }) => `change ${sequence}: ${what}`)]
  if (again !== rows) wrong.push(`${again} of ${rows} records after importing again`)
  return { what: `an import, killed after ${acknowledged.length} acknowledged records, ${found.size} on disk`, wrong }
}

function importUntil(folder: string, limit: number): Promise<string[]> {
  const words = ['import', table, '--mapping', mapping, '--data', folder, '--acknowledge']
  return runUntil(['--disable-proto=delete', projectPath('dist/cli.js'), ...words], /^created (\S+)$/, limit)
}

/** Kills the process without a word some moments after so many acknowledgements; gives the records in them. */
async function runUntil(words: readonly string[], pattern: RegExp, limit: number): Promise<string[]> {
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [, record] = pattern.exec(line) ?? []
    if (record !== undefined) acknowledged.push(record)
    if (acknowledged.length >= limit) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
  }
  await ended
  return acknowledged
}

/** Every record of a data folder with its checksum, which reading proves. */
function readRecords(folder: string): Map<string, string> {
  const ledger = openLedger(folder)
  const records = new Map([...ledger.records()].map(change => [change.record, change.sha256]))
  for (const change of ledger.after(0)) ledger.content(change)
  return records
}
