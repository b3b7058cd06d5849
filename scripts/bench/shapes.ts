// Puts the demo records to the shapes, with our data sets and with those that rdf-validate-shacl comes with, in turns.
// npx tsx scripts/bench/shapes.ts [ROUNDS]
import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import SHACLValidator from 'rdf-validate-shacl'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { openKnowledge } from '../../src/main.js'
import { createIris } from '../../src/model/iris.js'
import { projectPath } from '../../src/paths.js'
import { createDataset } from '../../src/rdf/dataset.js'

const rounds = Number(process.argv[2] ?? 3)
const { validate, shapes, vocabulary, vocabularyQuads } = openKnowledge()
const records = await readDemoRecords()
const stock = new SHACLValidator(createDataset(shapes), { maxNodeChecks: 0 } as object)

const kinds: Record<string, (record: readonly Quad[]) => Promise<number>> = {
  ours: async record => (await validate(record)).length,
  stock: async record => (await stock.validate(createDataset([...record, ...vocabularyQuads]))).results.length,
}

const times: Record<string, number[]> = { ours: [], stock: [] }
for (let round = 0; round <= rounds; round++)
  for (const [name, run] of Object.entries(kinds)) {
    const start = process.cpuUsage()
    let results = 0
    for (const record of records) results += await run(record)
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000 / records.length
    if (round > 0) times[name]?.push(milliseconds)
    console.log(
      `${round === 0 ? 'warm-up' : `round ${round}`} ${name}: ${milliseconds.toFixed(1)} ms of CPU a record, ${results} results`,
    )
  }

const [ours, others] = [median(times.ours ?? []), median(times.stock ?? [])]
console.log(`${records.length} records; stock : ours = ${(others / ours).toFixed(1)}`)

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN
}

async function readDemoRecords(): Promise<Quad[][]> {
  const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
  if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
  const iris = createIris('http://localhost:8080/')
  const file = projectPath('data/demo/drempelare.xlsx')
  const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
  return drafts.map(draft => [...draft.quads])
}
