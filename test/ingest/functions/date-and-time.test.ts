import { describe, expect, test } from 'vitest'
import { readDate } from '../../../src/ingest/cells/read-date.js'
import { readTime } from '../../../src/ingest/functions/time.js'

describe('a date says as much as its cell', () => {
  test.each([
    ['2024-05-12', '2024-05-12', 'date'],
    ['12/05/2024', '2024-05-12', 'date'],
    ['12-5-2024', '2024-05-12', 'date'],
    ['12.05.2024', '2024-05-12', 'date'],
    ['2024-05-12T09:30:00', '2024-05-12', 'date'],
    ['12 mei 2024', '2024-05-12', 'date'],
    ['1er août 2024', '2024-08-01', 'date'],
    ['3. März 2024', '2024-03-03', 'date'],
    ['29/02/2024', '2024-02-29', 'date'],
    ['05/2024', '2024-05', 'gYearMonth'],
    ['2024-05', '2024-05', 'gYearMonth'],
    ['décembre 2023', '2023-12', 'gYearMonth'],
    ['2024', '2024', 'gYear'],
  ])('%j is %s', (cell, value, type) => {
    const read = readDate(cell)
    expect('term' in read && [read.term.value, read.term.datatype.value.replace(/.*#/, '')]).toEqual([value, type])
  })

  test.each(['30/02/2024', '05/13/2024', '12/05/24', '24', 'voorjaar 2019', 'vorig jaar', '45325', '1824', '3024'])(
    '%j is a finding',
    cell => expect(readDate(cell)).toHaveProperty('code'),
  )
})

describe('a time of day', () => {
  test.each([
    ['09:30', '09:30:00'],
    ['9u30', '09:30:00'],
    ['9h', '09:00:00'],
    ['9.30 Uhr', '09:30:00'],
    ['17:00:30', '17:00:30'],
    ['24:00', '24:00:00'],
    ['24:01', undefined],
    ['9:75', undefined],
    ['36:00', undefined],
    ['middag', undefined],
  ])('%j is %s', (cell, time) => expect(readTime(cell)).toBe(time))
})
