// Commits records of the demo's size to a fresh ledger: one after the other, fifty to a commit, and from several writers at
// once; every commit waits for the disk. Reads a record all the while, as a service would.
// npx tsx scripts/bench/commits.ts [RECORDS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openLedger, type Ledger } from '../../src/records/ledger.js'

interface Kind {
  writers: number
  recordsACommit: number
}

const records = Number(process.argv[2] ?? 2000)
const lines = Array.from(
  { length: 300 },
  (_, index) => `<https://example.org/a> <https://example.org/b> "${index}" .\n`,
)
const text = lines.join('')
const kinds: readonly Kind[] = [
  { writers: 1, recordsACommit: 1 },
  { writers: 8, recordsACommit: 1 },
  { writers: 64, recordsACommit: 1 },
  { writers: 1, recordsACommit: 50 },
]
const best = new Map<Kind, number>()

for (const round of [1, 2, 3]) for (const kind of kinds) await measure(kind, round)
const [first = 1] = best.values()
for (const [{ writers, recordsACommit }, rate] of best)
  console.log(`${writers} writers, ${recordsACommit} a commit: ${(rate / first).toFixed(1)}`)

async function measure(kind: Kind, round: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-bench-'))
  const ledger = openLedger(folder)
  await write(ledger, { first: 0, size: 1, end: 1 })
  const share = records / kind.writers
  const start = performance.now()
  let done = false
  const reads = readUntil(ledger, () => done)
  await Promise.all(
    Array.from({ length: kind.writers }, (_, writer) =>
      write(ledger, {
        first: Math.round(writer * share),
        size: kind.recordsACommit,
        end: Math.round((writer + 1) * share),
      }),
    ),
  )
  done = true
  const rate = (records / (performance.now() - start)) * 1000
  best.set(kind, Math.max(best.get(kind) ?? 0, rate))
  const { slowest, count } = await reads
  const words = `${Math.round(rate)} records a second; ${count} reads, the longest from one to the next ${slowest.toFixed(1)} ms`
  console.log(`round ${round}, ${kind.writers} writers, ${kind.recordsACommit} a commit: ${words}`)
  await ledger.close()
  rmSync(folder, { recursive: true })
}

async function write(
  ledger: Ledger,
  { first, size, end }: { first: number; size: number; end: number },
): Promise<void> {
  for (let done = first; done < end; done += size)
    await ledger.append(
      Array.from({ length: Math.min(size, end - done) }, (_, index) => ({
        record: `https://example.org/${done + index}`,
        text: `${text}# ${done + index}`,
      })),
      { role: 'bench', reason: 'to measure' },
    )
}

/** Reads the first record every millisecond; the slowest time from one read to the next is in ms. */
async function readUntil(ledger: Ledger, done: () => boolean): Promise<{ slowest: number; count: number }> {
  let slowest = 0
  let count = 0
  for (let before = performance.now(); !done(); count++) {
    const change = ledger.latest('https://example.org/0')
    if (change) ledger.content(change)
    await delay(1)
    slowest = Math.max(slowest, performance.now() - before)
    before = performance.now()
  }
  return { slowest, count }
}
