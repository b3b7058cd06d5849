import type { NamedNode } from '@rdfjs/types'
import { isFault } from '../finding.js'
import { xsd } from '../../rdf/vocab.js'
import { readDate } from './read-date.js'

/** What texts of a datatype look like. */
const notations: readonly (readonly [NamedNode, RegExp])[] = [
  [xsd.integer, /^[+-]?\d+$/],
  [xsd.nonNegativeInteger, /^\+?\d+$/],
  [xsd.decimal, /^[+-]?(\d+(\.\d*)?|\.\d+)$/],
  [xsd.double, /^([+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?|[+-]?INF|NaN)$/i],
  [xsd.boolean, /^(true|false|1|0)$/],
  [xsd.date, /^\d{4}-\d{2}-\d{2}$/],
  [xsd.gYearMonth, /^\d{4}-\d{2}$/],
  [xsd.gYear, /^\d{4}$/],
  [xsd.time, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/],
  [xsd.dateTime, /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/],
  [xsd.anyURI, /^\S+$/],
]
const calendar: readonly NamedNode[] = [xsd.date, xsd.gYearMonth, xsd.gYear]

/** Whether a text is in the notation of a datatype; true for datatypes that we know nothing of. */
export function isLexical(text: string, datatype: NamedNode): boolean {
  const [, notation] = notations.find(([type]) => type.equals(datatype)) ?? []
  if (notation && !notation.test(text)) return false
  return !calendar.some(type => type.equals(datatype)) || !isFault(readDate(text))
}
