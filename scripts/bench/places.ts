// Places and words in an embedded store with building records: making the indexes, look-ups, and queries that use them.
// npx tsx scripts/bench/places.ts [QUADS]
import { toAlgebra } from '@traqula/algebra-sparql-1-2'
import { Parser } from '@traqula/parser-sparql-1-2'
import { planQuery } from '../../src/engine/engine.js'
import type { Operation } from '../../src/engine/algebra.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { nTriples } from '../../src/rdf/syntaxes.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { openEmbeddedStore } from '../../src/store/embedded-store.js'
import type { IdView } from '../../src/store/id-view.js'
import { placesOf } from '../../src/store/places/place-index.js'
import { nearestPlaces, placesIn } from '../../src/store/places/places-in.js'
import { wordsOf } from '../../src/store/words/word-index.js'
import { makeRecords } from './generator.js'
import { median, printTable } from './query-servers/print-table.js'
import { createRandom } from './random.js'

const quads = Number(process.argv[2] ?? 1_000_000)
const rounds = 100
const random = createRandom(11)
const heres = Array.from({ length: rounds }, () => ({ long: 3 + random() * 2, lat: 50.8 + random() * 0.4 }))

async function fill(): Promise<IdView> {
  const store = openEmbeddedStore({ identity: 'bench' })
  let sequence = 0
  for (const { graph, lines } of makeRecords(quads)) {
    const name = namedNode(graph)
    const content = inGraph(parseQuads(lines.join(''), { mediaType: nTriples.mediaType }), name)
    await store.apply([{ graph: name, quads: content }], { sequence: ++sequence, time: new Date() })
  }
  return store.view()
}

const head = `PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
PREFIX geof: <http://www.opengis.net/def/function/geosparql/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX text: <http://jena.apache.org/text#> `

const parser = new Parser()
const ask = (view: IdView, text: string) => {
  const operation = toAlgebra(parser.parse(head + text), { quads: true, blankToVariable: true })
  let rows = 0
  planQuery(operation as unknown as Operation, view).run(() => void rows++)
  return rows
}

interface Here {
  long: number
  lat: number
}

const boxOf = ({ long, lat }: Here) => ({ west: long, south: lat, east: long + 0.1, north: lat + 0.1 })
const point = ({ long, lat }: Here) => `"POINT (${long} ${lat})"^^geo:wktLiteral`
const square = ({ long: x, lat: y }: Here) =>
  `"POLYGON ((${x} ${y}, ${x + 0.1} ${y}, ${x + 0.1} ${y + 0.1}, ${x} ${y + 0.1}, ${x} ${y}))"^^geo:wktLiteral`
const places = '?building geo:hasGeometry/geo:asWKT ?wkt'

const looks: Readonly<Record<string, (view: IdView, here: Here) => number>> = {
  'box of 0.1°': (view, here) => placesIn(view, boxOf(here)).length,
  'nearest 10': (view, { long, lat }) => nearestPlaces(view, { long, lat }, 10).length,
  'query: sfWithin a square of 0.1°': (view, here) =>
    ask(view, `SELECT * { ${places} FILTER(geof:sfWithin(?wkt, ${square(here)})) }`),
  'the same without the index': (view, here) =>
    ask(view, `SELECT * { ${places} FILTER(geof:sfWithin(?wkt, ${square(here)}) || false) }`),
  'query: within 2 km': (view, here) =>
    ask(view, `SELECT * { ${places} FILTER(geof:distance(?wkt, ${point(here)}, uom:metre) < 2000) }`),
  'query: nearest 10 by ORDER BY': (view, here) =>
    ask(view, `SELECT * { ${places} } ORDER BY geof:distance(?wkt, ${point(here)}, uom:metre) LIMIT 10`),
  'query: two words, the best 10': view =>
    ask(view, 'SELECT * { (?s ?score) text:query (rdfs:label "stadhuis 12*" 10) } ORDER BY DESC(?score)'),
  'query: all of them by CONTAINS': view =>
    ask(view, 'SELECT * { ?s rdfs:label ?l FILTER(CONTAINS(LCASE(?l), "stadhuis") && CONTAINS(?l, " 12")) }'),
}

const time = (run: () => number): [ms: number, rows: number] => {
  const start = performance.now()
  const rows = run()
  return [performance.now() - start, rows]
}

const view = await fill()
const heap = () => (global.gc?.(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 2 ** 20
const before = heap()
const [placesMs] = time(() => placesOf(view.terms).search([]).length)
const between = heap()
const [wordsMs] = time(() => wordsOf(view.terms).find([]).length)
const mebibytes = (more: number) => (global.gc ? `, ${more.toFixed(1)} MiB` : '')
console.log(`places: ${placesMs.toFixed(0)} ms${mebibytes(between - before)}`)
console.log(`words: ${wordsMs.toFixed(0)} ms${mebibytes(heap() - between)}`)

const rows = Object.entries(looks).map(([name, look]) => {
  const runs = heres.map(here => time(() => look(view, here)))
  return [name, median(runs.map(([ms]) => ms)).toFixed(2), String(median(runs.map(([, found]) => found)))]
})
printTable(`${quads.toLocaleString('en')} quads`, ['question', 'median, ms', 'found'], rows)
