import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readTables } from '../../../src/ingest/tables/read-tables.js'
import { codesOf, convert, convertWorkbook, inFile, mappingOf, prefixes, statementsIn } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test
  language: nl
  tables:
    buildings:
      sheet: Gebouwen
      dialect: { skipRows: 1 }
    entrances:
      sheet: Ingangen
      dialect: { skipRows: 2, headerRowCount: 2 }
sources:
  buildings: [town.xlsx~xlsx]
  entrances: [town.xlsx~xlsx]
mappings:
  building:
    sources: buildings
    s: building/town/$(Naam)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(Naam)]
      - [locn:postCode, $(Postcode), xsd:string]
  entrances:
    sources: entrances
    s: building/town/$(Gebouw)
    po:
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: entrances
    s: building/town/$(Gebouw)/entrance/$(Ingang)
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: entrances
    s: building/town/$(Gebouw)/entrance/$(Ingang)/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(Deur Breedte))' } }
      - { p: acc:thresholdHeight, o: { function: 'fn:quantity(fn:value = $(Deur Drempel))' } }
`
const buildings: WriteSheet = {
  name: 'Gebouwen',
  rows: [
    ['Openbare gebouwen van de stad', null],
    ['Naam', 'Postcode'],
    ['Stadhuis', 1000],
    [null, null],
    ['Bibliotheek', '9000'],
  ],
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  cells: new Map([['2,1', { value: 1000, type: 'number', style: { numFmt: '00000' } }]]),
}
const entrances: WriteSheet = {
  name: 'Ingangen',
  rows: [
    ['Ingangen', null, null, null],
    ['versie 3', null, null, null],
    ['Gebouw', 'Ingang', 'Deur', null],
    [null, null, 'Breedte', 'Drempel'],
    ['Stadhuis', 'voor', 92.50000000000001, '2 cm'],
    [null, 'achter', '0,9 m', null],
    ['Bibliotheek', 'voor', '#N/A', 1.5],
    ['Zwembad', 'voor', 90, 0],
  ],
  merges: [
    { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
    { startRow: 4, startCol: 0, endRow: 5, endCol: 0 },
  ],
  cells: new Map([['6,2', { value: '#N/A', type: 'error' }]]),
}
const notes: WriteSheet = { name: 'Toelichting', rows: [['lees mij']] }

describe('a workbook of several sheets', async () => {
  const { drafts, findings, statistics } = await convertWorkbook([notes, buildings, entrances], yaml)
  const said = statementsIn({ drafts })

  test('gives one record for each building, to which both sheets add', () => {
    expect(drafts.map(({ record }) => record.value.replace(/.*\//, ''))).toEqual(['stadhuis', 'bibliotheek'])
    expect(drafts[0]?.rows).toMatchObject([
      { sheet: 'Gebouwen', row: 3 },
      { sheet: 'Ingangen', row: 5 },
      { sheet: 'Ingangen', row: 6 },
    ])
  })

  test('finds its header below titles, in two rows, one of them merged', () => {
    expect(said).toContain('entrance/voor/door/1 clearWidth 92.5')
    expect(said).toContain('entrance/voor/door/1 thresholdHeight 2')
  })

  test('gives a merged cell to all rows that it covers', () => {
    expect(said).toContain('entrance/achter/door/1 clearWidth 90')
  })

  test('keeps the zeros of a postcode that its number format shows', () => {
    expect(said).toContain('. postCode 01000')
  })

  test('names sheet and cell of each measure, and sheet and row of each thing', () => {
    expect(said).toContain('entrance/voor/door/1/observation/clear-width/test sourceCell Ingangen!C5')
    expect(said).toContain('entrance/voor/door/1/observation/clear-width/test rawValue 92.5')
    expect(said).toContain('. sourceRow Gebouwen!3')
    expect(said).toContain('entrance/achter sourceRow Ingangen!6')
  })

  test('finds error cells, rows of buildings that are not there, and sheets that are not imported', () => {
    expect(findings).toMatchObject([
      { code: 'sheet-not-imported', sheet: 'Toelichting' },
      { code: 'error-value', sheet: 'Ingangen', cell: 'C7', column: 'Deur Breedte', value: '#N/A' },
      { code: 'no-such-building', sheet: 'Ingangen', row: 8 },
      { code: 'blank-rows', sheet: 'Gebouwen', values: { count: 1 } },
    ])
  })

  test('counts the rows and cells of each sheet', () => {
    expect(statistics.tables).toMatchObject([
      { sheet: 'Gebouwen', rows: 2, recordRows: 2, findingRows: 0, blankRows: 1 },
      { sheet: 'Ingangen', rows: 4, recordRows: 3, findingRows: 1 },
    ])
    expect(statistics.tables[1]?.columns.find(({ header }) => header === 'Deur Breedte')).toEqual({
      header: 'Deur Breedte',
      statements: 2,
      nulls: 0,
      findings: 2,
    })
  })
})

describe('hidden things', () => {
  test('are imported, and told of', async () => {
    const hidden = { ...buildings, hidden: true, rowDefs: new Map([[4, { hidden: true }]]) }
    const { drafts, findings } = await convertWorkbook([notes, hidden, entrances], yaml)
    expect(drafts).toHaveLength(2)
    expect(codesOf(findings)).toEqual(expect.arrayContaining(['hidden-sheet', 'hidden-rows']))
  })
})

describe('a file that does not fit', () => {
  test('lacks a sheet: the nearest name is the cure', async () => {
    await expect(convertWorkbook([{ ...buildings, name: 'Gebouw' }, entrances], yaml)).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining('no sheet "Gebouwen"') as string,
      cure: 'Did you mean "Gebouw"?',
    })
  })

  test('lacks a column: sheet, column and nearest header are named', async () => {
    const rows = buildings.rows?.map(row => row.map(cell => (cell === 'Postcode' ? 'Postkode' : cell)))
    await expect(convertWorkbook([{ ...buildings, rows: rows ?? [] }, entrances], yaml)).rejects.toMatchObject({
      message: expect.stringMatching(/sheet "Gebouwen".*"Postcode".*Nearest: "Postkode"/) as string,
    })
  })

  test('is one table where the mapping reads two', async () => {
    await expect(convert('Naam,Postcode\n', yaml)).rejects.toMatchObject({ kind: 'malformed' })
  })

  test.each([
    ['a damaged old workbook', 'town.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['a PDF', 'town.xlsx', '%PDF-1.7'],
    ['an empty file', 'town.csv', ''],
  ])('%s is refused', async (_, name, content) => {
    await expect(convert(content, yaml, name)).rejects.toMatchObject({ kind: 'unsupported-media-type' })
  })

  test('is cut off', async () => {
    const bytes = await writeXlsx({ sheets: [buildings, entrances] })
    await expect(convert(bytes.subarray(0, bytes.length - 400), yaml, 'town.xlsx')).rejects.toMatchObject({
      kind: 'malformed',
    })
  })

  test('is not there', async () => {
    await expect(readTables('nowhere.csv', mappingOf(yaml))).rejects.toMatchObject({ kind: 'not-found' })
  })
})

test('rows have the numbers of the sheet', async () => {
  const bytes = await writeXlsx({ sheets: [buildings, entrances] })
  const { tables } = await inFile(bytes, 'town.xlsx', file => readTables(file, mappingOf(yaml)))
  expect(tables.map(({ rows }) => rows.map(({ number }) => number))).toEqual([
    [3, 5],
    [5, 6, 7, 8],
  ])
})
