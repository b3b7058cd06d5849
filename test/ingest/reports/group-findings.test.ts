import { expect, test } from 'vitest'
import type { Finding } from '../../../src/ingest/finding.js'
import { groupFindings, placeText } from '../../../src/ingest/reports/group-findings.js'

const finding = (cell: string, value: string, code: Finding['code'] = 'not-a-number'): Finding => ({
  ...{ severity: code === 'unused-cell' ? 'info' : 'error', code, sheet: 'S', row: 2, column: 'Breedte' },
  ...{ cell, value, values: { text: value } },
})

test('findings of a rule and a column stand together, equal values once, errors and the most frequent first', () => {
  const [notes, numbers] = [finding('A2', 'x', 'unused-cell'), finding('C2', 'breed')]
  const groups = groupFindings([notes, finding('C3', 'smal'), numbers, finding('C4', 'breed')])
  expect(
    groups.map(({ code, count, values }) => [code, count, values.map(one => [one.first.value, one.count])]),
  ).toEqual([
    [
      'not-a-number',
      3,
      [
        ['breed', 2],
        ['smal', 1],
      ],
    ],
    ['unused-cell', 1, [['x', 1]]],
  ])
})

test.each([
  [{ sheet: 'S', row: 2, cell: 'C2' }, 'S!C2'],
  [{ row: 2 }, '2'],
  [{ sheet: 'S', letters: 'F' }, 'S!F'],
  [{ sheet: 'S' }, 'S'],
  [{}, ''],
])('the place of %j is %j', (place, text) => {
  expect(placeText({ severity: 'info', code: 'unused-cell', ...place })).toBe(text)
})
