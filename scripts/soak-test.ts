// Reads and writes at full load for a while, and sees that memory and open files stay what they were:
// npm run soak-test -- [MINUTES]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openLedger } from '../src/records/ledger.js'
import { memoryOf, ownMemoryOf } from './processes.js'
import { queryAddress, send } from './abuse/request.js'
import { benchBase, makeRecord, makeRecords } from './bench/generator.js'
import { benchQueries, makeChoices } from './bench/queries.js'
import { createRandom } from './bench/random.js'
import { startProgram } from './start-program.js'

const minutes = Number(process.argv[2] ?? 60)
const quads = 200_000
const readers = 6
/** Buildings that are written over and over, so that the data does not grow though the ledger does. */
const written = 200
const samples = 30
/** Growth from the second third of the time to the last that counts as a leak: this share and this many MiB. */
const growth = { share: 0.1, mb: 60 }

const folder = mkdtempSync(join(tmpdir(), 'drempel-soak-'))
const reason = { role: 'tester', reason: 'soak test' }
const ledger = openLedger(folder)
await ledger.agreeOnBase(benchBase, benchBase)
for (const { record, lines } of makeRecords(quads)) await ledger.append([{ record, text: lines.join('') }], reason)
const program = await startProgram('--data', folder, '--client-queries', '0', '--client-seconds', '0')
const pid = program.process.pid ?? 0
const stopping = new AbortController()
const counts = { answers: 0, refused: 0, wrong: 0, commits: 0 }

try {
  const work = [write(), ...Array.from({ length: readers }, (_, number) => read(number))]
  const seen = await watch()
  stopping.abort()
  await Promise.all(work)
  tell(seen)
} finally {
  await program.stop()
  await ledger.close()
  rmSync(folder, { recursive: true })
}

/** Each third request is a page or a fragment, the others are queries of all kinds; busy is an honest answer. */
async function read(number: number): Promise<void> {
  const random = createRandom(number + 1)
  const choices = makeChoices(quads, 200)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item
  const paths = ['nl/', 'fragments?page=7', 'feed/1', 'sparql?query=ASK%7B%7D']
  for (let turn = 0; !stopping.signal.aborted; turn++) {
    const query = queryAddress(program.address, pick(benchQueries).text(pick(choices)))
    const { status, isWhole } = await send(turn % 3 === 0 ? program.address + pick(paths) : query, {
      from: `127.0.0.${number + 2}`,
    })
    if (status === 200 && isWhole) counts.answers += 1
    else if (status === 503 || status === 429) counts.refused += 1
    else counts.wrong += 1
  }
}

async function write(): Promise<void> {
  for (let turn = 0; !stopping.signal.aborted; turn++) {
    const { record, lines } = makeRecord(900_000_000 + (turn % written), createRandom(turn % written))
    const text = [...lines, `<${record}> <${benchBase}turn> "${turn}" .\n`].sort().join('')
    await ledger.append([{ record, text }], reason)
    counts.commits += 1
    await delay(20)
  }
}

interface Sample {
  memory: number
  files: number
}

async function watch(): Promise<Sample[]> {
  const seen: Sample[] = []
  for (let turn = 0; turn < samples; turn++) {
    await delay((minutes * 60_000) / samples)
    const sample = { memory: ownMemoryOf(pid), files: readdirSync(`/proc/${pid}/fd`).length }
    seen.push(sample)
    const [own, all] = [sample.memory, memoryOf(pid)].map(Math.round)
    console.log(`${own} MiB, ${all} with the pages of files; ${sample.files} open files; ${JSON.stringify(counts)}`)
  }
  return seen
}

function tell(seen: readonly Sample[]): void {
  const median = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
  const part = (from: number, to: number) => seen.slice((seen.length * from) / 3, (seen.length * to) / 3)
  const change = (of: (sample: Sample) => number) => [median(part(1, 2).map(of)), median(part(2, 3).map(of))] as const
  const [before, after] = change(({ memory }) => memory)
  const [open, stillOpen] = change(({ files }) => files)
  const checks: readonly (readonly [what: string, holds: boolean])[] = [
    [
      `memory: ${Math.round(before)}, then ${Math.round(after)} MiB`,
      after - before < Math.max(growth.mb, before * growth.share),
    ],
    [`open files: ${open}, then ${stillOpen}`, stillOpen - open < 20],
    [
      `${counts.answers} answers, ${counts.refused} refused as busy, ${counts.wrong} wrong`,
      counts.wrong === 0 && counts.answers > 0,
    ],
    [`${counts.commits} commits, all in the ledger`, counts.commits > 0 && ledger.position() >= counts.commits],
  ]
  for (const [what, holds] of checks) console.log(`${holds ? 'ok' : 'FAILED'}: ${what}`)
  const passed = checks.filter(([, holds]) => holds).length
  console.log(`${passed} passed, ${checks.length - passed} failed`)
  process.exitCode = passed === checks.length ? 0 : 1
}
