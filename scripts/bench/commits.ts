// Commits records of the demo's size to a fresh ledger, one at a time and fifty at a time; each waits for the disk.
// npx tsx scripts/bench/commits.ts [RECORDS]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLedger } from '../../src/records/ledger.js'

const records = Number(process.argv[2] ?? 2000)
const text = '<https://example.org/a> <https://example.org/b> "a measured value of usual length" .\n'.repeat(300)
const reason = { role: 'bench', reason: 'to measure' }
const rates = new Map<number, number>()

for (const size of [1, 50, 1, 50]) {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-bench-'))
  const ledger = openLedger(folder)
  const start = performance.now()
  for (let done = 0; done < records; done += size)
    await ledger.append(
      Array.from({ length: size }, (_, index) => ({
        record: `https://example.org/${done + index}`,
        text: `${text}# ${done + index}`,
      })),
      reason,
    )
  const rate = (records / (performance.now() - start)) * 1000
  rates.set(size, Math.max(rates.get(size) ?? 0, rate))
  console.log(`${size} a commit: ${Math.round(rate)} records a second`)
  await ledger.close()
  rmSync(folder, { recursive: true })
}

console.log(`fifty : one = ${((rates.get(50) ?? 0) / (rates.get(1) ?? 1)).toFixed(1)}`)
