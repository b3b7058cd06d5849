import { expect, test } from 'vitest'
import { createEntranceIndex } from '../../../src/answers/entrances/entrance-index.js'
import type { Regulation } from '../../../src/answers/audit/regulation.js'
import { judgeRecord } from '../../../src/answers/outcomes/judge-record.js'
import type { BuildingOutcomes } from '../../../src/answers/outcomes/outcomes.js'
import { needsOf } from '../../../src/answers/needs/read-needs.js'
import { createOverviews } from '../../../src/answers/overview/overviews.js'
import { createIris } from '../../../src/model/iris.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { createMemoryStore } from '../../../src/store/memory-store.js'
import { example as found, vocabulary } from '../audit/audited.js'

const example = found as Regulation
const iris = createIris('https://drempel.example/')
const judging = { regulations: [example], profiles: needsOf(vocabulary).presets, vocabulary, iris }
const records: Record<string, string> = {
  'gent/library': 'acc:buildingUse building-use:library ; acc:operator <#city>',
  'gent/school': 'acc:buildingUse building-use:school ; acc:operator <#city>, <#province>',
  'aalst/pool': '',
}

/** Overviews of three buildings, of which one is still to be judged. */
async function open() {
  const store = createMemoryStore()
  const outcomes = new Map<string, BuildingOutcomes>()
  for (const [index, [path, more]] of Object.entries(records).entries()) {
    const building = iris.thing(`building/${path}`)
    const quads = parseQuads(`
      @base <${building.value}> .
      @prefix acc: <https://w3id.org/drempel/ns#> .
      @prefix building-use: <https://w3id.org/drempel/code/building-use/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <> a acc:Building ; acc:hasEntrance <${path}/entrance/1> ${more && `; ${more}`} .
      <#city> rdfs:label "City of Gent"@en . <#province> rdfs:label "Province"@en .`)
    await store.apply([{ graph: iris.graph(building.value)!, quads }], { sequence: index + 1, time: new Date(0) })
    const judged = path.startsWith('gent') ? judgeRecord(quads, judging) : undefined
    if (judged) outcomes.set(building.value, { ...judged, sequence: index + 1 })
  }
  const sources = { store, iris, vocabulary, changedSince: () => [] }
  const of = (building: string) => outcomes.get(building)
  return createOverviews({
    ...{ ...sources, entrances: createEntranceIndex(sources), regulations: () => [example] },
    outcomes: () => Promise.resolve({ of, all: () => [...outcomes.values()], sequence: 3, pending: 1 }),
  })
}

test.each([
  ['all', {}, 3],
  ['of a municipality', { municipality: 'gent' }, 2],
  ['of a use', { use: 'library' }, 1],
  ['of a use that includes narrower ones', { use: 'education' }, 2],
  ['of an operator, whichever record names it', { operator: 'City of Gent' }, 2],
  ['of the second operator of a building', { operator: 'Province' }, 1],
  ['of a municipality and an operator that runs nothing there', { municipality: 'aalst', operator: 'Province' }, 0],
  ['of a use that there is not: none', { use: 'nothing' }, 0],
])('buildings are counted: %s', async (_, scope, count) => {
  const overview = await (await open()).find({ regulation: example.name, ...scope })
  expect([overview?.figures.buildings, overview?.listed.length]).toEqual([count, count])
})

test('what is still to be judged is counted apart, and in no profile', async () => {
  const overview = await (await open()).find({ regulation: example.name })
  expect(overview?.figures.standings.pending).toBe(1)
  for (const { verdicts } of overview?.profiles ?? [])
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(2)
})

test('operators, uses and municipalities can be chosen, each with its buildings', async () => {
  const overview = await (await open()).find({ regulation: example.name, municipality: 'aalst' })
  expect(overview?.choices.operators).toEqual([
    { name: 'City of Gent', count: 2 },
    { name: 'Province', count: 1 },
  ])
  expect(overview?.choices.municipalities.map(({ name, count }) => [name, count])).toEqual([
    ['aalst', 1],
    ['gent', 2],
  ])
})

test('standings of the municipalities add up to those of all', async () => {
  const { whole, municipalities } = await (await open()).standings()
  const counts = [...municipalities.values()].flat().map(({ buildings }) => buildings)
  expect(counts.reduce((sum, count) => sum + count)).toBe(whole[0]?.buildings)
})

test('there is no overview under a regulation that there is not', async () => {
  expect(await (await open()).find({ regulation: 'nothing' })).toBeUndefined()
})
