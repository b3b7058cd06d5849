// Searches over building records in an embedded store, and the largest piece of each for which others wait.
// node --import tsx scripts/bench/search.ts [BUILDINGS ...]
import { createEntranceIndex } from '../../src/answers/entrances/entrance-index.js'
import { parseNeeds } from '../../src/answers/needs/asked-needs.js'
import { createSearch, type Search, type SearchQuery } from '../../src/answers/search.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { nTriples } from '../../src/rdf/syntaxes.js'
import { inGraph, namedNode } from '../../src/rdf/terms.js'
import { openEmbeddedStore } from '../../src/store/embedded-store.js'
import { benchBase, makeRecord } from './generator.js'
import { median, percentile, printTable } from './query-servers/print-table.js'
import { createRandom } from './random.js'

const sizes = process.argv.slice(2).map(Number)
const rounds = 100
const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])
const random = createRandom(23)
const below = (count: number) => Math.floor(random() * count)
const syllables = 'ba den dries eik ge hof kas keer le lin mo ne oos pol ro se sint ter van wal zee zo'.split(' ')
/** A word for each building, as villages and patrons give them; few are the same. */
const names: string[] = []
const makeName = () => Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)]).join('')

/** A word with two letters that changed places. */
function mistype(word: string): string {
  const at = 1 + below(word.length - 2)
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

const name = () => names[below(names.length)] as string
const longName = () => {
  for (;;) {
    const word = name()
    if (word.length >= 8) return word
  }
}
const needs = parseNeeds('profile=rollator', vocabulary)?.list

const questions: Readonly<Record<string, () => Partial<SearchQuery>>> = {
  everything: () => ({}),
  'a name': () => ({ name: name() }),
  'a kind, in a town': () => ({ name: 'stadhuis', where: `town-0${1 + below(8)}` }),
  'first letters': () => ({ name: longName().slice(0, 4) }),
  'a name with a typing error': () => ({ name: mistype(longName()) }),
  'nothing like it': () => ({ name: `q${longName()}xq` }),
  'nearest, all': () => ({ near: { long: 3 + random() * 2, lat: 50.8 + random() * 0.4 } }),
  'two filters': () => ({ filters: ['lift', 'adapted-toilet'] }),
  'two filters, one kind, nearest': () => ({
    ...{ filters: ['step-free', 'lift'], use: 'school' },
    near: { long: 3 + random() * 2, lat: 50.8 + random() * 0.4 },
  }),
  'what fits a rollator first, in a town': () => ({ where: 'town-09', sort: 'fit', needs }),
  'what fits a rollator first, all': () => ({ sort: 'fit', needs }),
}

function makeGraph(number: number, dice: () => number) {
  const { graph, lines } = makeRecord(number, dice)
  names.push(makeName())
  const text = lines.join('').replace(/ \d+"@/g, ` ${names.at(-1)}"@`)
  return {
    graph: namedNode(graph),
    quads: inGraph(parseQuads(text, { mediaType: nTriples.mediaType }), namedNode(graph)),
  }
}

/** Records that are put in at one go. */
const atOnce = 500

async function fill(buildings: number) {
  const store = openEmbeddedStore({ identity: 'bench' })
  const dice = createRandom(42)
  for (let number = 1; number <= buildings; number += atOnce) {
    const batch = Array.from({ length: Math.min(atOnce, buildings - number + 1) }, (_, at) =>
      makeGraph(number + at, dice),
    )
    await store.apply(batch, { sequence: number, time: new Date() })
  }
  return store
}

/** Milliseconds of processor that the process has used. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs something; tells what it took, and the largest piece of it between two turns of others, in ms of processor. */
async function watch(run: () => Promise<unknown>): Promise<{ ms: number; atOneGo: number }> {
  let [last, atOneGo, isDone] = [used(), 0, false]
  const turn = () => {
    const now = used()
    atOneGo = Math.max(atOneGo, now - last)
    last = now
    if (!isDone) setImmediate(turn)
  }
  turn()
  const start = used()
  await run()
  isDone = true
  turn()
  return { ms: used() - start, atOneGo }
}

async function ask(search: Search, query: () => Partial<SearchQuery>) {
  const times: number[] = []
  let found = 0
  for (let round = 0; round < rounds; round++) {
    const asked = { language: 'nl', page: 1, ...query() }
    const start = used()
    found = (await search.find(asked)).total
    times.push(used() - start)
  }
  return { times, found }
}

async function bench(buildings: number): Promise<void> {
  names.length = 0
  const store = await fill(buildings)
  const iris = createIris(benchBase)
  const sources = { store, iris, vocabulary, changedSince: () => [] }
  const entrances = createEntranceIndex(sources)
  const search = createSearch({ ...sources, entrances })
  const list = await watch(() => search.overview('nl'))
  const index = await watch(entrances)
  const first = await watch(() => search.find({ language: 'nl', page: 1 }))
  const rows: string[][] = []
  for (const [question, query] of Object.entries(questions)) {
    const { times, found } = await ask(search, query)
    const { atOneGo } = await watch(() => search.find({ language: 'nl', page: 1, ...query() }))
    rows.push([question, ...[median(times), percentile(times, 0.95), atOneGo].map(ms => ms.toFixed(2)), String(found)])
  }
  const head = ['question', 'median, ms of processor', 'p95', 'at one go, ms', 'found']
  printTable(`${buildings.toLocaleString('en')} buildings`, head, rows)
  for (const [what, { ms, atOneGo }] of Object.entries({ list, index, 'first search': first }))
    console.log(`${what}: ${ms.toFixed(0)} ms; at most ${atOneGo.toFixed(0)} ms at one go`)
  await store.close()
}

for (const size of sizes.length > 0 ? sizes : [1000, 12_000]) await bench(size)
