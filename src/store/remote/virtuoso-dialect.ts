import type { Literal } from '@rdfjs/types'
import { literal, namedNode } from '../../rdf/terms.js'
import { geo, prefixes, xsd } from '../../rdf/vocab.js'
import type { Dialect } from './dialect.js'

/** Start of the datatype that stands for one whose literals Virtuoso changes; the rest is the datatype itself. */
export const keptPrefix = 'urn:drempel:kept:'

/**
 * Virtuoso 7.2.5, as Debian has it. Points lose digits and their datatype, durations become seconds, doubles come back
 * with six digits, and a text that is no number is an error: such literals are kept under a datatype of ours.
 */
export const virtuosoDialect: Dialect = {
  systemGraphs: [
    'http://www.openlinksw.com/schemas/virtrdf#',
    new URL('/ns/ldp#', prefixes.rdf).href,
    'http://localuriqaserver/sparql',
    'urn:activitystreams-owl:map',
    'urn:core:services:sparql',
  ],
  toStored(term) {
    if (isChanged(term)) return literal(term.value, namedNode(keptPrefix + term.datatype.value))
    return isLongInteger(term) ? literal(term.value, xsd.decimal) : term
  },
  fromStored(term) {
    const { value, datatype } = term
    if (datatype.value.startsWith(keptPrefix)) return literal(value, namedNode(datatype.value.slice(keptPrefix.length)))
    return datatype.equals(xsd.boolean) ? literal(booleans[value] ?? value, xsd.boolean) : term
  },
  matchesByValue({ datatype }) {
    const name = nameInSchema(datatype.value)
    return name !== undefined && (wholeTypes.test(name) || /^(decimal|double|float|boolean)$/.test(name))
  },
  withoutGraphs(query, graphs) {
    return graphs.map(graph => `DEFINE input:default-graph-exclude <${graph}>\n`).join('') + query
  },
  /** More than 10,000 rows are sorted only in a query within the query. */
  page(select, offset, limit) {
    return `SELECT * WHERE { { ${select} } } LIMIT ${limit} OFFSET ${offset}`
  },
}

/** In JSON, Virtuoso writes booleans as numbers. */
const booleans: Readonly<Record<string, string>> = { '0': 'false', '1': 'true' }

/** Texts that Virtuoso takes as a value of the datatype, by its name in XML Schema; it changes or refuses others. */
const takenTexts: Readonly<Record<string, RegExp>> = {
  decimal: /^[+-]?(\d{1,20}\.?\d{0,15}|\.\d{1,15})$/,
  double: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$|^(NaN|-?INF)$/,
  float: /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$|^(NaN|-?INF)$/,
  boolean: /^(true|false|1|0)$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?$/,
}
const wholeNumber = /^[+-]?\d{1,20}$/
const wholeTypes = /^(\w*[iI]nteger|byte|short|int|long|unsigned(Byte|Short|Int|Long))$/
const floatingTypes = /^(double|float)$/

function isChanged({ value, datatype }: Literal): boolean {
  if (datatype.equals(geo.wktLiteral)) return true
  const name = nameInSchema(datatype.value)
  if (name === undefined) return false
  if (/[dD]uration$/.test(name)) return true
  if (floatingTypes.test(name) && countDigits(value) > 6) return true
  return (wholeTypes.test(name) ? wholeNumber : takenTexts[name])?.test(value) === false
}

/** Integers beyond 31 bits are decimals to Virtuoso. */
function isLongInteger({ value, datatype }: Literal): boolean {
  return datatype.equals(xsd.integer) && Math.abs(Number(value)) >= 2 ** 31
}

/** Name of a datatype of XML Schema; undefined for another. */
function nameInSchema(datatype: string): string | undefined {
  return datatype.startsWith(prefixes.xsd) ? datatype.slice(prefixes.xsd.length) : undefined
}

/** Significant digits of a number: 3 of "0.01230e5". */
function countDigits(number: string): number {
  return number
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length
}
