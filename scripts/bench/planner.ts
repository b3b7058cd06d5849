// What route planners ask, of building records in an embedded store: box, nearest, tile, verdicts of a city.
// npx tsx scripts/bench/planner.ts [QUADS]
import { createHash } from 'node:crypto'
import { createEntranceIndex } from '../../src/answers/entrances/entrance-index.js'
import { toFeature, toFeatureText } from '../../src/answers/entrances/to-feature.js'
import { judgeBuilding } from '../../src/answers/needs/judge-building.js'
import { needsOf } from '../../src/answers/needs/read-needs.js'
import { presetVerdictText } from '../../src/answers/needs/preset-verdict.js'
import { toBuildingVerdict } from '../../src/answers/needs/to-verdict.js'
import { withLimits } from '../../src/answers/needs/with-limits.js'
import { boxOfTile, isInTile, toVectorTile } from '../../src/answers/tiles/tile.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { nTriples } from '../../src/rdf/syntaxes.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { openEmbeddedStore } from '../../src/store/embedded-store.js'
import { benchBase, makeRecord, makeRecords, towns } from './generator.js'
import { median, printTable } from './query-servers/print-table.js'
import { createRandom } from './random.js'

const quads = Number(process.argv[2] ?? 1_000_000)
const rounds = 100
const random = createRandom(11)
const heres = Array.from({ length: rounds }, () => ({ long: 3 + random() * 2, lat: 50.8 + random() * 0.4 }))
const store = openEmbeddedStore({ identity: 'bench' })
const changed: { record: string }[] = []

async function put({ graph, record, lines }: ReturnType<typeof makeRecord>): Promise<void> {
  const name = namedNode(graph)
  const content = inGraph(parseQuads(lines.join(''), { mediaType: nTriples.mediaType }), name)
  changed.push({ record })
  await store.apply([{ graph: name, quads: content }], { sequence: changed.length, time: new Date() })
}

for (const record of makeRecords(quads)) await put(record)
const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const iris = createIris(benchBase)
const entrances = createEntranceIndex({ store, iris, vocabulary, changedSince: sequence => changed.slice(sequence) })
const { presets } = needsOf(vocabulary)

const heap = () => (global.gc?.(), process.memoryUsage().heapUsed / 2 ** 20)
const before = heap()
const start = performance.now()
const index = await entrances()
console.log(`index of ${index.buildings().length} buildings: ${(performance.now() - start).toFixed(0)} ms`)
if (global.gc) console.log(`memory: ${(heap() - before).toFixed(0)} MiB`)
const again = performance.now()
await put(makeRecord(17, random))
await entrances()
console.log(`after one change: ${(performance.now() - again).toFixed(1)} ms`)

type Here = (typeof heres)[number]
const send = (data: unknown) => sendTexts([JSON.stringify(data)])
/** The text of an answer and its entity tag, as the service makes them. */
const sendTexts = (texts: readonly string[]) => createHash('sha256').update(texts.join()).digest('base64url')
const tileAt = ({ long, lat }: Here) => {
  const zoom = 14
  const radians = (lat * Math.PI) / 180
  const down = (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2
  return { zoom, column: Math.floor(((long + 180) / 360) * 2 ** zoom), row: Math.floor(down * 2 ** zoom) }
}
const inTile = (here: Here) => {
  const tile = tileAt(here)
  const features = index.places.within(boxOfTile(tile)).map(toFeature)
  return { tile, features: features.filter(({ geometry }) => geometry && isInTile(tile, geometry.coordinates)) }
}
const cityOf = (name: string | undefined, profile: number) => {
  const buildings = index.inMunicipality(name ?? '')
  const preset = presets[profile] as (typeof presets)[number]
  const judged = buildings.map(building => presetVerdictText(building, preset))
  sendTexts(judged)
  return judged.length
}

/** Other numbers each time, so that nothing is known beforehand. */
const withNumbers = (name: string | undefined, round: number) => {
  const buildings = index.inMunicipality(name ?? '')
  const needs = withLimits(needsOf(vocabulary), 'manual-wheelchair', new Map([['minWidth', 70 + (round % 30)]]))
  const judged = buildings.map(building => toBuildingVerdict(judgeBuilding(building, needs)))
  send(judged)
  return judged.length
}

const looks: Readonly<Record<string, (here: Here, round: number) => number>> = {
  'box of 0.1°, as GeoJSON': ({ long, lat }) => {
    const found = index.places.within({ west: long, south: lat, east: long + 0.1, north: lat + 0.1 }).map(toFeatureText)
    sendTexts(found)
    return found.length
  },
  'nearest 10, as GeoJSON': here => {
    const found = index.places.nearest(here, 10, 50_000).map(({ item }) => toFeature(item))
    send(found)
    return found.length
  },
  'tile of zoom 14, as GeoJSON': here => {
    const { features } = inTile(here)
    send(features)
    return features.length
  },
  'tile of zoom 14, as vector tile': here => {
    const { tile, features } = inTile(here)
    toVectorTile(tile, features)
    return features.length
  },
  'largest city, a preset': (_, round) => cityOf(towns[0], round % presets.length),
  'largest city, numbers of one’s own': (_, round) => withNumbers(towns[0], round),
}

const rows = Object.entries(looks).map(([name, look]) => {
  const runs = heres.map((here, round) => {
    const [from, used] = [performance.now(), process.cpuUsage()]
    const found = look(here, round)
    const ms = performance.now() - from
    const { user, system } = process.cpuUsage(used)
    return { ms, cpu: (user + system) / 1000, found }
  })
  const sorted = runs.map(({ ms }) => ms).sort((one, other) => one - other)
  const found = String(median(runs.map(run => run.found)))
  const cpu = median(runs.map(run => run.cpu)).toFixed(2)
  return [name, median(sorted).toFixed(2), (sorted[Math.floor(rounds * 0.95)] ?? 0).toFixed(2), cpu, found]
})
printTable(`${quads.toLocaleString('en')} quads`, ['question', 'median, ms', 'p95, ms', 'processor, ms', 'found'], rows)
await store.close()
