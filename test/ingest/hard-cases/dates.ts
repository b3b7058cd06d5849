import * as sheetjs from '@e965/xlsx'
import { cells, file, oneCell } from './hard-case.js'
import type { HardCase } from './hard-case.js'

const says = ["{ p: dct:date, o: { function: 'fn:date(fn:value = $(datum))' } }"]
const dates = (texts: readonly string[], column = '') => cells('dct:date', 'fn:date(fn:value = $(cell))', texts, column)

/** A workbook of another writer, with one cell below `datum`. */
function otherWorkbook(cell: sheetjs.CellObject, date1904 = false): Uint8Array {
  const book: sheetjs.WorkBook = {
    SheetNames: ['Blad'],
    Sheets: {
      Blad: { '!ref': 'A1:B2', A1: { t: 's', v: 'id' }, B1: { t: 's', v: 'datum' }, A2: { t: 's', v: 'a' }, B2: cell },
    },
    Workbook: { WBProps: { date1904 } },
  }
  return new Uint8Array(sheetjs.write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true }) as Buffer)
}

const name = 'table.xlsx'

export const dates41to48: HardCase[] = [
  {
    number: 41,
    title: 'days counted from 1900 or from 1904',
    gives: async () => [
      ...(await file(otherWorkbook({ t: 'n', v: 45325, z: 'dd/mm/yyyy' }), { says, name })()),
      ...(await file(otherWorkbook({ t: 'n', v: 43863, z: 'dd/mm/yyyy' }, true), { says, name })()),
    ],
    expected: ['a date 2024-02-03', 'a date 2024-02-03'],
  },
  {
    number: 42,
    title: 'a day that is shown as its number: asked, unless the column says so',
    gives: async () => [
      ...(await oneCell({ value: 45325, type: 'number' }, { says }, 'datum')()),
      ...(await dates(['45325'], ', format: serial')()),
    ],
    expected: ['B2 serial-date', '2024-02-03'],
  },
  {
    number: 43,
    title: 'day before month, unless the column says otherwise; what cannot be is told of',
    gives: async () => [
      ...(await dates(['03/04/2024', '04/13/2024'])()),
      ...(await dates(['03/04/2024', '13/04/2024'], ', format: MM/dd/yyyy')()),
    ],
    expected: ['2024-04-03', 'no-such-date', '2024-03-04', 'no-such-date'],
  },
  {
    number: 44,
    title: 'a year or a month gets no day, two digits no century',
    gives: dates(['2019', '03/2019', 'mei 2019', 'voorjaar 2019', '12/05/24']),
    expected: ['2019', '2019-03', '2019-05', 'not-a-date', 'not-a-date'],
  },
  {
    number: 45,
    title: 'a time of day, and a duration of more than a day',
    gives: async () => {
      const time = ["{ p: schema:opens, o: { function: 'fn:time(fn:value = $(uur))' } }"]
      return [
        ...(await oneCell({ value: 0.375, type: 'number', style: { numFmt: 'hh:mm' } }, { says: time }, 'uur')()),
        ...(await oneCell({ value: 1.5, type: 'number', style: { numFmt: '[h]:mm' } }, { says: time }, 'uur')()),
      ]
    },
    expected: ['a opens 09:00:00', 'B2 not-a-time'],
  },
  {
    number: 46,
    title: 'a day is no moment: no time zone moves it',
    gives: dates(['2024-02-03T23:30:00-05:00', '2024-02-03T00:30:00+02:00']),
    expected: ['2024-02-03', '2024-02-03'],
  },
  {
    number: 47,
    title: 'a cell that holds its date as text',
    gives: file(otherWorkbook({ t: 'd', v: new Date(Date.UTC(2024, 1, 3)), z: 'dd/mm/yyyy' }), { says, name }),
    expected: ['a date 2024-02-03'],
  },
  {
    number: 48,
    title: '30 February',
    gives: dates(['30/02/2024', '29/02/2024']),
    expected: ['no-such-date', '2024-02-29'],
  },
]
