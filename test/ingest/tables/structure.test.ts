import { describe, expect, test } from 'vitest'
import type { WriteSheet } from 'hucre'
import { codesOf, convert, convertWorkbook, prefixes, statementsIn } from '../conversion.js'

/** A mapping of buildings with a name and the width of a door; `table` is what x-table says of the table. */
const mapping = (table: string, name = 'Naam', width = 'Breedte', more = '') => `${prefixes}
x-table:
  id: test
  tables:
    gebouwen: ${table}
sources: { gebouwen: [town.csv~csv] }
mappings:
  building:
    sources: gebouwen
    s: building/town/$(${name})
    po:
      - [a, acc:Building]
      - [rdfs:label, $(${name})]${more}
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: gebouwen
    s: building/town/$(${name})/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: gebouwen
    s: building/town/$(${name})/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(${width}))' } }
`

/** "stadhuis 90": names of the records and their widths. */
async function made(content: string | WriteSheet[], yaml: string) {
  const { drafts, findings } = await (typeof content === 'string'
    ? convert(content, yaml)
    : convertWorkbook(content, yaml))
  const widths = drafts.map(draft => {
    const said = statementsIn({ drafts: [draft] }).find(text => / clearWidth /.test(text))
    return `${draft.record.value.replace(/.*\//, '')} ${said?.replace(/.* /, '') ?? '-'}`
  })
  return { widths, findings, drafts }
}

describe('the rows of a table', () => {
  test('can lie below titles that the mapping does not know of', async () => {
    const { widths, findings } = await made('Gebouwen 2024,\n,\nNaam,Breedte\nBib,90\n', mapping('{}'))
    expect(widths).toEqual(['bib 90'])
    expect(findings).toMatchObject(
      [{ code: 'header-elsewhere', row: 3, values: { place: '3' } }, { code: 'blank-rows' }].slice(0, 1),
    )
  })

  test('can hold the header once more, totals, titles and remarks', async () => {
    const rows = [
      'Naam,Straat,Breedte',
      'Noord:,,',
      'Bib,Markt 1,90',
      'Zaal,Markt 2,80',
      'Naam,Straat,Breedte',
      'Kerk,Markt 3,100',
      'Totaal,,270',
      'Bron: de gemeente,,',
    ]
    const { widths, findings } = await made(
      rows.join('\n'),
      mapping('{ columns: [{ titles: Straat, suppressOutput: true }] }'),
    )
    expect(widths).toEqual(['bib 90', 'zaal 80', 'kerk 100'])
    expect(findings.map(({ code, row }) => [row, code])).toEqual([
      [5, 'repeated-header'],
      [2, 'looks-like-title'],
      [7, 'looks-like-total'],
      [8, 'looks-like-title'],
    ])
  })

  test('are all read when the mapping asks for it', async () => {
    const yaml = mapping('{ dialect: { readAllRows: true } }')
    expect((await made('Naam,Breedte\nTotaal,90\n', yaml)).widths).toEqual(['totaal 90'])
  })

  test('that have only a name are buildings of which nothing is known yet', async () => {
    const yaml = mapping('{ columns: [{ titles: Straat, suppressOutput: true }] }')
    expect((await made('Naam,Straat,Breedte\nBib,Markt 1,90\nZaal,,\n', yaml)).widths).toEqual(['bib 90', 'zaal -'])
  })

  test('called Total with an address are buildings', async () => {
    const yaml = mapping('{ columns: [{ titles: Straat, suppressOutput: true }] }')
    expect((await made('Naam,Straat,Breedte\nTotal,Markt 1,90\n', yaml)).widths).toEqual(['total 90'])
  })

  test.each([
    ['{ dialect: { skipRows: [2, 4-5] } }', ['bib 90']],
    ["{ dialect: { skipWhere: '^(cm|Zaal|Kerk)$' } }", ['bib 90']],
  ])('can be left out: %s', async (table, expected) => {
    expect((await made('Naam,Breedte\ncm,cm\nBib,90\nZaal,80\nKerk,70\n', mapping(table))).widths).toEqual(expected)
  })

  test('can stand beside other tables', async () => {
    const rows = [
      ['Personeel', null, null, 'Naam', 'Breedte'],
      ['Naam', 'Jaar', null, 'Bib', 90],
      ['An', 2020, null, 'Zaal', 80],
      [null, null, null, 'Legende', 'iets'],
    ]
    const { widths, drafts } = await made([{ name: 'Blad1', rows }], mapping('{ range: D1:E3 }'))
    expect(widths).toEqual(['bib 90', 'zaal 80'])
    expect(statementsIn({ drafts })).toContain('entrance/main/door/1/observation/clear-width/test sourceCell Blad1!E2')
  })

  test('can lie on several sheets, whose names are values', async () => {
    const sheet = (name: string, building: string): WriteSheet => ({
      name,
      rows: [
        ['Naam', 'Breedte'],
        [building, 90],
      ],
    })
    const yaml = mapping(
      "{ sheetPattern: '^20', sheetColumn: Jaar }",
      'Naam',
      'Breedte',
      '\n      - [dct:description, $(Jaar)]',
    )
    const { widths, drafts, findings } = await made(
      [sheet('2021', 'Bib'), sheet('2022', 'Zaal'), sheet('x', 'y')],
      yaml,
    )
    expect(widths).toEqual(['bib 90', 'zaal 90'])
    expect(statementsIn({ drafts })).toContain('. description 2022')
    expect(codesOf(findings)).toEqual(['sheet-not-imported'])
    expect((await made([sheet('2021', 'Bib'), sheet('2022', 'Zaal')], mapping('{ sheet: [2022] }'))).widths).toEqual([
      'zaal 90',
    ])
  })

  test('can have the title above them as a value', async () => {
    const yaml = mapping('{ sectionColumn: Wijk }', 'Naam', 'Breedte', '\n      - [dct:description, $(Wijk)]')
    const csv = 'Naam,Straat,Breedte\nNoord,,\nBib,Markt 1,90\nZuid,,\nZaal,Markt 2,80\nKerk,Markt 3,70\n'
    const { widths, drafts } = await made(
      csv,
      yaml.replace(
        '{ sectionColumn: Wijk }',
        '{ sectionColumn: Wijk, columns: [{ titles: Straat, suppressOutput: true }] }',
      ),
    )
    expect(widths).toEqual(['bib 90', 'zaal 80', 'kerk 70'])
    expect(
      drafts.map(draft => statementsIn({ drafts: [draft] }).find(text => text.startsWith('. description'))),
    ).toEqual(['. description Noord', '. description Zuid', '. description Zuid'])
  })
})

