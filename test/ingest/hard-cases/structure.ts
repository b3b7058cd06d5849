import * as sheetjs from '@e965/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { convert } from '../conversion.js'
import { file, oneCell, outcomeOf, town, width, workbook } from './hard-case.js'
import type { HardCase } from './hard-case.js'

const says = [width]
const label = '[rdfs:label, $(naam), xsd:string]'
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

const two = ['a hasEntrance 1', 'a hasEntrance 2', 'a/entrance/1 clearWidth 90', 'a/entrance/2 clearWidth 80']

/** Doors of entrances, for a row each or for columns of one row. */
const entrances = (number: string) => `      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: table
    s: building/town/$(id)/entrance/$(${number})
    po: [[a, acc:Entrance], ${width}]
`

export const structure: HardCase[] = [
  {
    number: 49,
    title: 'titles above the header, and a header of two merged rows',
    gives: async () => [
      ...(await file('Toegankelijkheid 2024,\n,\nid,breedte\na,90\n', { says })()),
      ...(await workbook(
        [
          {
            name: 'Blad',
            rows: [
              ['id', 'Deur', null],
              [null, 'breedte', 'hoogte'],
              ['a', 90, 200],
            ],
            merges: [
              { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
              { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
            ],
          },
        ],
        { table: '{ dialect: { headerRowCount: 2 } }', says: [width.replace('$(breedte)', '$(Deur breedte)')] },
      )()),
    ],
    expected: ['a clearWidth 90', '3 header-elsewhere', 'a clearWidth 90', 'Deur hoogte column-not-imported'],
  },
  {
    number: 50,
    title: 'a merged cell counts for all its rows',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'nr', 'breedte'],
            ['a', 1, 90],
            [null, 2, 80],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
      { more: entrances('nr') },
    ),
    expected: [...two, 'file shared-identifier'],
  },
  {
    number: 51,
    title: 'headers that occur twice, break lines, have several languages or are misspelt',
    gives: async () => [
      ...(await file('id,breedte,breedte\na,90,80\n', { says })()),
      ...(await file('id,"Breedte\n(cm)",\na,90,x\n', { says: [width.replace('$(breedte)', '$(Breedte (cm))')] })()),
      ...(await file('id,Largeur\na,90\n', {
        table: '{ columns: [{ name: breedte, titles: { nl: breedte, fr: largeur } }] }',
        says,
      })()),
      ...(await file('id,breete\na,90\n', { says })()),
    ],
    expected: [
      'The file does not fit the mapping (source "table"). "breedte" can mean the columns B "breedte" and C "breedte"; give its "position".',
      'a clearWidth 90',
      'C column-not-imported',
      'a clearWidth 90',
      'The file does not fit the mapping (source "table"). There is no column "breedte". Nearest: "breete".',
    ],
  },
  {
    number: 52,
    title: 'columns in another order, more of them, or fewer where the mapping allows it',
    gives: async () => [
      ...(await file('nieuw,breedte,id\nx,90,a\n', { says })()),
      ...(await file('id\na\n', {
        table: '{ columns: [{ name: breedte, titles: breedte, optional: true }] }',
        says,
      })()),
    ],
    expected: ['a clearWidth 90', 'nieuw column-not-imported'],
  },
  {
    number: 53,
    title: 'hidden rows and sheets are read, and told of',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'breedte'],
            ['a', 90],
            ['b', 80],
          ],
          rowDefs: new Map([[2, { hidden: true }]]),
        },
        { name: 'Oud', rows: [['x']], hidden: true },
      ],
      { says },
    ),
    expected: ['a clearWidth 90', 'b clearWidth 80', 'file sheet-not-imported', 'file hidden-rows'],
  },
  {
    number: 54,
    title: 'a building over several rows, or with numbered columns in one',
    gives: async () => [
      ...(await file('id,nr,breedte\na,1,90\na,2,80\n', { more: entrances('nr') })()),
      ...(await file('id,ingang1_breedte,ingang2_breedte\na,90,80\n', {
        table: "{ columns: [{ name: breedte, pattern: '^ingang(?<nr>\\d+)_breedte$' }] }",
        more: entrances('nr'),
      })()),
    ],
    expected: [...[...two, 'file shared-identifier'], ...two],
  },
  {
    number: 55,
    title: 'totals, titles of sections, blank rows and remarks are no buildings',
    gives: file(
      'id,straat,breedte\nNoord:,,\na,Markt 1,90\n,,\nb,Markt 2,80\nc,Markt 3,70\nd,Markt 4,70\nTotaal,,310\nBron: de stad,,\n',
      {
        says: [width, '[dct:description, $(straat), nl~lang]'],
      },
    ),
    expected: [
      ...['a clearWidth 90', 'a description Markt 1@nl', 'b clearWidth 80', 'b description Markt 2@nl'],
      ...['c clearWidth 70', 'c description Markt 3@nl', 'd clearWidth 70', 'd description Markt 4@nl'],
      ...['2 looks-like-title', '8 looks-like-total', '9 looks-like-title', 'file blank-rows'],
    ],
  },
  {
    number: 56,
    title: 'two tables on the third sheet',
    gives: workbook(
      [
        { name: 'Uitleg', rows: [['Lees dit']] },
        { name: 'Meer', rows: [['x']] },
        {
          name: 'Deuren',
          rows: [
            ['id', 'breedte', null, 'wie', 'wat'],
            ['a', 90, null, 'x', 'y'],
          ],
        },
      ],
      { table: '{ sheet: Deuren, range: A1:B }', says },
    ),
    expected: ['a clearWidth 90', 'file sheet-not-imported', 'file sheet-not-imported'],
  },
  {
    number: 57,
    title: 'a sheet whose last cell lies at XFD1048576',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'breedte'],
            ['a', 90],
          ],
          cells: new Map([['1048575,16383', { value: ' ', type: 'string' as const }]]),
        },
      ],
      { says },
    ),
    expected: ['a clearWidth 90', 'file blank-rows'],
  },
  {
    number: 58,
    title: 'a formula without a stored value',
    gives: oneCell({ value: null, type: 'formula', formula: 'TODAY()' }, { says }),
    expected: ['B2 formula-without-value'],
  },
  {
    number: 59,
    title: 'error values are findings, never blanks',
    gives: async () =>
      (
        await Promise.all(['#N/A', '#REF!', '#DIV/0!'].map(value => oneCell({ value, type: 'error' }, { says })()))
      ).flat(),
    expected: ['B2 error-value', 'B2 error-value', 'B2 error-value'],
  },
  {
    number: 60,
    title: 'a link: its text, or its address',
    gives: workbook(
      [
        {
          name: 'Blad',
          rows: [
            ['id', 'naam'],
            ['a', null],
          ],
          cells: new Map([['1,1', { value: 'site', hyperlink: { target: 'https://example.org/bib' } }]]),
        },
      ],
      {
        table: '{ columns: [{ name: site, titles: naam, part: href }] }',
        says: [label, '[foaf:homepage, $(site)~iri]'],
      },
    ),
    expected: ['a label site', 'a homepage bib'],
  },
  {
    number: 61,
    title: 'gaps between rows: the number is that of the sheet',
    gives: workbook([{ name: 'Blad', rows: [['id', 'breedte'], [], [], [], ['a', 'breed']] }], { says }),
    expected: ['B5 not-a-number', 'file blank-rows'],
  },
  {
    number: 62,
    title: 'a password, macros, another name than kind',
    gives: async () => [
      ...(await file(
        await writeXlsx({ sheets: [{ name: 'a', rows: [['id']] }], encryption: { password: 'x', spinCount: 1 } }),
        {
          says,
          name: 'table.xlsx',
        },
      )()),
      ...(await file(withMacros(), { says, name: 'table.xlsm' })()),
      ...(await file('id;breedte\na;90\n', { says, name: 'table.xlsx' })()),
    ],
    expected: [
      'table.xlsx is protected with a password.',
      'a clearWidth 90',
      'file macros-ignored',
      'a clearWidth 90',
      'file other-than-named',
    ],
  },
  {
    number: 63,
    title: 'text files as programs really write them',
    gives: async () => {
      const names = [
        bytes('sep=;\nid;naam\na;Café\n'),
        bytes('id;naam\r\na;Café\rb;Zoë\n'),
        bytes('id;naam;\na;Café;\n'),
        bytes('id;naam\na;Café\n', 'utf16le'),
        bytes('id;naam\na;Café\n', 'latin1'),
        bytes('id;naam\na;deur 6" hoog\nb;x\n'),
        bytes('id;naam\na;"open\nb;x\n'),
        bytes('id;naam\na;x;y\nb\n'),
        bytes('id;naam\na;x\0y\n'),
      ]
      const all = await Promise.all(names.map(content => outcomeOf(convert(content, town({ says: [label] })))))
      return all.map(one => one.join(', '))
    },
    expected: [
      'a label Café',
      'a label Café, b label Zoë',
      'a label Café',
      'a label Café',
      'a label Café, file encoding-assumed',
      'a label deur 6" hoog, b label x',
      'b label x, 2 unpaired-quote',
      '3 too-few-cells, 2 too-many-cells',
      'B2 damaged-text',
    ],
  },
]

function withMacros(): Uint8Array {
  const book = sheetjs.utils.book_new()
  sheetjs.utils.book_append_sheet(
    book,
    sheetjs.utils.aoa_to_sheet([
      ['id', 'breedte'],
      ['a', 90],
    ]),
    'Blad',
  )
  const whole = { ...book, vbaraw: Buffer.from('macro') }
  return new Uint8Array(sheetjs.write(whole, { type: 'buffer', bookType: 'xlsm' }) as Buffer)
}
