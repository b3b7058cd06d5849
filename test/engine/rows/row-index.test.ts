import { expect, test } from 'vitest'
import { RowIndex } from '../../../src/engine/rows/row-index.js'

test('a row has one number, however often it comes', () => {
  const index = new RowIndex(2)
  const add = (...ids: number[]) => index.add(Uint32Array.from(ids), [0, 1])
  expect([add(1, 2), add(2, 1), add(1, 2), add(1, 0), add(2, 1)]).toEqual([0, 1, 0, 2, 1])
  expect(index.size).toBe(3)
  expect([index.at(1, 0), index.at(1, 1)]).toEqual([2, 1])
})

test('rows are found again after the index has grown', () => {
  const index = new RowIndex(3)
  const rows = Array.from({ length: 5000 }, (_, at) => Uint32Array.from([at % 17, at >> 3, 0xffff_ffff - at]))
  rows.forEach((row, at) => expect(index.add(row, [0, 1, 2])).toBe(at))
  rows.forEach((row, at) => expect(index.add(row, [0, 1, 2])).toBe(at))
})

test('there is one row without columns', () => {
  const index = new RowIndex(0)
  expect([index.add(new Uint32Array(0), []), index.add(new Uint32Array(0), []), index.size]).toEqual([0, 0, 1])
})
