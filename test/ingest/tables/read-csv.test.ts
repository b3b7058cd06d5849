import { describe, expect, test } from 'vitest'
import { fitToHeader } from '../../../src/ingest/tables/csv-findings.js'
import { createCollector } from '../../../src/ingest/tables/foreign.js'
import type { ForeignSheet } from '../../../src/ingest/tables/foreign.js'
import { readCsv } from '../../../src/ingest/tables/read-csv.js'
import { textOf } from '../../../src/ingest/tables/table.js'
import { codesOf } from '../conversion.js'

const dialect = { skipRows: 0, headerRowCount: 1 }
const read = (text: string | Uint8Array, more = {}): ForeignSheet => {
  const bytes = typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text
  const { file, add } = createCollector()
  for (const piece of readCsv(bytes, { ...dialect, ...more }, 'table')) add(piece)
  return file.sheets[0] as ForeignSheet
}
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

describe('a CSV file as other programs write it', () => {
  const expected = [
    ['id', 'naam'],
    ['a', 'Café'],
    ['b', 'Zoë'],
  ]
  const utf16 = (text: string, swap: boolean) => {
    const bytes = Buffer.from(text, 'utf16le')
    return new Uint8Array(swap ? bytes.swap16() : bytes)
  }

  test.each([
    ['UTF-16 without mark', utf16('id;naam\r\na;Café\r\nb;Zoë\r\n', false), {}],
    ['UTF-16, big end first, with mark', utf16('\ufeffid\tnaam\r\na\tCafé\r\nb\tZoë\r\n', true), {}],
    ['UTF-8 with mark', '\ufeffid;naam\na;Café\nb;Zoë\n', {}],
    ['line ends of three kinds', 'id;naam\r\na;Café\rb;Zoë\n', {}],
    ['tabs', 'id\tnaam\na\tCafé\nb\tZoë\n', {}],
    ['bars', 'id|naam\na|Café\nb|Zoë\n', {}],
    ['every cell in quotation marks', '"id";"naam"\n"a";"Café"\n"b";"Zoë"\n', {}],
    ['a line sep= in quotation marks', '"sep=|"\nid|naam\na|Café\nb|Zoë', {}],
    ['code page 850', new Uint8Array(Buffer.from('id;naam\na;Caf\x82\nb;Zo\x89\n', 'latin1')), { encoding: 'cp850' }],
    [
      'Mac OS Roman',
      new Uint8Array(Buffer.from('id;naam\na;Caf\x8e\nb;Zo\x91\n', 'latin1')),
      { encoding: 'macintosh' },
    ],
  ])('is read: %s', (_, content, more) => {
    const sheet = read(content, more)
    expect(cells(sheet).filter(row => row.length > 1)).toEqual(expected)
    expect(sheet.findings).toEqual([])
  })

  test('with one letter in Windows-1252 far below is read as that', () => {
    const lines = 'a;b\n'.repeat(50_000)
    const sheet = read(new Uint8Array(Buffer.from(`id;naam\n${lines}a;Café\n`, 'latin1')))
    expect(cells(sheet).at(-1)).toEqual(['a', 'Café'])
    expect(codesOf(sheet.findings)).toEqual(['encoding-assumed'])
  })

  test('of UTF-8, to which one line was added in Windows-1252, has damage only there', () => {
    const start = Buffer.from(`id;naam\n${'a;Café\n'.repeat(50)}`)
    const sheet = read(new Uint8Array(Buffer.concat([start, Buffer.from('b;Zo\xeb\n', 'latin1')])))
    expect(cells(sheet)[1]).toEqual(['a', 'Café'])
    expect(sheet.rows[51]?.cells[1]).toMatchObject({ fault: { code: 'damaged-text' } })
  })

  test('may hold the delimiter in texts and numbers: the even one is it', () => {
    expect(cells(read('id;naam;maat\na;"Bib, centrum";92,5\nb;Zaal, oud, klein;80,0\n'))[1]).toEqual([
      'a',
      'Bib, centrum',
      '92,5',
    ])
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

  const fit = (text: string) => {
    const { rows } = read(text)
    return { rows, findings: fitToHeader(rows.slice(0, 1), rows.slice(1)) }
  }

  test('does not import a row with more cells than the header, as they may have shifted', () => {
    const { rows } = fit('id,naam\na,b,c\nd,e,,\n')
    expect(rows[1]?.fault?.code).toBe('too-many-cells')
    expect(rows[2]?.fault).toBeUndefined()
  })

  test('imports a row with fewer cells, and says so', () => {
    const { rows, findings } = fit('id,naam,plaats\na,b\n')
    expect(rows[1]?.fault).toBeUndefined()
    expect(findings).toMatchObject([{ code: 'too-few-cells', row: 2 }])
  })

  test.each([
    ['a,"x" ,c', ['a', 'x', 'c']],
    ['a,"x ""y"" z",c', ['a', 'x "y" z', 'c']],
    ['a,"",', ['a', '', '']],
    ['a,36",6"', ['a', '36"', '6"']],
  ])('cuts %j', (line, expected) => {
    expect(cells(read(`id,naam,maat\n${line}\n`))[1]).toEqual(expected)
  })

  test('loses a line in which a quotation mark closes inside a cell, and no other', () => {
    const { rows } = read('id,naam\na,"x"y\nb,"z"\n')
    expect(rows.map(({ number, fault }) => [number, fault?.code])).toEqual([
      [1, undefined],
      [2, 'unpaired-quote'],
      [3, undefined],
    ])
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
