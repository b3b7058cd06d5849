import fc from 'fast-check'

/** A quad in N-Quads text, its graph apart. */
export interface Line {
  graph: string
  triple: string
}

const namespace = 'http://example.org/'
const iri = (name: string) => `<${namespace}${name}>`
const xsd = 'http://www.w3.org/2001/XMLSchema#'

/** Prefixes of every query. */
export const prologue = `PREFIX : <${namespace}> PREFIX xsd: <${xsd}>\n`

export const subjects = ['s0', 's1', 's2', 's3']
export const predicates = ['p', 'q', 'r']
export const graphs = ['g0', 'g1']

/** Literals as queries and N-Quads write them, save for the prefix xsd. */
export const literals = [
  '"1"^^xsd:integer',
  '"2"^^xsd:integer',
  '"-3"^^xsd:integer',
  '"1.0"^^xsd:decimal',
  '"2.50"^^xsd:decimal',
  '"1.0E0"^^xsd:double',
  '"NaN"^^xsd:double',
  '"x"^^xsd:integer',
  '"a"',
  '"b"',
  '""',
  '"ab c"',
  '"a"@en',
  '"a"@en-gb',
  '"b"@nl',
  '"true"^^xsd:boolean',
  '"false"^^xsd:boolean',
  '"2020-02-29"^^xsd:date',
  '"2020-02-29T12:00:00Z"^^xsd:dateTime',
  '"2020-02-29T13:00:00+01:00"^^xsd:dateTime',
  '"2021-01-01T00:00:00"^^xsd:dateTime',
  '"odd"^^<http://example.org/type>',
]

const toNQuads = (text: string) => text.replace(/xsd:(\w+)/, `<${xsd}$1>`)

const subject = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...subjects.map(iri)) },
  fc.constantFrom('_:b0', '_:b1'),
)
const object = fc.oneof(
  { weight: 4, arbitrary: subject },
  { weight: 5, arbitrary: fc.constantFrom(...literals.map(toNQuads)) },
)
const line: fc.Arbitrary<Line> = fc
  .tuple(fc.constantFrom(...graphs.map(iri)), subject, fc.constantFrom(...predicates.map(iri)), object)
  .map(([graph, ...terms]) => ({ graph, triple: terms.join(' ') }))

/** Each subject has a number of its own, so that a LIMIT after ORDER BY has one answer only. */
const numbers: Line[] = subjects.map((name, number) => ({
  graph: iri(graphs[number % graphs.length] ?? ''),
  triple: `${iri(name)} ${iri('n')} "${number}"^^<${xsd}integer>`,
}))

/** A small set of data, in which graphs share triples. */
export const dataArbitrary: fc.Arbitrary<Line[]> = fc
  .array(line, { minLength: 4, maxLength: 22 })
  .map(lines => [...numbers, ...lines])

/** N-Quads with all lines in their graphs and, for engines whose default graph is no union, in the default graph too. */
export function toNQuadsText(lines: readonly Line[], withDefault: boolean): string {
  const named = lines.map(({ graph, triple }) => `${triple} ${graph} .`)
  const plain = withDefault ? lines.map(({ triple }) => `${triple} .`) : []
  return [...new Set([...named, ...plain])].join('\n')
}
