import * as sheetjs from '@e965/xlsx'
import { writeOds, writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import type { ForeignFile } from '../../../src/ingest/tables/foreign.js'
import { readForeign } from '../../../src/ingest/tables/read-foreign.js'
import { textOf } from '../../../src/ingest/tables/table.js'
import { inFile } from '../conversion.js'

const source = { name: 'table', file: 'table', dialect: { skipRows: 0, headerRowCount: 1 } }

function read(content: string | Uint8Array, name: string): Promise<ForeignFile> {
  return inFile(content, name, file => readForeign({ file, sources: [source] }))
}

const texts = ({ sheets: [sheet] }: ForeignFile) => sheet?.rows.map(({ cells }) => cells.map(textOf))
const codes = ({ findings }: ForeignFile) => findings.map(({ code }) => code)

/** A workbook as @e965/xlsx holds it: what cells can be. */
const workbook: sheetjs.WorkBook = {
  SheetNames: ['Een', 'Twee'],
  Sheets: {
    Een: {
      '!ref': 'A1:F3',
      A1: { t: 's', v: 'naam' },
      B1: { t: 's', v: 'deel' },
      C1: { t: 's', v: 'postcode' },
      D1: { t: 's', v: 'datum' },
      E1: { t: 's', v: 'site' },
      F1: { t: 's', v: 'fout' },
      A2: { t: 's', v: 'Café' },
      B2: { t: 'n', v: 0.06, z: '0%' },
      C2: { t: 'n', v: 1000, z: '00000' },
      D2: { t: 'n', v: 45325, z: 'dd/mm/yyyy' },
      E2: { t: 's', v: 'hier', l: { Target: 'https://example.org/' } },
      F2: { t: 'e', v: 42, w: '#N/A' },
      A3: { t: 's', v: '01000' },
      B3: { t: 'n', v: 92.50000000000001 },
      C3: { t: 'b', v: true },
    },
    Twee: { '!ref': 'A1', A1: { t: 's', v: 'x' } },
  },
  Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
}
const written = (bookType: sheetjs.BookType) =>
  new Uint8Array(sheetjs.write(workbook, { type: 'buffer', bookType, cellStyles: true }) as Buffer)
const expected = [
  ['naam', 'deel', 'postcode', 'datum', 'site', 'fout'],
  ['Café', '6%', '01000', '2024-02-03', 'hier', '#N/A'],
  ['01000', '92.5', 'TRUE'],
]

describe('a workbook of an older kind', () => {
  test.each([
    ['biff8', 'table.xls', 'xls'],
    ['xlsb', 'table.xlsb', 'xlsb'],
    ['xlml', 'table.xls', 'xml'],
    ['xlsx', 'table.xlsx', 'xlsx'],
  ] as const)('%s is read with its number formats, dates and errors', async (bookType, name, kind) => {
    const file = await read(written(bookType), name)
    expect(file.kind).toBe(kind)
    expect(texts(file)?.map(row => row.filter(text => text !== ''))).toEqual(expected)
    expect(file.names).toEqual([
      { name: 'Een', hidden: false },
      { name: 'Twee', hidden: true },
    ])
    expect(file.sheets[0]?.rows[1]?.cells[5]).toMatchObject({ fault: { code: 'error-value' } })
    expect(file.sheets[0]?.rows[1]?.cells[4]).toMatchObject({ href: 'https://example.org/' })
  })

  test('HTML that is called .xls keeps its zeros, and is told of', async () => {
    const html = '<html><table><tr><th>naam</th><th>code</th></tr><tr><td>Café</td><td>01000</td></tr></table></html>'
    const file = await read(html, 'table.xls')
    expect(texts(file)).toEqual([
      ['naam', 'code'],
      ['Café', '01000'],
    ])
    expect(codes(file)).toEqual(['other-than-named'])
  })

  test('CSV that is called .xlsx is read as CSV, and told of', async () => {
    const file = await read('naam;code\nCafé;01000\n', 'table.xlsx')
    expect(texts(file)).toEqual([
      ['naam', 'code'],
      ['Café', '01000'],
    ])
    expect(codes(file)).toEqual(['other-than-named'])
  })

  test('a workbook of today that is called .xls is read as what it is', async () => {
    const file = await read(await writeXlsx({ sheets: [{ name: 'Blad', rows: [['a'], ['b']] }] }), 'table.xls')
    expect([file.kind, texts(file), codes(file)]).toEqual(['xlsx', [['a'], ['b']], ['other-than-named']])
  })
})

/** What LibreOffice writes, without what does not matter here. */
const content = (rows: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">
 <office:automatic-styles>
  <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
  <style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
 </office:automatic-styles>
 <office:body><office:spreadsheet>
  <table:table table:name="Een" table:style-name="ta1">
   <table:table-column table:number-columns-repeated="16384"/>
   ${rows}
   <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
  </table:table>${more}
 </office:spreadsheet></office:body>
</office:document-content>`

async function readOds(rows: string, more = ''): Promise<ForeignFile> {
  return read(
    content(rows, more).replace('document-content', 'document').replace('/office:document-content', '/office:document'),
    'table.fods',
  )
}

const cell = (attributes: string, text: string) =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

describe('an OpenDocument sheet', () => {
  test.each([
    [cell('office:value-type="string"', 'Caf&#233; &amp; <text:s text:c="2"/>bar'), 'Café &   bar'],
    [cell('office:value-type="float" office:value="92.50000000000001"', '92,5'), '92.5'],
    [cell('office:value-type="float" office:value="92.456"', '92,5 cm'), '92.456 cm'],
    [cell('office:value-type="float" office:value="1000"', '01000'), '01000'],
    [cell('office:value-type="percentage" office:value="0.06"', '6,00%'), '6%'],
    [cell('office:value-type="date" office:date-value="2024-02-03"', '03/02/24'), '2024-02-03'],
    [cell('office:value-type="date" office:date-value="2024-02-03T08:30:00"', '3 feb'), '2024-02-03T08:30:00'],
    [cell('office:value-type="time" office:time-value="PT08H30M00S"', '8:30'), '08:30'],
    [cell('office:value-type="time" office:time-value="PT26H00M00S"', '26:00'), '26:00'],
    [cell('office:value-type="boolean" office:boolean-value="true"', 'WAAR'), 'TRUE'],
    [cell('office:value-type="string"', 'een</text:p><text:p>twee'), 'een\ntwee'],
  ])('reads %s', async (xml, text) => {
    expect(texts(await readOds(row(xml)))).toEqual([[text]])
  })

  test.each([
    ['error-value', cell('table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"', '#DEEL/0!')],
    ['formula-without-value', '<table:table-cell table:formula="of:=[.A1]"/>'],
    ['struck-through', cell('office:value-type="string"', '<text:span text:style-name="T1">80</text:span> 90')],
  ])('finds %s', async (code, xml) => {
    const { sheets } = await readOds(row(xml))
    expect(sheets[0]?.rows[0]?.cells[0]).toMatchObject({ fault: { code } })
  })

  test('gives the address of a link and the text of a note', async () => {
    const { sheets } = await readOds(
      row(
        cell('office:value-type="string"', '<text:a xlink:href="https://example.org/">hier</text:a>'),
        '<table:table-cell office:value-type="string"><office:annotation><dc:creator>ik</dc:creator><text:p>let op</text:p></office:annotation><text:p>x</text:p></table:table-cell>',
      ),
    )
    expect(sheets[0]?.rows[0]?.cells).toMatchObject([
      { text: 'hier', href: 'https://example.org/' },
      { text: 'x', note: 'let op' },
    ])
  })

  test('keeps the numbers of rows and columns where empty ones are repeated, and knows merged cells', async () => {
    const { sheets } = await readOds(
      row(cell('', 'a'), '<table:table-cell table:number-columns-repeated="2"/>', cell('', 'd')) +
        '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>' +
        row(cell('table:number-rows-spanned="2" table:number-columns-spanned="1"', 'b')) +
        '<table:table-row table:visibility="filter"><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>',
    )
    const [sheet] = sheets
    expect(sheet?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(sheet?.rows[0]?.cells).toEqual(['a', '', '', 'd'])
    expect(sheet?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 5, endCol: 0 }])
    expect(sheet?.hiddenRows).toBe(1)
  })

  test('knows hidden sheets', async () => {
    const more = `<table:table table:name="Twee" table:style-name="ta2">${row(cell('', 'x'))}</table:table>`
    expect((await readOds(row(cell('', 'a')), more)).names).toEqual([
      { name: 'Een', hidden: false },
      { name: 'Twee', hidden: true },
    ])
  })

  test('is also read from its archive', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Blad',
          rows: [
            ['naam', 'maat'],
            ['Café', 92.5],
          ],
        },
      ],
    })
    const file = await read(bytes, 'table.ods')
    expect([file.kind, texts(file)]).toEqual([
      'ods',
      [
        ['naam', 'maat'],
        ['Café', '92.5'],
      ],
    ])
  })
})

describe('a file that cannot be read', () => {
  test('asks for a password: the cure is to take it off', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'Blad', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 1 },
    })
    await expect(read(bytes, 'table.xlsx')).rejects.toMatchObject({
      message: 'table.xlsx is protected with a password.',
      cure: expect.stringContaining('take the password off') as string,
    })
  })

  test('declares a document type', async () => {
    const xml = content(row(cell('', '&x;'))).replace('?>', '?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')
    const flat = xml.replaceAll('office:document-content', 'office:document')
    await expect(read(flat, 'table.fods')).rejects.toMatchObject({ kind: 'malformed' })
  })

  test.each([
    ['a PDF', '%PDF-1.4', /is a PDF document/],
    ['XML of another kind', '<?xml version="1.0"?><osm/>', /is XML, but no spreadsheet/],
    ['an archive of something else', 'PK\x03\x04', /damaged/],
  ])('is %s', async (_, text, message) => {
    await expect(read(text, 'table.xlsx')).rejects.toThrow(message)
  })
})
