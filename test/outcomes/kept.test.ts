import { expect, test } from 'vitest'
import { keepInMemory } from '../../src/outcomes/kept.js'

const entry = (record: string, sequence: number) => ({ record, sequence, judged: undefined })

test('what is kept in memory is given in the order in which it was kept last', async () => {
  const kept = keepInMemory({ regulations: [], profiles: [] })
  const { generation } = kept.state()
  await kept.put([entry('a', 1), entry('b', 2)], { sequence: 2, link: 'two' }, generation)
  await kept.put([entry('a', 3), entry('b', 1)], { sequence: 3, link: 'three' }, generation)
  expect(kept.after(0, 10).map(({ record, sequence, step }) => [record, sequence, step])).toEqual([
    ['b', 2, 2],
    ['a', 3, 3],
  ])
  expect(kept.after(2, 10)).toHaveLength(1)
  expect(kept.state()).toMatchObject({ sequence: 3, link: 'three', step: 3 })
})
