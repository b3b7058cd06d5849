import type { NamedNode } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { jsonLd, nQuads, nTriples, triG, turtle, type Syntax } from '../rdf/syntaxes.js'
import { formats } from '../rdf/vocab.js'
import { writeQuads } from '../rdf/write.js'
import type { QueryForm } from './algebra.js'
import type { AskResult, GraphResult, QueryResult, SelectResult } from './results/query-result.js'
import { csvSyntax, tsvSyntax } from './results/sparql-csv.js'
import { jsonSyntax, toJsonAnswer } from './results/sparql-json.js'
import { toXmlAnswer, xmlSyntax } from './results/sparql-xml.js'
import { readTriples } from './results/table.js'
import { writeRows, type RowSyntax } from './results/write-rows.js'
import { writeTriples } from './results/write-triples.js'

/** A way to write an answer. */
export interface ResultFormat<Result> {
  mediaType: string
  /** IRI of the format, by which a service description names it. */
  iri: NamedNode
  write(result: Result): AsyncIterable<string>
}

const json = { mediaType: 'application/sparql-results+json', iri: formats.SPARQL_Results_JSON }
const plainJson = { ...json, mediaType: 'application/json' }
const xml = { mediaType: 'application/sparql-results+xml', iri: formats.SPARQL_Results_XML }

/** Formats for each form of query, the preferred one first. */
export const resultFormats: {
  select: readonly ResultFormat<SelectResult>[]
  ask: readonly ResultFormat<AskResult>[]
  construct: readonly ResultFormat<GraphResult>[]
} = {
  select: [
    rowFormat(json, jsonSyntax),
    rowFormat(plainJson, jsonSyntax),
    rowFormat(xml, xmlSyntax),
    rowFormat({ mediaType: 'text/csv', iri: formats.SPARQL_Results_CSV }, csvSyntax),
    rowFormat({ mediaType: 'text/tab-separated-values', iri: formats.SPARQL_Results_TSV }, tsvSyntax),
  ],
  ask: [answerFormat(json, toJsonAnswer), answerFormat(plainJson, toJsonAnswer), answerFormat(xml, toXmlAnswer)],
  construct: [
    graphFormat(turtle, formats.Turtle),
    graphFormat(nTriples, formats['N-Triples']),
    graphFormat(jsonLd, formats['JSON-LD']),
    graphFormat(triG, formats.TriG),
    graphFormat(nQuads, formats['N-Quads']),
  ],
}

/** All media types that some query can be answered in: what a request's Accept header is compared with. */
export const resultMediaTypes: readonly string[] = [
  ...new Set(Object.values(resultFormats).flatMap(list => list.map(({ mediaType }) => mediaType))),
]

/** The first of the acceptable media types that the form has; a Problem listing what it has when there is none. */
export function chooseMediaType(form: QueryForm, acceptable: readonly string[]): string {
  const offered: string[] = resultFormats[form].map(({ mediaType }) => mediaType)
  const chosen = acceptable.find(mediaType => offered.includes(mediaType))
  if (chosen !== undefined) return chosen
  throw new Problem('not-acceptable', `The answer to this ${formNames[form]} query has no such form.`, {
    cure: `Accept one of ${offered.join(', ')}.`,
  })
}

/** The answer as text in one of its form's media types. */
export function writeResult(result: QueryResult, mediaType: string): AsyncIterable<string> {
  switch (result.form) {
    case 'select':
      return find(resultFormats.select, mediaType).write(result)
    case 'ask':
      return find(resultFormats.ask, mediaType).write(result)
    case 'construct':
      return find(resultFormats.construct, mediaType).write(result)
  }
}

const formNames: Readonly<Record<QueryForm, string>> = {
  select: 'SELECT',
  ask: 'ASK',
  construct: 'CONSTRUCT or DESCRIBE',
}

type NamedFormat = Pick<ResultFormat<never>, 'mediaType' | 'iri'>

function rowFormat(
  format: NamedFormat,
  syntax: (variables: readonly string[]) => RowSyntax,
): ResultFormat<SelectResult> {
  return { ...format, write: ({ variables, table }) => writeRows(table, syntax(variables)) }
}

function answerFormat(format: NamedFormat, toText: (answer: boolean) => string): ResultFormat<AskResult> {
  return {
    ...format,
    async *write({ answer }) {
      yield toText(answer)
    },
  }
}

/** Triples stand in no graph, so N-Quads are the same lines as N-Triples. */
function graphFormat(syntax: Syntax, iri: NamedNode): ResultFormat<GraphResult> {
  const isLines = syntax === nTriples || syntax === nQuads
  const write = ({ table }: GraphResult) => (isLines ? writeTriples(table) : writeQuads(readTriples(table), syntax))
  return { mediaType: syntax.mediaType, iri, write }
}

function find<Result>(list: readonly ResultFormat<Result>[], mediaType: string): ResultFormat<Result> {
  const format = list.find(each => each.mediaType === mediaType)
  if (format === undefined) throw new Error(`No writer of this query form has the media type ${mediaType}.`)
  return format
}
