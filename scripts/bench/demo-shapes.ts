// Puts the records of the demo to our own shapes: our engine beside its referee, in turns.
// npx tsx scripts/bench/demo-shapes.ts [ROUNDS]
import { readFileSync } from 'node:fs'
import { convertFile } from '../../src/ingest/rows/convert.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { openKnowledge } from '../../src/main.js'
import { createIris } from '../../src/model/iris.js'
import { projectPath } from '../../src/paths.js'
import { createReferee } from '../../src/validation/referee.js'

const rounds = Number(process.argv[2] ?? 5)
const { validate, shapes, vocabulary, vocabularyQuads } = openKnowledge()
const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
if (!('mapping' in read)) throw new Error(JSON.stringify(read.problems))
const file = projectPath('data/demo/drempelare.xlsx')
const iris = createIris('http://localhost:8080/')
const { drafts } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })

const sides = { ours: validate, referee: createReferee(shapes, vocabularyQuads) }
for (let round = 1; round <= rounds; round++)
  for (const [name, side] of Object.entries(sides)) {
    const start = process.cpuUsage()
    let results = 0
    for (const { quads } of drafts) results += (await side(quads)).length
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000 / drafts.length
    console.log(`round ${round} ${name}: ${milliseconds.toFixed(2)} ms of CPU a record, ${results} results`)
  }
