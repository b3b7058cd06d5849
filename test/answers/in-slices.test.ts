import { expect, test } from 'vitest'
import { createRandom } from '../../scripts/bench/random.js'
import { inSlices, sortInSlices } from '../../src/answers/in-slices.js'

test('each item is taken, in order', async () => {
  const taken: number[] = []
  await inSlices([3, 1, 2], item => taken.push(item))
  expect(taken).toEqual([3, 1, 2])
})

test('others have their turn while that goes on', async () => {
  const taken: string[] = []
  setImmediate(() => taken.push('other'))
  await inSlices(['first', 'last'], item => {
    const end = performance.now() + 20
    while (performance.now() < end);
    taken.push(item)
  })
  expect(taken).toEqual(['first', 'other', 'last'])
})

test.each([0, 1, 511, 512, 513, 5000])('%i items are sorted as at one go, equal ones as they stand', async count => {
  const random = createRandom(3)
  const items = Array.from({ length: count }, (_, at) => ({ at, key: Math.floor(random() * 100) }))
  const compare = (one: { key: number }, other: { key: number }) => one.key - other.key
  expect(await sortInSlices(items, compare)).toEqual(items.toSorted(compare))
})