describe('the sheet of a table', () => {
  const rows = [
    ['Naam', 'Breedte'],
    ['Bib', 90],
  ]
  const others: WriteSheet[] = [
    { name: 'Uitleg', rows: [['lees mij']] },
    { name: 'Lijst', rows: [['Keuze'], ['ja']] },
  ]

  test('is the only one that has the columns, when the mapping names none', async () => {
    const { widths, findings } = await made([...others, { name: 'Blad3', rows }], mapping('{}'))
    expect(widths).toEqual(['bib 90'])
    expect(codesOf(findings)).toEqual(['sheet-not-imported', 'sheet-not-imported'])
  })

  test('can be called by its place', async () => {
    const twice = [...others, { name: 'Blad3', rows }, { name: 'Blad4', rows }]
    expect((await made(twice, mapping("{ sheet: '#3' }"))).widths).toEqual(['bib 90'])
  })

  test('has to be named when two have the columns', async () => {
    const twice = [
      { name: 'Blad3', rows },
      { name: 'Blad4', rows },
    ]
    await expect(made(twice, mapping('{}'))).rejects.toThrow(/no sheet "gebouwen", only "Blad3", "Blad4"/)
  })

  test('may say things by colours, comments and hidden columns, which is told', async () => {
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } as const
    const cells = new Map([
      ['1,1', { value: 90, style: { fill } }],
      ['3,0', { value: 'Kerk', comment: { text: 'gesloten' } }],
    ])
    const more = [...rows, ['Zaal', 80], ['Kerk', 70]]
    const columns = [{}, { hidden: true }]
    const { findings } = await made([{ name: 'Blad', rows: more, cells, columns }], mapping('{}'))
    expect(findings).toMatchObject([
      { code: 'coloured-cells', values: { count: 1 } },
      { code: 'commented-cells', values: { count: 1 } },
      { code: 'hidden-columns', values: { columns: 'B' } },
    ])
  })
})

