import { expect } from 'vitest'
import type { IdView } from '../../src/store/id-view.js'
import { expectedCount, expectedMatches, leapValues, scanMatches, type Row } from './naive-quads.js'

/** Asks a view for a pattern in every way, and compares with going through its rows. */
export function checkPattern(view: IdView, rows: readonly Row[], pattern: Row, among: ReadonlySet<number>): void {
  expect(view.count(...pattern)).toBe(expectedCount(rows, pattern))
  for (const range of [{ as: 'union' }, { as: 'named' }, { as: 'union', among }, { as: 'named', among }] as const) {
    const scan = view.createScan(range)
    const expected = expectedMatches(rows, pattern, range)
    expect(scanMatches(scan, pattern).sort()).toEqual(expected)
    const bound = pattern.slice(0, 3).filter(id => id !== 0)
    if (bound.length !== 1 || pattern[3] !== 0) continue
    const lead = pattern[0] ? 1 : pattern[1] ? 2 : 0
    const values = new Set(expected.map(text => Number(text.split(' ')[lead])))
    expect(leapValues(scan, pattern)).toEqual([...values].sort((one, other) => one - other))
  }
}
