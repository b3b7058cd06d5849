// Puts records of some 92 triples to twenty node shapes with 120 property shapes: our engine beside its peers.
// npx tsx scripts/bench/shapes.ts [RECORDS] [RECORDS FOR THE SLOW ONES]
import type { DatasetCore, Quad } from '@rdfjs/types'
import SHACLValidator from 'rdf-validate-shacl'
import environment from 'rdf-validate-shacl/src/defaultEnv.js'
import { inBatches } from '../../src/rdf/batches.js'
import { createDataset } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { createReferee } from '../../src/validation/referee.js'
import { createValidator } from '../../src/validation/validator.js'
import { runJena } from './jena-shapes.js'
import { makeRecords, makeShapes, readRecord } from './shapes-data.js'

/** What we use of shacl-engine 1.1.2, which comes without types. */
interface Peer {
  Validator: new (
    shapes: DatasetCore,
    options: { factory: unknown },
  ) => { validate: (data: { dataset: DatasetCore }) => Promise<{ results: readonly unknown[] }> }
}

const [all, few] = [Number(process.argv[2] ?? 12_000), Number(process.argv[3] ?? 400)]
const shapes = parseQuads(makeShapes())
const untyped: string = 'shacl-engine'
const { Validator } = (await import(untyped)) as Peer

const validate = createValidator(shapes, [])
const referee = createReferee(shapes, [])
const stock = new SHACLValidator(environment.dataset(shapes))
const peer = new Validator(createDataset(shapes), { factory: environment })

const sides: readonly (readonly [name: string, records: number, run: (record: readonly Quad[]) => Promise<number>])[] =
  [
    ['ours', all, async record => (await validate(record)).length],
    [
      'rdf-validate-shacl as it comes',
      few,
      async record => (await stock.validate(environment.dataset(record))).results.length,
    ],
    ['rdf-validate-shacl with our data set', few, async record => (await referee(record)).length],
    ['shacl-engine', few, async record => (await peer.validate({ dataset: createDataset(record) })).results.length],
  ]

for (const round of [1, 2, 3]) {
  console.log(`round ${round}`)
  for (const [name, count, run] of sides) await measure(name, count, run)
}
const jena = runJena(makeShapes(), [...makeRecords(all)], 3)
if (!jena) console.log('Jena is not here: apt install libapache-jena-java')
jena?.forEach(({ milliseconds, results }, pass) => report(`Jena, pass ${pass + 1}`, milliseconds, results))

/** Reads the records a hundred at a time, outside the time that counts; making an index of each is inside. */
async function measure(name: string, count: number, run: (record: readonly Quad[]) => Promise<number>): Promise<void> {
  let [spent, results, ofFew, done] = [0, 0, 0, 0]
  for await (const texts of inBatches(makeRecords(count), 100)) {
    const records = texts.map(readRecord)
    const start = process.cpuUsage()
    for (const record of records) results += await run(record)
    const { user, system } = process.cpuUsage(start)
    spent += user + system
    done += records.length
    if (done <= few) ofFew = results
  }
  report(name, spent / 1000 / count, results, `${ofFew} in the first ${few}`)
}

function report(name: string, milliseconds: number, results: number, remark = ''): void {
  console.log(`  ${name}: ${milliseconds.toFixed(3)} ms of CPU a record, ${results} results ${remark}`)
}
