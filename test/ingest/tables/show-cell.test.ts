import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Cell } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { showCell } from '../../../src/ingest/tables/show-cell.js'

/** What becomes of a cell that is written to a workbook and read again. */
async function throughWorkbook(cell: Partial<Cell>) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Blad', rows: [['x']], cells: new Map([['1,0', cell]]) }] })
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return showCell(sheets[0]?.rows[1]?.[0] ?? null, sheets[0]?.cells?.get('1,0'))
}

const numeral = (value: number, numFmt?: string): Partial<Cell> => ({
  value,
  type: 'number',
  ...(numFmt === undefined ? {} : { style: { numFmt } }),
})
const day = new Date(Date.UTC(2024, 1, 3))

describe('a cell of a workbook is shown', () => {
  test.each([
    ['float noise', numeral(92.50000000000001), '92.5', 'number'],
    ['a percentage', numeral(0.06, '0%'), '6%', 'number'],
    ['a percentage with noise', numeral(0.07 * 1.1, '0.0%'), '7.7%', 'number'],
    ['leading zeros of a format', numeral(1000, '00000'), '01000', 'number'],
    ['a unit of a format', numeral(92.456, '0.0" cm"'), '92.456 cm', 'number'],
    ['a rounded number', numeral(51.054312, '0.00'), '51.054312', 'number'],
    ['thousands of a format', numeral(1200, '#,##0'), '1200', 'number'],
    ['a fraction', numeral(0.5, '# ?/?'), '0.5', 'number'],
    ['a telephone number', numeral(3.2e10, '0.00E+00'), '32000000000', 'number'],
    ['a very small number', numeral(1e-7), '0.0000001', 'number'],
    ['a date', { value: day, type: 'date', style: { numFmt: 'dd/mm/yyyy' } }, '2024-02-03', 'date'],
    ['a time', numeral(0.375, 'hh:mm'), '09:00', 'time'],
    ['a duration', numeral(1.5, '[h]:mm'), '36:00', 'time'],
    ['a truth', { value: true, type: 'boolean' }, 'TRUE', 'boolean'],
  ] as const)('%s', async (_, cell, text, kind) => {
    expect(await throughWorkbook(cell)).toMatchObject({ text, kind })
  })

  test('text as it stands', async () => {
    expect(await throughWorkbook({ value: ' 01000 ', type: 'string' })).toBe(' 01000 ')
  })
})

describe('a cell of a workbook that cannot be used', () => {
  test.each([
    ['error-value', { value: '#N/A', type: 'error' }],
    ['formula-without-value', { value: null, type: 'formula', formula: '1+1' }],
    ['struck-through', { value: '80', type: 'string', style: { font: { strikethrough: true } } }],
    [
      'struck-through',
      { value: '80 90', type: 'richText', richText: [{ text: '80 ', font: { strikethrough: true } }, { text: '90' }] },
    ],
  ] as const)('is a %s', async (code, cell) => {
    expect(await throughWorkbook(cell as Partial<Cell>)).toMatchObject({ fault: { code } })
  })

  test('keeps the stored result of a formula', async () => {
    expect(await throughWorkbook({ value: 2, type: 'formula', formula: '1+1', formulaResult: 2 })).toMatchObject({
      text: '2',
    })
  })
})
