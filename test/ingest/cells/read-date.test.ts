import { describe, expect, test } from 'vitest'
import { toDateFormat } from '../../../src/ingest/cells/date-format.js'
import { readDate } from '../../../src/ingest/cells/read-date.js'
import { isFault } from '../../../src/ingest/finding.js'

function read(cell: string, formats: readonly string[] = [], pivotYear?: number): string {
  const known = formats.map(written => toDateFormat(written)).filter(format => format !== undefined)
  const date = readDate(cell, {
    ...(known.length > 0 ? { formats: known } : {}),
    ...(pivotYear === undefined ? {} : { pivotYear }),
  })
  return isFault(date) ? date.code : date.term.value
}

describe('without a format, a date is read as it is written in western Europe', () => {
  test.each([
    ['12 de mayo de 2024', '2024-05-12'],
    ['12 mayo 2024', '2024-05-12'],
    ['enero de 2024', '2024-01'],
    ['May 12, 2024', '2024-05-12'],
    ['12th May 2024', '2024-05-12'],
    ['2024/05/12', '2024-05-12'],
    ['2024-05-12T23:30:00+02:00', '2024-05-12'],
    ['12/05/2024 14:30', '2024-05-12'],
    ['2924-01-28', 'no-such-date'],
    ['31/04/2024', 'no-such-date'],
    ['05/13/2024', 'no-such-date'],
    ['45325', 'serial-date'],
    ['12/05/24', 'not-a-date'],
    ['voorjaar 2019', 'not-a-date'],
  ])('%j is %s', (cell, wanted) => expect(read(cell)).toBe(wanted))

  test('a number that may be a date tells which', () => {
    expect(readDate('45325')).toMatchObject({ values: { date: '2024-02-03' } })
  })
})

describe('with a format, only what is written so is a date', () => {
  test.each([
    ['05/13/2024', 'MM/dd/yyyy', '2024-05-13'],
    ['5/3/2024', 'MM/dd/yyyy', '2024-05-03'],
    ['13/05/2024', 'MM/dd/yyyy', 'no-such-date'],
    ['2024-05-13', 'MM/dd/yyyy', 'not-in-format'],
    ['20240513', 'yyyyMMdd', '2024-05-13'],
    ['13.05.2024', 'dd.MM.yyyy', '2024-05-13'],
    ['3 mars 2024', 'd MMMM yyyy', '2024-03-03'],
    ['03-Mrz-2024', 'dd-MMM-yyyy', '2024-03-03'],
    ['05/2024', 'MM/yyyy', '2024-05'],
    ['2024', 'yyyy', '2024'],
    ['2024-05-13T08:30:00', "yyyy-MM-dd'T'HH:mm:ss", '2024-05-13'],
    ['45325', 'serial', '2024-02-03'],
    ['45325.5', 'serial', '2024-02-03'],
    ['43863', 'serial1904', '2024-02-03'],
    ['60', 'serial', 'not-in-format'],
  ])('%j as %s is %s', (cell, format, wanted) => expect(read(cell, [format])).toBe(wanted))

  test('several formats are tried one after the other', () => {
    expect(['13/05/2024', '2024'].map(cell => read(cell, ['dd/MM/yyyy', 'yyyy']))).toEqual(['2024-05-13', '2024'])
  })

  test('two digits are a year of the hundred years that end with the pivot', () => {
    const years = ['01/05/30', '01/05/31', '01/05/99'].map(cell => read(cell, ['dd/MM/yy'], 2030))
    expect(years).toEqual(['2030-05-01', '1931-05-01', '1999-05-01'])
  })

  test.each(['dd/QQ/yyyy', 'dd/MM', 'yyyy-yyyy', ''])('%j is no format', format => {
    expect(toDateFormat(format)).toBeUndefined()
  })
})
