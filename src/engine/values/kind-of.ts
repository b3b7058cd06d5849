import { termKind, type TermKind } from '../../store/term-table.js'
import { toNumber } from './decimals.js'
import { numberOf } from './numbers.js'
import { isMoment, isNumeric, type Value } from './value.js'

/** The kind under which a store would file a term with this value. */
export function kindOf(value: Value): TermKind {
  if (value.type === 'string') return value.datatype === undefined ? termKind.string : termKind.other
  return kinds[value.type] ?? termKind.other
}

const kinds: Readonly<Record<string, TermKind>> = {
  triple: termKind.none,
  iri: termKind.iri,
  blank: termKind.blank,
  languageString: termKind.languageString,
  boolean: termKind.boolean,
  integer: termKind.integer,
  decimal: termKind.decimal,
  float: termKind.float,
  double: termKind.double,
  dateTime: termKind.dateTime,
  date: termKind.date,
}

/** The number that a store would keep for a term with this value: see `TermTable.number`. */
export function columnNumber(value: Value): number {
  if (isNumeric(value)) return numberOf(value)
  if (value.type === 'boolean') return value.value ? 1 : 0
  if (!isMoment(value) || value.type === 'time') return NaN
  return value.value.minutes * 60_000 + Math.floor(toNumber(value.value.second) * 1000)
}
