import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { writeXlsx } from 'hucre/xlsx'
import type { WriteSheet } from 'hucre/xlsx'
import { convertFile } from '../../src/ingest/rows/convert.js'
import type { Conversion } from '../../src/ingest/rows/convert.js'
import type { Finding } from '../../src/ingest/finding.js'
import type { Mapping } from '../../src/ingest/mapping/mapping.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import type { MappingProblem } from '../../src/ingest/mapping/yaml-reader.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'

export const iris = createIris('https://data.example.org/')
export const vocabulary = readVocabulary(readTurtleFiles('vocab'))

export const prefixes = `
prefixes:
  acc: https://w3id.org/drempel/ns#
  code: https://w3id.org/drempel/code/
  dct: http://purl.org/dc/terms/
  door-operation: https://w3id.org/drempel/code/door-operation/
  foaf: http://xmlns.com/foaf/0.1/
  fn: https://w3id.org/drempel/fn#
  geo: http://www.opengis.net/ont/geosparql#
  locn: http://www.w3.org/ns/locn#
  rdfs: http://www.w3.org/2000/01/rdf-schema#
  schema: https://schema.org/
  wgs84: http://www.w3.org/2003/01/geo/wgs84_pos#
  xsd: http://www.w3.org/2001/XMLSchema#
`

export function problemsOf(yaml: string): MappingProblem[] {
  const read = readMapping(yaml, vocabulary)
  return 'problems' in read ? read.problems : []
}

export function mappingOf(yaml: string): Mapping {
  const read = readMapping(yaml, vocabulary)
  if ('mapping' in read) return read.mapping
  throw new Error(read.problems.map(({ line, message, cure }) => `${line}: ${message} ${cure}`).join('\n'))
}

/** Converts a file with this name and content, which is there only as long as it takes. */
export async function convert(content: string | Uint8Array, yaml: string, name = 'table.csv'): Promise<Conversion> {
  return inFile(content, name, file => convertFile({ file, mapping: mappingOf(yaml), vocabulary, iris }))
}

export async function convertWorkbook(sheets: WriteSheet[], yaml: string): Promise<Conversion> {
  return convert(await writeXlsx({ sheets }), yaml, 'workbook.xlsx')
}

export async function inFile<Result>(
  content: string | Uint8Array,
  name: string,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-ingest-'))
  try {
    writeFileSync(join(folder, name), content)
    return await use(join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** "entrance/main clearWidth 92.5": what is said in the drafts, with paths below the record and last parts of names. */
export function statementsIn({ drafts }: Pick<Conversion, 'drafts'>): string[] {
  return drafts.flatMap(({ quads, record }) => quads.map(quad => statementText(quad, record.value)))
}

function statementText({ subject, predicate, object }: Quad, record: string): string {
  const short = (iri: string) =>
    iri.startsWith(record) ? iri.slice(record.length).replace(/^\//, '') || '.' : lastPart(iri)
  const value = object.termType === 'Literal' ? object.value : short(object.value)
  return `${short(subject.value)} ${lastPart(predicate.value)} ${value}`
}

function lastPart(iri: string): string {
  return iri.replace(/^.*[/#]/, '')
}

export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code)
}

/** What a function makes of each of many cells: the values in short form, or the code of the finding. */
export async function evaluateCells(
  cells: readonly string[],
  { call, property = 'acc:clearWidth', column = '' }: { call: string; property?: string; column?: string },
): Promise<string[]> {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  const rows = cells.map((cell, index) => `n${index};${quote(cell)}`)
  const { drafts, findings } = await convert(['id;cell', ...rows].join('\n'), oneFunction(call, property, column))
  const name = property.replace(/^.*:/, '')
  return cells.map((_, index) => {
    const draft = drafts.find(({ record }) => record.value.endsWith(`/n${index}`))
    const finding = findings.find(({ row }) => row === index + 2)
    const said = draft?.quads.filter(
      ({ predicate, subject }) => !subject.value.includes('/observation/') && lastPart(predicate.value) === name,
    )
    const away = draft?.quads.some(({ predicate }) => lastPart(predicate.value) === 'notApplicable')
      ? ['not applicable']
      : []
    const values = [
      ...(said ?? []).map(({ object }) => (object.termType === 'Literal' ? object.value : lastPart(object.value))),
      ...away,
    ]
    return [...values, ...(finding ? [finding.code] : [])].join(' & ') || 'nothing'
  })
}

function oneFunction(call: string, property: string, column: string): string {
  return `${prefixes}
x-table:
  id: test
  tables:
    table:
      columns: [{ name: cell, titles: cell${column} }]
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - p: ${property}
        o: { function: '${call}' }
`
}
