// The embedded store with building records: filling, opening, look-ups, walks, commits, folds, and memory.
// npx tsx scripts/bench/store.ts [QUADS]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { nTriples } from '../../src/rdf/syntaxes.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { termText } from '../../src/rdf/term-text.js'
import { rdf } from '../../src/rdf/vocab.js'
import { openEmbeddedStore, type EmbeddedStore } from '../../src/store/embedded-store.js'
import type { GraphChange } from '../../src/store/store.js'
import { makeRecord, makeRecords, type BenchRecord } from './generator.js'
import { createRandom } from './random.js'

const quads = Number(process.argv[2] ?? 1_000_000)
const stepSize = 500
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'drempel-store-'))
const open = () => openEmbeddedStore({ folder, identity: 'bench', onError: error => console.error(error) })
const random = createRandom(7)
const say = (what: string, value: number, unit: string) =>
  console.log(`${what.padEnd(52)} ${value.toFixed(value < 10 ? 2 : 0).padStart(9)} ${unit}`)

/** CPU time of all threads, in ms: what other programs do at the same time matters little to it. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** CPU of all threads and time on the clock, in ms. */
async function measure(what: string, run: () => unknown): Promise<number> {
  const before = cpu()
  const start = performance.now()
  await run()
  const used = cpu() - before
  say(what, used, `ms of CPU, ${Math.round(performance.now() - start)} on the clock`)
  return used
}

function toChange({ graph, lines }: Pick<BenchRecord, 'graph' | 'lines'>): GraphChange {
  const name = namedNode(graph)
  return { graph: name, quads: inGraph(parseQuads(lines.join(''), { mediaType: nTriples.mediaType }), name) }
}

let sequence = 0
const next = () => ({ sequence: ++sequence, time: new Date() })

async function fill(store: EmbeddedStore): Promise<void> {
  let applying = 0
  let step: GraphChange[] = []
  const apply = async () => {
    const start = cpu()
    await store.apply(step, next())
    applying += cpu() - start
    step = []
  }
  for (const record of makeRecords(quads)) {
    step.push(toChange(record))
    if (step.length === stepSize) await apply()
  }
  await apply()
  say('taking in, without making and parsing', applying, 'ms of CPU')
  const start = cpu()
  store.view()
  say('sorting', cpu() - start, 'ms of CPU')
}

/** CPU time of this thread alone, in ms; Linux tells it. */
const threadCpu = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/** The longest turn that this thread took while something ran beside it, in ms of CPU. */
async function longestTurn(run: Promise<unknown>): Promise<number> {
  let done = false
  void run.finally(() => (done = true))
  let longest = 0
  for (let last = threadCpu(); !done;) {
    await turn()
    const now = threadCpu()
    longest = Math.max(longest, now - last)
    last = now
  }
  return longest
}

function lookUps(store: EmbeddedStore): void {
  const view = store.view()
  const scan = view.createScan({ as: 'union' })
  const graphs = view.graphs()
  const buildings = graphs.map(id => view.terms.idOf(view.terms.text(id).replace('/doc/', '/id/')))
  const type = view.terms.idOf(termText(rdf.type))
  const each = (what: string, rounds: number, run: (building: number) => void) => {
    for (let round = 0; round < 2; round++) {
      const start = cpu()
      for (let index = 0; index < rounds; index++) run(buildings[Math.floor(random() * buildings.length)] ?? 1)
      if (round === 1) say(what, ((cpu() - start) / rounds) * 1000, 'µs of CPU')
    }
  }
  let rows = 0
  each('opening at a subject and predicate, first match', 200_000, building => {
    scan.open(building, type, 0, 0)
    rows += Number(scan.next())
  })
  each('all of a subject', 100_000, building => {
    scan.open(building, 0, 0, 0)
    while (scan.next()) rows++
  })
  each('counting a subject', 200_000, building => (rows += view.count(building, 0, 0)))
  const walk = (what: string, predicate: number) => {
    for (let round = 0; round < 4; round++) {
      let walked = 0
      const start = cpu()
      scan.open(0, predicate, 0, 0)
      while (scan.next()) walked++
      if (round === 3) say(what, ((cpu() - start) / walked) * 1e6, 'ns of CPU a row')
    }
  }
  walk('walking over everything', 0)
  walk('walking over the types', type)
  if (rows === 0) throw new Error('Nothing was found')
}

if (process.argv[3] !== undefined) {
  const before = process.memoryUsage().rss
  const reader = openEmbeddedStore({ folder: process.argv[3], identity: 'bench', readOnly: true })
  const found = await reader.count({})
  console.log((process.memoryUsage().rss - before) / found)
  process.exit()
}

let store = open()
await measure('filling, all', () => fill(store))
say('quads', store.view().count(0, 0, 0), '')
await measure('snapshot, all', () => store.snapshot())
say('file', statSync(join(folder, 'index', 'snapshot')).size / store.view().count(0, 0, 0), 'bytes a quad')
await store.close()
for (let round = 0; round < 3; round++)
  await measure('opening the snapshot', async () => {
    await store.close()
    store = open()
  })
const inChild = execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', '0', folder]).toString()
say('memory of a process that opens it, beyond its own', Number(inChild), 'bytes a quad')
lookUps(store)
for (const offset of [0, 500_000]) await measure(`a page of 100 from ${offset}`, () => store.page({}, offset, 100))

const commits = 1000
const changed = Array.from({ length: commits }, () =>
  toChange(makeRecord(1 + Math.floor(random() * (quads / 95)), random)),
)
const commit = await measure(`${commits} commits of a changed building`, async () => {
  for (const change of changed) {
    await store.apply([change], next())
    await turn()
  }
})
say('a commit', commit / commits, 'ms of CPU')
lookUps(store)
say('longest turn while a snapshot is written behind', await longestTurn(store.snapshot()), 'ms of CPU')
await store.close()
rmSync(folder, { recursive: true })
