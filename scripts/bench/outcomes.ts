// Judges many buildings by all rules, as the service keeps it; then again after one measure has changed. The demo town is
// repeated until there are enough. Times are those of the processor, as the machine may have others to serve.
// node --import tsx --expose-gc scripts/bench/outcomes.ts [BUILDINGS] [REGULATIONS]
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { readRegulations } from '../../src/answers/audit/read-regulations.js'
import { needsOf } from '../../src/answers/needs/read-needs.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { openKnowledge } from '../../src/main.js'
import { createIris } from '../../src/model/iris.js'
import { describeOutcomes, toTests } from '../../src/outcomes/describe-outcomes.js'
import { judgeChanges } from '../../src/outcomes/judge-changes.js'
import { keepOnDisk } from '../../src/outcomes/keep-on-disk.js'
import { HeldOutcomes } from '../../src/outcomes/outcome-index.js'
import { OutcomeGraphs } from '../../src/outcomes/outcome-graphs.js'
import { fileOf } from '../../src/outcomes/tables.js'
import { projectPath } from '../../src/paths.js'
import { readRegulationFiles } from '../../src/rdf/read-turtle-files.js'
import { acc } from '../../src/rdf/vocab.js'
import { toContent } from '../../src/records/content.js'
import { openLedger } from '../../src/records/ledger.js'
import { openEmbeddedStore } from '../../src/store/embedded-store.js'

const buildings = Number(process.argv[2] ?? 12_000)
const wished = Number(process.argv[3] ?? 9)
const reason = { role: 'bench', reason: 'a measurement' }
const { vocabulary } = openKnowledge()
const iris = createIris('http://localhost:8080/')
const startOfRules = performance.now()
const regulations = readRegulations(readRegulationFiles(), vocabulary).slice(0, wished)
const rules = regulations.reduce((sum, regulation) => sum + regulation.rules.length, 0)
console.log(`${regulations.length} regulations with ${rules} rules, read in ${since(startOfRules)} ms`)

const judging = { regulations, profiles: needsOf(vocabulary).presets, vocabulary, iris }
const tests = () => toTests(judging)
const folder = mkdtempSync(join(tmpdir(), 'drempel-bench-outcomes-'))
const ledger = openLedger(folder)
try {
  const texts = await fillLedger()
  const kept = await keepOnDisk({ folder, edition: 'bench', tests, accept: () => true })
  await measureAll(kept)
  await measureOneChange(kept, texts)
  await measureIndex(kept)
  await measureGraphs(kept)
  await kept.close()
} finally {
  await ledger.close()
  rmSync(folder, { recursive: true })
}

type KeptOnDisk = Awaited<ReturnType<typeof keepOnDisk>>

async function measureAll(kept: KeptOnDisk): Promise<void> {
  const cpu = process.cpuUsage()
  await judgeChanges({ ledger, kept, judging, sliceMs: Infinity })
  const { user, system } = process.cpuUsage(cpu)
  const seconds = (user + system) / 1_000_000
  const rows = kept.after(0, buildings).reduce(
    (sum, { judged }) =>
      sum +
      Object.values(judged?.answers ?? {})
        .join('')
        .replace(/ /g, '').length,
    0,
  )
  console.log(
    `${buildings} buildings: ${seconds.toFixed(1)} s of CPU, ` +
      `${Math.round(buildings / seconds)} buildings/s, ${rows} rows, ${Math.round(rows / seconds)} rows/s, ` +
      `${Math.round(statSync(fileOf(folder)).size / 2 ** 20)} MiB on disk`,
  )
}

/** Times of judging after one width of one door has changed. */
async function measureOneChange(kept: KeptOnDisk, texts: readonly { record: string; text: string }[]): Promise<void> {
  const times: number[] = []
  for (const [index, { record, text }] of texts.slice(0, 40).entries()) {
    const next = text.replace(new RegExp(`(<${acc.clearWidth.value}> )"[^"]+"`), `$1"${50 + index}.0"`)
    await ledger.append([{ record, text: next }], reason)
    const start = process.cpuUsage()
    await judgeChanges({ ledger, kept, judging })
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  const [median, worst] = [times.sort((one, other) => one - other)[20], times.at(-1)]
  console.log(
    `One changed measure, read, judged and written: ${median?.toFixed(1)} ms of CPU, ${worst?.toFixed(1)} ms at worst`,
  )
}

async function measureIndex(kept: KeptOnDisk): Promise<void> {
  const before = memory()
  const start = performance.now()
  const held = new HeldOutcomes()
  await held.bringUp(kept)
  console.log(`Index read in ${since(start)} ms, ${memory() - before} MiB of heap for ${held.all().length} buildings`)
}

async function measureGraphs(kept: KeptOnDisk): Promise<void> {
  const [first] = kept.after(0, 1)
  const size = first?.judged
    ? describeOutcomes(first.record, { ...first.judged, sequence: 1 }, tests(), iris).length
    : 0
  const store = openEmbeddedStore({ identity: 'bench' })
  const before = process.memoryUsage()
  const start = performance.now()
  const graphs = new OutcomeGraphs({ store, isNew: true, iris, kept: () => kept })
  while (graphs.isBehind()) await graphs.bringUp().then(() => new Promise(resolve => setTimeout(resolve, 10)))
  const quads = await store.count({})
  await new Promise(resolve => setTimeout(resolve, 5000))
  global.gc?.()
  const after = process.memoryUsage()
  console.log(
    `Graphs: ${quads} quads (${Math.round(quads / buildings)} a building, ${size} of the first), ${since(start)} ms, ` +
      `${Math.round((after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed) / 2 ** 20)} MiB`,
  )
  await store.close()
}

function memory(): number {
  global.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20)
}

function since(start: number): number {
  return Math.round(performance.now() - start)
}

/** Puts the demo town into the ledger until there are enough buildings; those of the first town. */
async function fillLedger(): Promise<{ record: string; text: string }[]> {
  const town = await readDemoRecords()
  const contents = Array.from({ length: buildings }, (_, index) => {
    const { record, text } = town[index % town.length]!
    const copy = `${record}-${index}`
    return { record: copy, text: text.replaceAll(`${record}/`, `${copy}/`).replaceAll(`${record}>`, `${copy}>`) }
  })
  for (let at = 0; at < contents.length; at += 500) await ledger.append(contents.slice(at, at + 500), reason)
  console.log(`${ledger.position()} records written`)
  return contents.slice(0, town.length)
}

async function readDemoRecords(): Promise<{ record: string; text: string }[]> {
  const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
  if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
  const file = projectPath('data/demo/drempelare.xlsx')
  const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
  return drafts.map(draft => ({ record: draft.record.value, text: toContent(draft.quads as Iterable<Quad>) }))
}
