import { existsSync, readFileSync } from 'node:fs'
import type { Quad, Term } from '@rdfjs/types'
import { parse as convert } from 'oxigraph'
import { projectPath } from '../../../src/paths.js'
import { createLightDataset } from '../../../src/rdf/light-dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { namedNode } from '../../../src/rdf/terms.js'

/** One test of the W3C suite; paths are within the suite. */
export interface SuiteTest {
  /** "aggregates/agg01" */
  name: string
  kind: 'evaluation' | 'positive-syntax' | 'negative-syntax'
  query: string
  /** Files of the default graph. */
  data: readonly string[]
  /** Files of named graphs; their address is their name. */
  graphs: readonly string[]
  result: string
}

const folder = projectPath('../shared/suites/sparql11')

/** Whether the suite is on this machine. */
export const hasSuite = existsSync(folder)

/** Address of a file of the suite. */
export const addressOf = (path: string) => `http://w3c.example/${path}`

/** The text of a file of the suite. */
export const readSuiteFile = (path: string) => readFileSync(`${folder}/${path}`, 'utf8')

/** The quads of a file of the suite; the labels of its blank nodes begin with a text of their own. */
export function readSuiteData(path: string, blankPrefix: string): Quad[] {
  const baseIri = addressOf(path)
  const text = readSuiteFile(path)
  if (!path.endsWith('.rdf')) return parseQuads(text, { baseIri, blankPrefix })
  const lines = convert(text, { format: 'application/rdf+xml', base_iri: baseIri }).map(String)
  return parseQuads(lines.map(line => `${line} .`).join('\n'), { blankPrefix })
}

/** Groups of tests that ask queries, and how their answers are written. */
export const groups = [
  'aggregates',
  'bind',
  'bindings',
  'cast',
  'construct',
  'csv-tsv-res',
  'exists',
  'functions',
  'grouping',
  'json-res',
  'negation',
  'project-expression',
  'property-path',
  'subquery',
  'syntax-query',
] as const

const manifest = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const tests = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#'
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')

const kinds: Readonly<Record<string, SuiteTest['kind']>> = {
  QueryEvaluationTest: 'evaluation',
  CSVResultFormatTest: 'evaluation',
  PositiveSyntaxTest11: 'positive-syntax',
  NegativeSyntaxTest11: 'negative-syntax',
}

/** The tests of a group, in the order of their names. */
export function readManifest(group: string): SuiteTest[] {
  const data = createLightDataset(parseQuads(readSuiteFile(`${group}/manifest.ttl`), { baseIri: `suite:/${group}/` }))
  const values = (subject: Term, property: string) =>
    [...data.match(subject as Quad['subject'], namedNode(property))].map(({ object }) => object)
  const paths = (subject: Term, property: string) =>
    values(subject, property).map(({ value }) => value.slice('suite:/'.length))
  return [...data.match(null, type)]
    .flatMap(({ subject, object }) => {
      const kind = kinds[object.value.replace(manifest, '')]
      const [action] = values(subject, `${manifest}action`)
      if (kind === undefined || action === undefined) return []
      const isQuery = action.termType === 'NamedNode'
      const query = isQuery ? action.value.slice('suite:/'.length) : paths(action, `${tests}query`)[0]
      const name = `${group}/${subject.value.replace(/^.*[#/]/, '')}`
      const files = { data: paths(action, `${tests}data`), graphs: paths(action, `${tests}graphData`) }
      return [{ name, kind, query: query ?? '', ...files, result: paths(subject, `${manifest}result`)[0] ?? '' }]
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
