import { expect, test } from 'vitest'
import type { ListedBuilding } from '../../src/answers/building-list.js'
import { SortedBuildings } from '../../src/answers/sorted-buildings.js'
import { literal, namedNode } from '../../src/rdf/terms.js'

const building = (name: string): ListedBuilding => ({
  ...{ iri: namedNode(`https://drempel.example/id/building/gent/${name}`), names: [literal(name)], uses: [] },
  ...{ municipality: 'Gent', street: '', thoroughfare: '', number: '', postCode: '', entrances: 0 },
  ...{ surveyed: undefined, surveyedOn: undefined },
})
const namesOf = async (sorted: SortedBuildings) => (await sorted.list()).map(({ names }) => names[0]?.value)

test('buildings are by name, numbers by their size, and stay the same object until something changes', async () => {
  const sorted = new SortedBuildings()
  const [two, ten] = [building('School 2'), building('School 10')]
  sorted.add(ten)
  sorted.add(two)
  const list = await sorted.list()
  expect(list).toEqual([two, ten])
  expect(await sorted.list()).toBe(list)
})

test('many at once are put among those that are there, and those that go are taken out', async () => {
  const sorted = new SortedBuildings()
  const numbered = Array.from({ length: 1500 }, (_, at) => building(`School ${at}`))
  for (const each of numbered.filter((_, at) => at % 2 === 0)) sorted.add(each)
  await sorted.list()
  for (const each of numbered.filter((_, at) => at % 2 === 1)) sorted.add(each)
  sorted.remove(numbered[0] as ListedBuilding)
  sorted.remove(numbered[1] as ListedBuilding)
  expect(await namesOf(sorted)).toEqual(numbered.slice(2).map(({ names }) => names[0]?.value))
})

test('those who ask at the same time have the same list, with all that came before', async () => {
  const sorted = new SortedBuildings()
  for (let at = 0; at < 1000; at++) sorted.add(building(`School ${at}`))
  const [one, other] = await Promise.all([sorted.list(), sorted.list()])
  expect(other).toBe(one)
  expect(one).toHaveLength(1000)
})
