import { describe, expect, test } from 'vitest'
import { readCsv } from '../../../src/ingest/tables/read-csv.js'
import { textOf } from '../../../src/ingest/tables/table.js'
import { codesOf } from '../conversion.js'

const dialect = { skipRows: 0, headerRowCount: 1 }
const read = (text: string | Uint8Array, more = {}) =>
  readCsv(typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text, { ...dialect, ...more })
const cells = ({ rows }: ReturnType<typeof read>) => rows.map(row => row.cells.map(textOf))

describe('a CSV file', () => {
  test('has the line numbers of a text editor, also below a cell with line breaks', () => {
    const { rows } = read('id,uren\r\na,"ma\r\ndi\r\nwo"\r\nb,do\r\n')
    expect(rows.slice(0, 3).map(({ number }) => number)).toEqual([1, 2, 5])
    expect(textOf(rows[1]?.cells[1])).toBe('ma\ndi\nwo')
  })

  test('may begin with sep=, which no cell is made of', () => {
    const sheet = read('sep=;\nid;naam, lang\na;b\n')
    expect(cells(sheet).slice(0, 2)).toEqual([
      ['id', 'naam, lang'],
      ['a', 'b'],
    ])
    expect(sheet.rows[1]?.number).toBe(3)
  })

  test('leaves out comments and keeps the numbers of the other lines', () => {
    const { rows } = read('id,naam\n# later\na,b\n', { commentPrefix: '#' })
    expect(rows[1]).toMatchObject({ number: 3, cells: ['a', 'b'] })
  })

  test('in Windows-1252 is read, and words of it are shown', () => {
    const sheet = read(new Uint8Array(Buffer.from('id;naam\na;Café\n', 'latin1')))
    expect(cells(sheet)[1]).toEqual(['a', 'Café'])
    expect(sheet.findings).toMatchObject([{ severity: 'info', code: 'encoding-assumed', value: 'Café' }])
  })

  test('that was encoded twice is read as it stands, with a warning', () => {
    expect(codesOf(read('id,naam\na,CafÃ©\n').findings)).toEqual(['twice-encoded'])
  })
})

describe('a CSV file with faults', () => {
  test('loses one line to a quotation mark that does not pair, not the rest of the file', () => {
    const { rows } = read('id,naam\na,"open\nb,c\nd,e\n')
    expect(rows.map(({ number, fault }) => [number, fault?.code]).slice(0, 4)).toEqual([
      [1, undefined],
      [2, 'unpaired-quote'],
      [3, undefined],
      [4, undefined],
    ])
    expect(rows[3]?.cells).toEqual(['d', 'e'])
  })

  test('keeps a mark for inches inside a cell', () => {
    expect(cells(read('id,breedte\na,36"\n'))[1]).toEqual(['a', '36"'])
  })

  test('does not import a row with more cells than the header, as they may have shifted', () => {
    const { rows } = read('id,naam\na,b,c\nd,e,,\n')
    expect(rows[1]?.fault?.code).toBe('too-many-cells')
    expect(rows[2]?.fault).toBeUndefined()
  })

  test('imports a row with fewer cells, and says so', () => {
    const { rows, findings } = read('id,naam,plaats\na,b\n')
    expect(rows[1]?.fault).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'too-few-cells', row: 2 }])
  })

  test.each(['a,b\0c', 'a,b\ufffdc'])('marks a damaged cell (%j)', line => {
    const cell = read(`id,naam\n${line}\n`).rows[1]?.cells[1]
    expect(cell).toMatchObject({ fault: { code: 'damaged-text' } })
  })

  test('is refused when its quotation marks never pair', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `"${index}`).map(line => `${line}"x,"\n`)
    expect(() => read(`id,naam\n${lines.join('')}`)).toThrow(/do not pair/)
  })
})
