import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Conversion } from '../../src/ingest/rows/convert.js'
import { createAnswers } from '../../src/ingest/cells/answers.js'
import { cleanText, wordKey } from '../../src/ingest/cells/clean-text.js'
import { columnLetters } from '../../src/ingest/tables/cell-address.js'
import { convert, convertWorkbook, prefixes } from './conversion.js'

/** A column with the property that it feeds. */
const columns = [
  ['breedte', 'acc:clearWidth', 'fn:quantity(fn:value = $(breedte))'],
  ['vlak', 'acc:stepFree', 'fn:boolean(fn:value = $(vlak))'],
  ['treden', 'acc:stepCount', 'fn:count(fn:value = $(treden))'],
  ['datum', 'dct:date', 'fn:date(fn:value = $(datum))'],
  ['uur', 'schema:opens', 'fn:time(fn:value = $(uur))'],
  ['bediening', 'acc:operation', 'fn:code(fn:value = $(bediening), fn:scheme = code:door-operation)'],
  ['tekst', 'dct:description', 'fn:text(fn:value = $(tekst))'],
  ['helling', 'acc:slope', 'fn:quantity(fn:value = $(helling))'],
] as const

const yaml = `${prefixes}
x-table:
  id: test
  language: nl
  null: ['-', NR]
  tables:
    table:
      dialect: { delimiter: ';', encoding: utf-8 }
      columns: [{ titles: treden, null: ['0'] }, { titles: helling, unit: '%' }]
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
${columns.map(([, property, call]) => `      - { p: ${property}, o: { function: '${call}' } }\n`).join('')}`

/** Words for "I do not know", and the null tokens of the mapping: with the empty cell, all that may say nothing. */
const silent = new Set(['', '-', 'nr', '?', '??', '/', 'onbekend', 'unbekannt', 'inconnu', 'unknown', 'desconocido'])
/** Dates and times say nothing where the cell says that there is none: n.v.t., n/a, na. */
const answers = createAnswers([])
const isNone = (text: string) => answers(cleanText(text)) === 'notApplicable'
const words = [
  'ja',
  'nee',
  'x',
  'n.v.t.',
  '?',
  'onbekend',
  '-',
  'NR',
  '0',
  '0,0',
  'automatisch',
  'Total',
  '#N/A',
  '=1+1',
]
const written = [
  '90',
  '90,5',
  '1.200',
  '85-90',
  '1:12',
  '6%',
  '12/05/2024',
  '2024-02-30',
  '8:30',
  '0471 12 34 56',
  '½',
  '90*',
]

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...words, ...written) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...words, ...written), fc.constantFrom(' ', '\n', '\t', '\u200b', '"'))
      .map(parts => parts.join('')),
  },
)
const table = fc.array(fc.tuple(...columns.map(() => cell)), { minLength: 1, maxLength: 6 })

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const csv = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, ...rows].map(row => row.map(quoted).join(';')).join('\n')

/** "B3 tekst: stated and found" for each cell that did not end in exactly one of statement, finding and declared null. */
function broken(
  { drafts, findings }: Conversion,
  rows: readonly (readonly string[])[],
  lines: readonly number[],
): string[] {
  return rows.flatMap((cells, row) => {
    const draft = drafts.find(({ record }) => record.value.endsWith(`/n${row}`))
    const own = draft?.quads.filter(({ subject }) => subject.value === draft.record.value) ?? []
    return columns.flatMap(([header, property], index) => {
      const text = cells[index] ?? ''
      const address = `${columnLetters(index + 1)}${lines[row]}`
      const name = property.replace(/^.*:/, '')
      const stated = own.some(
        ({ predicate, object }) => predicate.value.endsWith(name) || object.value.endsWith(`#${name}`),
      )
      const found = findings.some(finding => finding.cell === address || (finding.row === lines[row] && !finding.cell))
      const nulled =
        isSilent(text) ||
        (header === 'treden' && isZero(text)) ||
        ((header === 'datum' || header === 'uur') && isNone(text))
      if (stated && found) return [`${address} ${header} ${JSON.stringify(text)}: stated and found`]
      return stated || found || nulled ? [] : [`${address} ${header} ${JSON.stringify(text)}: neither`]
    })
  })
}

function isSilent(text: string): boolean {
  return silent.has(cleanText(text).toLowerCase()) || silent.has(wordKey(text))
}

/** As the mapping lists it for one column. */
function isZero(text: string): boolean {
  return /^[-+]?0+([.,]0*)?(e[-+]?\d+)?$/i.test(cleanText(text))
}

/** What the statistics say, held against the rows: each cell is counted once. */
function miscounted({ statistics }: Conversion): unknown[] {
  return statistics.tables.flatMap(({ rows, recordRows, findingRows, columns: counted }) => [
    ...(recordRows + findingRows === rows ? [] : [{ rows, recordRows, findingRows }]),
    ...counted.filter(({ statements, nulls, findings }) => statements + nulls + findings !== rows),
  ])
}

/** Lines on which the rows of a text file begin. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 2
  return rows.map(row => {
    const begin = line
    line += 1 + row.join('').split(/\r\n|\r|\n/).length - 1
    return begin
  })
}

const header = ['id', ...columns.map(([name]) => name)]

test(
  'each cell of a text file ends in a statement, a finding or a declared null; never in two, never in none',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(table, async rows => {
        const named = rows.map((cells, index) => [`n${index}`, ...cells])
        const conversion = await convert(csv(header, named), yaml)
        expect(broken(conversion, rows, linesOf(named))).toEqual([])
        expect(miscounted(conversion)).toEqual([])
      }),
      { numRuns: 80 },
    )
  },
)

const stored = fc.oneof(
  fc.constantFrom<string | number | boolean | null>(
    null,
    true,
    false,
    0,
    90,
    0.06,
    -1,
    1e21,
    45325,
    ...words,
    ...written,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.date({ noInvalidDate: true, min: new Date('1900-03-01'), max: new Date('2200-01-01') }),
)

test('so does each cell of a workbook', { timeout: 120_000 }, async () => {
  const rowsOf = fc.array(fc.array(stored, { minLength: columns.length, maxLength: columns.length }), {
    minLength: 1,
    maxLength: 5,
  })
  await fc.assert(
    fc.asyncProperty(rowsOf, async rows => {
      const all = [header, ...rows.map((cells, index) => [`n${index}`, ...cells])]
      const conversion = await convertWorkbook([{ name: 'Blad', rows: all }], yaml)
      const shown = rows.map(cells =>
        cells.map(one => (one === null ? '' : one instanceof Date ? one.toISOString() : String(one))),
      )
      expect(
        broken(
          conversion,
          shown,
          rows.map((_, index) => index + 2),
        ),
      ).toEqual([])
      expect(miscounted(conversion)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('whatever the headers and the identifiers are, each cell is counted once', { timeout: 120_000 }, async () => {
  const headers = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 8 }), { minLength: 1, maxLength: 4 })
  const rowsOf = fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(headers, rowsOf, async (odd, rows) => {
      const all = [...header, ...odd.filter(name => !header.includes(wordKey(name)))]
      const conversion = await convert(
        csv(
          all,
          rows.map(row => row.slice(0, all.length).concat(Array(Math.max(0, all.length - row.length)).fill(''))),
        ),
        yaml,
      )
      expect(miscounted(conversion)).toEqual([])
    }),
    { numRuns: 30 },
  )
})
