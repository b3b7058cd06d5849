// Puts many buildings to one regulation, from a store, on one core. The demo town is repeated until there are enough.
// npx tsx scripts/bench/audit.ts [BUILDINGS] [REGULATION]
import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { auditBuilding } from '../../src/answers/audit/audit-building.js'
import { readRegulations } from '../../src/answers/audit/read-regulations.js'
import type { Regulation } from '../../src/answers/audit/regulation.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { openKnowledge } from '../../src/main.js'
import { createIris } from '../../src/model/iris.js'
import { projectPath } from '../../src/paths.js'
import { collect } from '../../src/rdf/collect.js'
import { readRegulationFiles } from '../../src/rdf/read-turtle-files.js'
import { namedNode, quad } from '../../src/rdf/terms.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import type { GraphChange } from '../../src/store/store.js'

/** Buildings in the store at a time, so that 3.5 million triples need not be in memory together. */
const lot = 1000
const buildings = Number(process.argv[2] ?? 12_000)
const name = process.argv[3] ?? 'be-vlg-2009'
const { vocabulary } = openKnowledge()
const iris = createIris('http://localhost:8080/')
const startOfRules = performance.now()
const regulation = readRegulations(readRegulationFiles(), vocabulary).find(each => each.name === name)
if (!regulation) throw new Error(`There is no regulation ${name}.`)
console.log(
  `All regulations read in ${Math.round(performance.now() - startOfRules)} ms; ${regulation.rules.length} rules in ${name}`,
)

const records = await readDemoRecords()
const counts = { met: 0, 'not-met': 0, 'not-assessable': 0, 'not-applicable': 0 }
let [triples, microseconds] = [0, 0]
for (let first = 0; first < buildings; first += lot) await auditLot(first, Math.min(first + lot, buildings), regulation)
const seconds = microseconds / 1_000_000
console.log(
  `${buildings} buildings, ${triples} triples: ${seconds.toFixed(1)} s of CPU, ${Math.round(buildings / seconds)} buildings/s`,
)
console.log(JSON.stringify(counts))

/** Fills a store, which is not counted, and audits all that is in it, which is. */
async function auditLot(from: number, to: number, rules: Regulation): Promise<void> {
  const store = createMemoryStore()
  const graphs = Array.from({ length: to - from }, (_, index) => toCopy(from + index))
  await store.apply(graphs, { sequence: 1, time: new Date(0) })
  const start = process.cpuUsage()
  for (const { graph, quads } of graphs) {
    triples += quads.length
    const audit = auditBuilding(await collect(store.match({ graph })), rules, vocabulary)
    for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) counts[outcome] += audit?.counts[outcome] ?? 0
  }
  const { user, system } = process.cpuUsage(start)
  microseconds += user + system
}

/** A demo building under another name, in a graph of its own. */
function toCopy(index: number): GraphChange {
  const { record, quads } = records[index % records.length]!
  const copy = `${record}-${index}`
  const graph = iris.graph(copy)!
  const move = <Term extends Quad['object']>(term: Term) =>
    term.termType === 'NamedNode' && term.value.startsWith(record)
      ? namedNode(copy + term.value.slice(record.length))
      : term
  return {
    graph,
    quads: quads.map(
      each => quad(move(each.subject) as never, each.predicate as never, move(each.object) as never, graph) as Quad,
    ),
  }
}

async function readDemoRecords(): Promise<{ record: string; quads: Quad[] }[]> {
  const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
  if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
  const file = projectPath('data/demo/drempelare.xlsx')
  const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
  return drafts.map(draft => ({ record: draft.record.value, quads: [...draft.quads] }))
}
