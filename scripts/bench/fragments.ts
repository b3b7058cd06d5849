// Pattern fragments, ours beside LDF Server.js 3 on the same triples; the peer is no dependency:
//   npm i --prefix DIR @ldf/server@3 @ldf/datasource-n3@3 @ldf/datasource-hdt@3
// npx tsx scripts/bench/fragments.ts [QUADS] [DIR] [SECONDS]; with a DIR/rdf2hdt (of the sources in npm's hdt) its HDT source too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLdfServers, startOurFragments, writeTriples } from './fragment-servers/start.js'
import { fragmentKinds, measureKind, type Measured } from './fragment-servers/measure.js'
import { printTable } from './query-servers/print-table.js'

const quads = Number(process.argv[2] ?? 1_000_000)
const peers = process.argv[3]
const seconds = Number(process.argv[4] ?? 4)
const folder = mkdtempSync(join(tmpdir(), 'drempel-fragments-'))
const stops: (() => Promise<void>)[] = []
try {
  await writeTriples(join(folder, 'data.nt'), quads)
  const ours = await startOurFragments(folder, quads)
  stops.push(...ours.map(({ stop }) => stop))
  const others = peers ? await startLdfServers(peers, folder) : []
  stops.push(...others.map(({ stop }) => stop))
  const servers = [...ours, ...others]
  const rows: string[][] = []
  for (const kind of fragmentKinds) {
    const measured: (Measured | undefined)[] = []
    for (const server of servers) measured.push(await measureKind(kind, server, seconds))
    rows.push([kind.name, ...measured.map(each => tell(each, measured.slice(0, ours.length)))])
    console.error(rows.at(-1)?.join(' | '))
  }
  printTable(
    `${quads.toLocaleString('en')} triples, requests a second and ms of processor for each, 8 connections, pages of 100 in TriG`,
    ['fragment', ...servers.map(({ name }) => name)],
    rows,
  )
} finally {
  for (const stop of stops) await stop()
  rmSync(folder, { recursive: true, force: true })
}

/** "12.3; 0.81 ms (2.1, 9.0 ×)", and how often both of ours go into it by the processor. */
function tell(measured: Measured | undefined, ours: readonly (Measured | undefined)[]): string {
  if (!measured) return '–'
  const { rate, processorMs } = measured
  const ratios = ours.map(each => (processorMs / (each?.processorMs ?? NaN)).toFixed(1))
  return `${rate.toFixed(0)}; ${processorMs.toFixed(2)} ms${ours.includes(measured) ? '' : ` (${ratios.join(', ')} ×)`}`
}
