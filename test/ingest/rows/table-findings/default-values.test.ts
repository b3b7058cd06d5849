import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../../src/ingest/finding.js'
import { findDefaultValues } from '../../../../src/ingest/rows/table-findings/default-values.js'

const doubtful = (count: number, value: (index: number) => string, code: Finding['code'] = 'not-asked'): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ severity: 'warning', code, row: index + 2, column: 'Stufen', cell: `BF${index + 2}` },
    value: value(index),
  }))

describe('cells that say something where there is nothing to be said', () => {
  test('are a default when nearly all of them say the same', () => {
    expect(findDefaultValues(doubtful(356, () => 'ja'))).toEqual([
      {
        ...{ severity: 'warning', code: 'default-suspect', letters: 'BF', column: 'Stufen', value: 'ja' },
        values: { column: 'Stufen', text: 'ja', count: 356 },
      },
    ])
  })

  test.each([
    ['are few', doubtful(19, () => 'ja')],
    ['differ', doubtful(100, index => (index % 2 ? 'ja' : 'nein'))],
    ['are doubtful for another reason', doubtful(100, () => 'breit', 'not-a-number')],
  ])('are none when they %s', (_, findings) => {
    expect(findDefaultValues(findings)).toEqual([])
  })
})
