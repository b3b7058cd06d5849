// Kills an import at random moments, again and again, and looks at what is on disk: every acknowledged record, whole.
// npm run crash-test -- [ROUNDS]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectPath } from '../src/paths.js'
import { openLedger } from '../src/records/ledger.js'

const rounds = Number(process.argv[2] ?? 20)
const rows = 1000
const work = mkdtempSync(join(tmpdir(), 'drempel-crash-'))
const table = join(work, 'survey.csv')
const mapping = join(work, 'survey.yaml')

writeFileSync(
  table,
  `name,width\n${Array.from({ length: rows }, (_, index) => `b${index},${80 + (index % 40)}`).join('\n')}\n`,
)
writeFileSync(
  mapping,
  `prefixes:
  acc: https://w3id.org/drempel/ns#
  fn: https://w3id.org/drempel/fn#
  rdfs: http://www.w3.org/2000/01/rdf-schema#
x-table: { id: crash-test, title: Crash test, surveyed: '2025', method: measured, language: nl, tables: { survey: {} } }
sources: { survey: [survey.csv~csv] }
mappings:
  building:
    sources: survey
    s: building/crash/$(name)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name), nl~lang]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: survey
    s: building/crash/$(name)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: survey
    s: building/crash/$(name)/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`,
)

const whole = join(work, 'whole')
await importUntil(whole, Infinity)
const expected = readRecords(whole)
if (expected.size !== rows) throw new Error(`an import without a kill gives ${expected.size} of ${rows} records`)

let failures = 0
for (let round = 1; round <= rounds; round++) {
  const folder = join(work, `round-${round}`)
  const killAfter = Math.floor(Math.random() * rows * 0.9)
  const acknowledged = await importUntil(folder, killAfter)
  const found = readRecords(folder)
  const lost = acknowledged.filter(record => !found.has(record))
  const torn = [...found].filter(([record, sha256]) => expected.get(record) !== sha256)
  await importUntil(folder, Infinity)
  const resumed = readRecords(folder).size
  const holds = lost.length === 0 && torn.length === 0 && resumed === rows
  if (!holds) failures += 1
  console.log(
    `${holds ? 'ok' : 'WRONG'} ${round}: killed after ${acknowledged.length} acknowledged records, ${found.size} on disk, ` +
      `${lost.length} lost, ${torn.length} torn, ${resumed} after importing again`,
  )
  rmSync(folder, { recursive: true })
}
rmSync(work, { recursive: true })
console.log(`${rounds - failures} passed, ${failures} failed`)
process.exitCode = failures === 0 ? 0 : 1

/** Imports, and kills the process without a word some moments after that many acknowledgements; gives those received. */
async function importUntil(folder: string, limit: number): Promise<string[]> {
  const flags = [
    '--disable-proto=delete',
    projectPath('dist/cli.js'),
    'import',
    table,
    '--mapping',
    mapping,
    '--data',
    folder,
    '--acknowledge',
  ]
  const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const [, record] = /^created (\S+)$/.exec(line) ?? []
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
