import type { Quad } from '@rdfjs/types'
import type { WriteSheet } from 'hucre/xlsx'
import type { Conversion } from '../../../src/ingest/rows/convert.js'
import { convert, convertWorkbook, evaluateCells, prefixes } from '../conversion.js'

/** One of the hard cases of a good importer: what goes in, what should come out. */
export interface HardCase {
  number: number
  title: string
  gives: () => Promise<unknown>
  expected: unknown
}

/** What a width makes of each cell: the centimetres, the code of the finding, or "nothing". */
export function widths(cells: readonly string[], column = ''): () => Promise<string[]> {
  return () => evaluateCells(cells, { call: 'fn:quantity(fn:value = $(cell))', column })
}

/** What a function makes of each cell, for a property. */
export function cells(property: string, call: string, texts: readonly string[], column = ''): () => Promise<string[]> {
  return () => evaluateCells(texts, { call, property, column })
}

export interface TableOptions {
  /** What `x-table` says of the table. */
  table?: string
  /** Statements of the building, besides its type. */
  says?: readonly string[]
  /** Further mappings, indented by two spaces. */
  more?: string
  /** Further keys of `x-table`. */
  survey?: string
  subject?: string
  name?: string
}

const quantity = (property: string, header: string) =>
  `{ p: ${property}, o: { function: 'fn:quantity(fn:value = $(${header}))' } }`

/** The width of a door, without the door: shapes are not asked here. */
export const width = quantity('acc:clearWidth', 'breedte')
export const slope = quantity('acc:slope', 'helling')

/** A mapping of buildings, named after their column `id` or another subject. */
export function town({ table = '{}', says = [], more = '', survey = '', subject = '$(id)' }: TableOptions): string {
  return `${prefixes}
x-table: { id: test, ${survey} tables: { table: ${table} } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/${subject}
    po:
      - [a, acc:Building]
${says.map(one => `      - ${one}\n`).join('')}${more}`
}

/** What a text file gives. */
export function file(content: string | Uint8Array, options: TableOptions): () => Promise<string[]> {
  return () => outcomeOf(convert(content, town(options), options.name))
}

/** What a workbook gives. */
export function workbook(sheets: WriteSheet[], options: TableOptions): () => Promise<string[]> {
  return () => outcomeOf(convertWorkbook(sheets, town(options)))
}

/** A workbook with the given cell in the column `breedte` or another. */
export function oneCell(cell: object, options: TableOptions, header = 'breedte'): () => Promise<string[]> {
  const rows = [
    ['id', header],
    ['a', null],
  ]
  return workbook([{ name: 'Blad', rows, cells: new Map([['1,1', cell]]) }], options)
}

/** "a clearWidth 90" for each statement, "3 B3 not-a-number" for each finding; a Problem gives its sentence. */
export async function outcomeOf(converting: Promise<Pick<Conversion, 'drafts' | 'findings'>>): Promise<string[]> {
  try {
    const { drafts, findings } = await converting
    const said = drafts.flatMap(({ quads, record }) => quads.filter(isOwn).map(quad => toText(quad, record.value)))
    const found = findings.map(({ row, cell, column, code }) => `${cell ?? row ?? column ?? 'file'} ${code}`)
    return [...said, ...found]
  } catch (error) {
    return [(error as Error).message]
  }
}

const added = /#(type|wasGeneratedBy)$|\/wasGeneratedBy$|#sourceRow$/

/** Not what the import adds by itself. */
function isOwn({ subject, predicate, object }: Quad): boolean {
  return !/\/(audit|observation)\//.test(subject.value + object.value) && !added.test(predicate.value)
}

function toText({ subject, predicate, object }: Quad, record: string): string {
  const name = record.replace(/.*\//, '')
  const path = subject.value.slice(record.length)
  const language = object.termType === 'Literal' && object.language !== '' ? `@${object.language}` : ''
  return `${name}${path} ${lastPart(predicate.value)} ${object.termType === 'Literal' ? object.value : lastPart(object.value)}${language}`
}

function lastPart(iri: string): string {
  return iri.replace(/^.*[/#]/, '')
}
