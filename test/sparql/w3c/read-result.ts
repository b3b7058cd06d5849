import Papa from 'papaparse'
import type { Literal, Quad, Term } from '@rdfjs/types'
import { createLightDataset } from '../../../src/rdf/light-dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { blankNode, literal, namedNode } from '../../../src/rdf/terms.js'
import { readJsonResults } from '../../../src/sparql/read-json.js'
import type { Answer, Row } from '../answers/answer.js'
import { addressOf, readSuiteFile } from './manifest.js'

/** The answer that a file of the suite tells: of a SELECT or ASK in XML, JSON, TSV or Turtle, of a CONSTRUCT in Turtle. */
export function readResult(path: string): Answer {
  const text = readSuiteFile(path)
  switch (path.slice(path.lastIndexOf('.'))) {
    case '.srx':
      return readXml(text)
    case '.srj':
      return readJson(text)
    case '.tsv':
      return readTsv(text)
    case '.csv':
      return readCsv(text)
    case '.ttl':
      return readTurtle(parseQuads(text, { baseIri: addressOf(path) }))
  }
  throw new Error(`Nobody reads ${path}.`)
}

function readXml(text: string): Answer {
  const boolean = /<boolean>\s*(true|false)\s*<\/boolean>/.exec(text)?.[1]
  if (boolean !== undefined) return { kind: 'boolean', value: boolean === 'true' }
  const head = /<head>([^]*?)<\/head>/.exec(text)?.[1] ?? ''
  const variables = [...head.matchAll(/<variable\s+name=["']([^"']+)/g)].map(([, name = '']) => name)
  const rows = [...text.matchAll(/<result>([^]*?)<\/result>|<result\/>/g)].map(([, row = '']) => readXmlRow(row))
  return { kind: 'rows', variables, rows }
}

function readXmlRow(text: string): Row {
  const cells = text.matchAll(
    /<binding\s+name=["']([^"']+)["']\s*>\s*<(\w+)([^>]*?)(?:\/>|>([^]*?)<\/\2>)\s*<\/binding>/g,
  )
  return new Map(
    Array.from(cells, ([, name = '', tag = '', attributes = '', value = '']) => [
      name,
      toTerm(tag, attributes, unescape(value)),
    ]),
  )
}

function toTerm(tag: string, attributes: string, value: string): Term {
  if (tag === 'uri') return namedNode(value)
  if (tag === 'bnode') return blankNode(value)
  const attribute = (name: string) => new RegExp(`${name}=["']([^"']*)`).exec(attributes)?.[1]
  const datatype = attribute('datatype')
  return literal(value, attribute('xml:lang') ?? (datatype === undefined ? undefined : namedNode(datatype)))
}

function unescape(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function readJson(text: string): Answer {
  const results = readJsonResults(text)
  if (results.kind === 'boolean') return results
  const { variables } = results
  const rows = results.rows.map(row => toRow(variables.map((name, column) => [name, row[column]])))
  return { kind: 'rows', variables, rows }
}

function readTsv(text: string): Answer {
  const [head = '', ...lines] = text.replaceAll('\r', '').replace(/\n$/, '').split('\n')
  const variables = head.split('\t').map(name => name.slice(1))
  const rows = lines.map(line => {
    const cells = line.split('\t')
    return toRow(variables.map((name, column) => [name, readTurtleTerm(cells[column] ?? '')]))
  })
  return { kind: 'rows', variables, rows }
}

/** All values are plain texts, save for blank nodes. */
function readCsv(text: string): Answer {
  const [variables = [], ...lines] = Papa.parse<string[]>(text.trimEnd()).data
  const toTerm = (cell = '') =>
    cell.startsWith('_:') ? blankNode(cell.slice(2)) : cell === '' ? undefined : literal(cell)
  const rows = lines.map(line => toRow(variables.map((name, column) => [name, toTerm(line[column])])))
  return { kind: 'rows', variables, rows }
}

function readTurtleTerm(text: string): Term | undefined {
  return text === '' ? undefined : parseQuads(`<urn:s> <urn:p> ${text} .`)[0]?.object
}

function toRow(cells: readonly (readonly [string, Term | undefined])[]): Row {
  return new Map(cells.flatMap(([name, term]) => (term === undefined ? [] : [[name, term] as const])))
}

const results = (name: string) => namedNode(`http://www.w3.org/2001/sw/DataAccess/tests/result-set#${name}`)

/** A table of results written as a graph, or a graph that is itself the answer. */
function readTurtle(quads: readonly Quad[]): Answer {
  const data = createLightDataset(quads)
  const values = (subject: Term, name: string) =>
    [...data.match(subject as Quad['subject'], results(name))].map(({ object }) => object)
  const [set] = [...data.match(null, null, results('ResultSet'))].map(({ subject }) => subject)
  if (set === undefined) return { kind: 'graph', quads }
  const [boolean] = values(set, 'boolean') as Literal[]
  if (boolean !== undefined) return { kind: 'boolean', value: boolean.value === 'true' }
  const rows = values(set, 'solution').map(solution =>
    toRow(
      values(solution, 'binding').map(binding => [
        values(binding, 'variable')[0]?.value ?? '',
        values(binding, 'value')[0],
      ]),
    ),
  )
  return { kind: 'rows', variables: values(set, 'resultVariable').map(({ value }) => value), rows }
}
