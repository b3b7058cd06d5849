import { describe, expect, test } from 'vitest'
import type { Conversion } from '../../../src/ingest/rows/convert.js'
import { convert, prefixes } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test
  language: nl
  surveyed: $(datum)
  null: ['-']
  tables:
    table:
      columns:
        - { name: width, titles: breedte, null: ['0'] }
        - { name: left, from: ruimte, extract: '^(\\d+)/' }
        - { name: right, from: ruimte, extract: '/(\\d+)$' }
        - { name: naam, titles: naam, required: true }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - [foaf:page, $(site)~iri]
      - [dct:description, '$(straat), $(plaats)']
      - { p: acc:door, o: { mapping: door } }
      - { p: acc:ramp, o: { mapping: ramp } }
      - { p: acc:lacks, o: { function: 'fn:lacks(fn:value = fn:anyOf(fn:value = $(helling), fn:value = $(plank)), fn:type = acc:Ramp)' } }
  door:
    sources: table
    s: building/town/$(id)/door/$(deur)
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
      - { p: acc:operation, o: { function: 'fn:when(fn:value = $(auto), fn:then = door-operation:automatic)' } }
      - { p: acc:sideSpace, o: [{ function: 'fn:quantity(fn:value = $(left))' }, { function: 'fn:quantity(fn:value = $(right))' }] }
  ramp:
    sources: table
    s: building/town/$(id)/ramp/1
    condition: { function: 'fn:present(fn:value = $(helling))' }
    po:
      - [a, acc:Ramp]
      - { p: acc:slope, o: { function: 'fn:quantity(fn:value = $(graad))' } }
      - { p: acc:length, o: { function: 'fn:when(fn:value = $(plank), fn:then = fn:quantity(fn:value = $(lengte)))' } }
`
const headers = [
  'id',
  'naam',
  'site',
  'straat',
  'plaats',
  'helling',
  'plank',
  'deur',
  'breedte',
  'auto',
  'ruimte',
  'graad',
  'lengte',
  'datum',
  'vrij',
]
const contents = [
  ...[
    '',
    '',
    '',
    ' ',
    '-',
    '0',
    '1',
    '7',
    '90',
    '92,5 cm',
    '1.200',
    '> 80',
    'ca. 5 %',
    '1:12',
    '80/90',
    '70-80',
    '900 vingers',
  ],
  ...[
    'ja',
    'nee',
    'x',
    'n.v.t.',
    '?',
    'misschien',
    'Stadhuis',
    'Ingang "A"',
    'a\nb',
    'https://www.example.org/',
    'www.stad.be',
    '2024',
    '31/02/2024',
    '???',
    '½',
    'breed',
  ],
]

/** Numbers from 0 up to 1 that are always the same for a seed. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function randomTable(seed: number, count: number): string[][] {
  const random = createRandom(seed)
  const pick = () => contents[Math.floor(random() * contents.length)] ?? ''
  return Array.from({ length: count }, () =>
    headers.map(header => (header === 'id' && random() < 0.8 ? `g${Math.floor(random() * 60)}` : pick())),
  )
}

function toCsv(rows: string[][]): string {
  return [headers, ...rows].map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')
}

/** The line on which each row begins, as cells can hold line breaks. */
function linesOf(rows: string[][]): number[] {
  let next = 2
  return rows.map(row => {
    const line = next
    next += 1 + row.filter(cell => cell.includes('\n')).length
    return line
  })
}

/** Places of the cells that raw values of observations and findings come from. */
function placesOf({ drafts, findings }: Conversion) {
  const cells = drafts.flatMap(({ quads }) =>
    quads
      .filter(({ predicate }) => predicate.value.endsWith('#sourceCell'))
      .flatMap(({ object }) => object.value.split(' | ')),
  )
  return { observed: new Set(cells), found: findings.flatMap(({ cell }) => cell ?? []) }
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('in a table of random cells (%i)', async seed => {
  const rows = randomTable(seed, 150)
  const converted = await convert(toCsv(rows), yaml)
  const [table] = converted.statistics.tables

  test('each row is part of a record, or a finding', () => {
    expect(table?.recordRows).toBeGreaterThan(0)
    expect(table?.findingRows).toBeGreaterThan(0)
    expect((table?.recordRows ?? 0) + (table?.findingRows ?? 0)).toBe(rows.length)
    const inRecords = new Set(converted.drafts.flatMap(draft => draft.rows.map(({ row }) => row)))
    const inFindings = new Set(converted.findings.flatMap(({ row }) => row ?? []))
    for (const line of linesOf(rows)) expect(inRecords.has(line) || inFindings.has(line)).toBe(true)
  })

  test('each cell of an imported column is counted exactly once', () => {
    expect(table?.columns.map(({ header }) => header)).toEqual(headers.filter(header => header !== 'vrij'))
    for (const { statements, nulls, findings } of table?.columns ?? [])
      expect(statements + nulls + findings).toBe(rows.length)
  })

  test('each cell that says something and is no declared null is in a statement or a finding', () => {
    for (const { header, nulls } of table?.columns ?? []) {
      const silent = rows.filter(row => ['', ' ', '-'].includes(row[headers.indexOf(header)] ?? '')).length
      if (['naam', 'site', 'straat', 'plaats', 'ruimte', 'deur'].includes(header))
        expect(nulls).toBeLessThanOrEqual(silent)
    }
  })

  test('no cell has two findings, and none both a finding and an observation', () => {
    const { observed, found } = placesOf(converted)
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter(cell => observed.has(cell))).toEqual([])
  })

  test('no zero that stands for "not measured" becomes a width', () => {
    const widths = converted.drafts.flatMap(({ quads }) =>
      quads.filter(({ predicate }) => predicate.value.endsWith('#clearWidth')),
    )
    expect(widths.length).toBeGreaterThan(0)
    expect(widths.filter(({ object }) => object.value === '0')).toEqual([])
  })
})
