import { expect, test } from 'vitest'
import { createKeyLists } from '../../../src/ingest/matching/key-lists.js'

test('gives the items of a key in the order in which they came, and those of no other', () => {
  const lists = createKeyLists()
  for (let item = 0; item < 5000; item += 1) lists.add(`street ${item % 1000}`, item)
  expect(lists.get('street 7', 400)).toEqual([7, 1007, 2007, 3007, 4007])
  expect(lists.get('street 1000', 400)).toEqual([])
})

test.each([
  [3, [0, 1, 2]],
  [2, []],
])('of three items, %i at most are %j', (most, items) => {
  const lists = createKeyLists()
  for (const item of [0, 1, 2]) lists.add('town', item)
  expect(lists.get('town', most)).toEqual(items)
})
