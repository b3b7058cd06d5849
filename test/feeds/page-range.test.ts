import { describe, expect, test } from 'vitest'
import {
  fanOut,
  findPage,
  findRange,
  listBelow,
  listBelowRoot,
  pageSize,
  type PageRange,
} from '../../src/feeds/page-range.js'

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
  expect(listBelowRoot(position).map(({ from, to, finished }) => [from, to, finished])).toEqual(expected)
})

test('each listed page is found by its first change', () => {
  const pages = listBelowRoot(3 * pageSize + 7)
  expect(pages.map(({ from }) => findPage(from, 3 * pageSize + 7))).toEqual(pages)
})

test.each([0, 2, -pageSize + 1, pageSize, 2 * pageSize + 1, 1.5, NaN])('no page begins with change %d', from => {
  expect(findPage(from, 2 * pageSize)).toBeUndefined()
})

describe('a stream that grows', () => {
  const step = pageSize * fanOut

  test('has never more than a hundred links at its root or a node, and all pages are found by them', () => {
    for (const count of [step, step + 1, step * fanOut, 2 * step * fanOut + 250]) {
      const follow = (ranges: readonly PageRange[]): number => {
        expect(ranges.length).toBeLessThanOrEqual(fanOut)
        const [last] = ranges.slice(-1)
        return last && last.end - last.from >= pageSize ? follow(listBelow(last, count)) : (last?.to ?? 0)
      }
      expect(follow(listBelowRoot(count))).toBe(count)
    }
  })

  test('keeps finished nodes as they are', () => {
    const [first] = listBelowRoot(step + 1)
    expect(first).toEqual({ from: 1, to: step, end: step, finished: true })
    expect(listBelow(first as PageRange, step + 1)).toEqual(listBelow(first as PageRange, 30 * step))
    expect(findRange(1, step, 30 * step)).toEqual(first)
  })

  test.each([
    [2, step + 1],
    [1, 2 * step],
    [step + 1, 2 * step],
    [NaN, step],
  ])('has no node from %d to %d', (from, end) => {
    expect(findRange(from, end, step)).toBeUndefined()
  })
})
