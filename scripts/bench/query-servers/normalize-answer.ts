import type { RawAnswer } from './ask.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { nTriples } from '../../../src/rdf/syntaxes.js'
import type { Term } from '@rdfjs/types'

interface JsonTerm {
  value: string
  datatype?: string
  'xml:lang'?: string
}

interface JsonAnswer {
  head: { vars: string[] }
  boolean?: boolean
  results?: { bindings: Record<string, JsonTerm>[] }
}

/**
 * An answer in one form for all products: a line for each row, in order where order counts; numbers by their value to
 * six digits, since products write them in many ways and round means differently, and Virtuoso points too.
 */
export function normalizeAnswer({ body, mediaType }: RawAnswer, compare: 'rows' | 'bag' | 'not'): string[] {
  const lines = /json/.test(mediaType) ? readJson(body) : readTriples(body)
  return compare === 'rows' ? lines : lines.sort()
}

function readJson(body: string): string[] {
  const { head, boolean, results } = JSON.parse(body) as JsonAnswer
  if (boolean !== undefined) return [String(boolean)]
  return (results?.bindings ?? []).map(row =>
    head.vars.map(name => row[name] && toText(row[name].value, row[name].datatype, row[name]['xml:lang'])).join('\t'),
  )
}

function readTriples(body: string): string[] {
  const lines = parseQuads(body, { mediaType: nTriples.mediaType }).map(({ subject, predicate, object }) =>
    [subject, predicate, object].map(readTerm).join('\t'),
  )
  return [...new Set(lines)]
}

function readTerm(term: Term): string {
  return term.termType === 'Literal' ? toText(term.value, term.datatype.value, term.language) : term.value
}

function toText(value: string, datatype: string | undefined, language: string | undefined): string {
  if (language) return `${value}@${language}`
  if (value.startsWith('POINT')) return value.replace(/[\d.]+/g, number => Number(number).toPrecision(6))
  if (datatype?.endsWith('#boolean')) return String(value === 'true' || value === '1')
  if (datatype && /#(integer|decimal|double|float|int|long)$/.test(datatype)) return Number(value).toPrecision(6)
  return value
}