describe('a header of several rows', () => {
  test('also answers to the title of a group that stands above its first column only', async () => {
    const csv = 'Naam,Deur,,Toilet,\n,Breedte,Drempel,Breedte,Diepte\nBib,90,1,80,150\n'
    const yaml = mapping('{ dialect: { headerRowCount: 2 } }', 'Naam', 'Toilet Breedte')
    expect((await made(csv, yaml)).widths).toEqual(['bib 80'])
  })
})

describe('the address of a link', () => {
  test('is a part of the cell', async () => {
    const rows = [
      ['Naam', 'Breedte'],
      ['Bib', 90],
    ]
    const cells = new Map([['1,0', { value: 'Bib', hyperlink: { target: 'https://example.org/bib' } }]])
    const yaml = mapping(
      '{ columns: [{ name: site, titles: Naam, part: href }] }',
      'Naam',
      'Breedte',
      '\n      - [foaf:homepage, $(site)~iri]',
    )
    const { drafts } = await made([{ name: 'Blad', rows, cells }], yaml)
    expect(drafts.flatMap(({ quads }) => quads).map(({ object }) => object.value)).toContain('https://example.org/bib')
  })
})

describe('records in columns', () => {
  const rows = [
    ['Attributen', 'Verplicht', 'Voorbeeld', 'Invulveld 1', 'Invulveld 2', 'Invulveld 3', 'Invulveld 4'],
    ['Naam', 'ja', 'Stadhuis', 'Bib', 'Zaal', null, null],
    ['INGANG', null, null, null, null, null, null],
    ['Breedte', 'nee', 100, 90, 'breed', null, null],
    ['TOILET', null, null, null, null, null, null],
    ['Breedte', 'nee', 80, 70, 75, null, null],
  ]
  const dialect = '{ dialect: { recordsIn: columns, skipRows: 1, skipColumns: [B, C] } }'
  const sheets = [{ name: 'Attributen', rows }]

  test('are one for each that is filled, none for the example or the empty ones', async () => {
    const { widths } = await made(sheets, mapping(dialect, 'Naam', 'INGANG Breedte'))
    expect(widths).toEqual(['bib 90', 'zaal -'])
  })

  test('have findings and measures with the address that the sheet gives them', async () => {
    const { drafts, findings } = await made(sheets, mapping(dialect, 'Naam', 'INGANG Breedte'))
    expect(findings.find(({ code }) => code !== 'column-not-imported' && code !== 'blank-rows')).toMatchObject({
      cell: 'E4',
      row: 4,
      column: 'Breedte',
      value: 'breed',
    })
    const said = statementsIn({ drafts })
    expect(said).toContain('entrance/main/door/1/observation/clear-width/test sourceCell Attributen!D4')
    expect(said).toContain('. sourceRow Attributen!D')
  })

  test('of the same question in two sections need the section', async () => {
    await expect(made(sheets, mapping(dialect))).rejects.toThrow(/"Breedte" can mean/)
    expect((await made(sheets, mapping(dialect, 'Naam', 'TOILET Breedte'))).widths).toEqual(['bib 70', 'zaal 75'])
  })

  test('can have a header of two columns, the first merged', async () => {
    const two = [
      ['Gebouw', 'Naam', 'Bib', 'Zaal'],
      ['Ingang', 'Breedte', 90, 80],
      [null, 'Drempel', 1, 2],
      ['Toilet', 'Breedte', 70, 75],
    ]
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
    const yaml = mapping('{ dialect: { recordsIn: columns, headerColumnCount: 2 } }', 'Gebouw Naam', 'Ingang Breedte')
    const { widths, findings } = await made([{ name: 'Blad', rows: two, merges }], yaml)
    expect(widths).toEqual(['bib 90', 'zaal 80'])
    expect(findings.filter(({ code }) => code === 'column-not-imported').map(({ column }) => column)).toEqual([
      'Ingang Drempel',
      'Toilet Breedte',
    ])
  })
})
