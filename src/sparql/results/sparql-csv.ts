import type { Term } from '@rdfjs/types'
import { termText } from '../../rdf/term-text.js'
import { xsd } from '../../rdf/vocab.js'
import type { RowSyntax } from './write-rows.js'

/** SPARQL 1.1 Query Results CSV Format: values as plain texts, so that IRIs, languages and datatypes are not told. */
export function csvSyntax(variables: readonly string[]): RowSyntax {
  return {
    start: `${variables.map(toCell).join(',')}\r\n`,
    between: '',
    end: '',
    cell: term => toCell(toPlainText(term)),
    row: cells => `${cells.join(',')}\r\n`,
  }
}

/** SPARQL 1.1 Query Results TSV Format: values in full, as Turtle writes them. */
export function tsvSyntax(variables: readonly string[]): RowSyntax {
  return {
    start: `${variables.map(name => `?${name}`).join('\t')}\n`,
    between: '',
    end: '',
    cell: toTurtle,
    row: cells => `${cells.join('\t')}\n`,
  }
}

function toPlainText(term: Term): string {
  return term.termType === 'NamedNode' || term.termType === 'Literal' ? term.value : termText(term)
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function toTurtle(term: Term): string {
  if (term.termType !== 'Literal') return termText(term)
  return shortForms.get(term.datatype.value)?.test(term.value) ? term.value : termText(term)
}

/** Numbers that Turtle reads back as they are; the rest, such as INF, is written in full. */
const shortForms = new Map<string, RegExp>([
  [xsd.integer.value, /^[+-]?\d+$/],
  [xsd.decimal.value, /^[+-]?\d*\.\d+$/],
  [xsd.double.value, /^[+-]?(\d+\.\d*|\.?\d+)[eE][+-]?\d+$/],
])
