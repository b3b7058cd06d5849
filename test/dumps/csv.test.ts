import papaparse from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine, exactCsvLine } from '../../src/dumps/csv.js'

const read = (line: string) => papaparse.parse<string[]>(line).data[0]

describe('a line of CSV for people', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://evil.example","here")',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '+32 9 210 10 10',
  ])('makes no formula of %j', cell => {
    expect(read(csvLine([cell, 'next']))).toEqual([`'${cell}`, 'next'])
  })

  test.each(['-4.35', '+3', '-0,5', '1e-7', '-', '', 'Kerkstraat 1-3', "'t Klooster", 'a=b', '¿qué?'])(
    'leaves %j as it is',
    cell => {
      expect(read(csvLine([cell, 'next']))).toEqual([cell, 'next'])
    },
  )
})

test.each(['=1+1', '-2+3', 'a "b", c', 'one\r\ntwo'])('a line of CSV for programs keeps %j word for word', cell => {
  expect(read(exactCsvLine([cell, 'next']))).toEqual([cell, 'next'])
})
