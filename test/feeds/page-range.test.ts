import { expect, test } from 'vitest'
import { findPage, listPages, pageSize } from '../../src/feeds/page-range.js'

test.each([
  [0, []],
  [1, [[1, 1, false]]],
  [pageSize - 1, [[1, pageSize - 1, false]]],
  [pageSize, [[1, pageSize, true]]],
  [
    pageSize + 1,
    [
      [1, pageSize, true],
      [pageSize + 1, pageSize + 1, false],
    ],
  ],
])('a ledger at %i has its changes on as few pages as can be, the full ones finished', (position, expected) => {
  expect(listPages(position).map(({ from, to, finished }) => [from, to, finished])).toEqual(expected)
})

test('each listed page is found by its first change', () => {
  const pages = listPages(3 * pageSize + 7)
  expect(pages.map(({ from }) => findPage(from, 3 * pageSize + 7))).toEqual(pages)
})

test.each([0, 2, -pageSize + 1, pageSize, 2 * pageSize + 1, 1.5, NaN])('no page begins with change %d', from => {
  expect(findPage(from, 2 * pageSize)).toBeUndefined()
})
