import { expect, test } from 'vitest'
import { listBuildings } from '../../../src/answers/overview/list-buildings.js'
import type { OverviewQuery } from '../../../src/answers/overview/overview-query.js'
import { building, example } from './buildings.js'

const marks = { open: 'm??', worst: 'ffm', met: 'mm-', one: 'fmm', unsure: 'fm?', less: 'mm?', new: undefined }
const buildings = Object.entries(marks).map(([name, each]) => building(name, each))
const list = (query: Partial<OverviewQuery>) =>
  listBuildings(buildings, example(3), { ...query }).map(({ building: { names } }) => names[0]?.value)

test('the list begins with what fails most, then with what is least known', () => {
  expect(list({})).toEqual(['worst', 'unsure', 'one', 'open', 'less', 'met', 'new'])
})

test.each<[string, Partial<OverviewQuery>, string[]]>([
  ['by where they stand', { standing: 'open' }, ['open', 'less']],
  ['by a rule that they do not meet', { rule: '1' }, ['worst', 'unsure', 'one']],
  ['by a rule whose mending brings them through', { rule: '1', alone: 'through' }, ['one']],
  ['by a rule whose mending leaves others to be found out', { rule: '1', alone: 'open' }, ['unsure']],
  ['by a rule that there is not: none', { rule: 'nothing' }, []],
  ['that are still to be judged', { standing: 'pending' }, ['new']],
])('buildings are picked %s', (_, query, names) => {
  expect(list(query)).toEqual(names)
})

test('buildings are picked by what a needs profile makes of them', () => {
  const judged = [...buildings, building('ramp', 'mmm')].map(({ outcomes, ...rest }) => ({
    ...rest,
    outcomes: outcomes && {
      ...outcomes,
      profiles: { rollator: outcomes.building.endsWith('ramp') ? 'fits' : 'unknown' },
    },
  }))
  const query = { profile: { name: 'rollator', verdict: 'fits' } } as const
  expect(listBuildings(judged as typeof buildings, example(3), query)).toHaveLength(1)
})
