import { expect, test } from 'vitest'
import { sourceOf } from '../dumps/town.js'
import { countSource } from './town-catalogue.js'

const acc = 'https://w3id.org/drempel/ns#'

test('everything is counted once, as a whole and by municipality', async () => {
  const { whole, municipalities } = await countSource()
  const lines = sourceOf().records.flatMap(record => sourceOf().text(record).trimEnd().split('\n'))
  const terms = (place: number) => new Set(lines.map(line => line.split(' ')[place])).size
  expect(whole).toMatchObject({ triples: lines.length, records: 3, subjects: terms(0) })
  expect(whole.objects).toBe(new Set(lines.map(line => /^\S+ \S+ (.*) \.$/.exec(line)?.[1])).size)
  expect(whole.classes).toEqual(
    new Map([
      [`${acc}Building`, 3],
      [`${acc}Door`, 3],
      [`${acc}Entrance`, 3],
      [`${acc}Ramp`, 1],
    ]),
  )
  expect([...municipalities.keys()]).toEqual(['aalst', 'gent'])
  const parts = [...municipalities.values()]
  for (const key of ['triples', 'records', 'subjects'] as const)
    expect(parts.reduce((sum, part) => sum + part[key], 0)).toBe(whole[key])
  expect(municipalities.get('gent')?.properties.get(`${acc}clearWidth`)).toBe(2)
})

test('without coordinates or surveys there is neither box nor period', async () => {
  expect((await countSource()).whole).toMatchObject({ box: undefined, surveyed: undefined, places: [] })
})
