import type { Term } from '@rdfjs/types'
import { termText } from '../rdf/term-text.js'
import { xsd } from '../rdf/vocab.js'
import type { SelectResult } from './engine.js'

/** SPARQL 1.1 Query Results CSV Format: values as plain texts, so that IRIs, languages and datatypes are not told. */
export async function* writeCsv({ variables, rows }: SelectResult): AsyncIterable<string> {
  yield toLine(variables.map(toCell), ',', '\r\n')
  for await (const row of rows)
    yield toLine(
      variables.map(name => toCell(toPlainText(row.get(name)))),
      ',',
      '\r\n',
    )
}

/** SPARQL 1.1 Query Results TSV Format: values in full, as Turtle writes them. */
export async function* writeTsv({ variables, rows }: SelectResult): AsyncIterable<string> {
  yield toLine(
    variables.map(name => `?${name}`),
    '\t',
    '\n',
  )
  for await (const row of rows)
    yield toLine(
      variables.map(name => toTurtle(row.get(name))),
      '\t',
      '\n',
    )
}

function toLine(cells: readonly string[], separator: string, end: string): string {
  return cells.join(separator) + end
}

function toPlainText(term: Term | undefined): string {
  if (term === undefined) return ''
  return term.termType === 'NamedNode' || term.termType === 'Literal' ? term.value : termText(term)
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function toTurtle(term: Term | undefined): string {
  if (term === undefined) return ''
  if (term.termType !== 'Literal') return termText(term)
  return shortForms.get(term.datatype.value)?.test(term.value) ? term.value : termText(term)
}

/** Numbers that Turtle reads back as they are; the rest, such as INF, is written in full. */
const shortForms = new Map<string, RegExp>([
  [xsd.integer.value, /^[+-]?\d+$/],
  [xsd.decimal.value, /^[+-]?\d*\.\d+$/],
  [xsd.double.value, /^[+-]?(\d+\.\d*|\.?\d+)[eE][+-]?\d+$/],
])
