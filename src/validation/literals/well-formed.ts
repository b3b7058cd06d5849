import { prefixes, rdf } from '../../rdf/vocab.js'
import type { Node } from '../graph/node.js'
import { durationTypes, readDuration } from './duration.js'
import { momentTypes, readMoment } from './moment.js'

type IsForm = (text: string) => boolean

const integer = /^[+-]?\d+$/
const double = /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|[+-]?INF|NaN)$/

/** Least and greatest value of the integers that have one. */
const bounds: Readonly<Record<string, readonly [least?: bigint | undefined, greatest?: bigint]>> = {
  integer: [],
  nonNegativeInteger: [0n],
  positiveInteger: [1n],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  byte: [-(2n ** 7n), 2n ** 7n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedByte: [0n, 2n ** 8n - 1n],
}

const patterns: Readonly<Record<string, RegExp>> = {
  boolean: /^(true|false|0|1)$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  double,
  float: double,
  anyURI: /^[^<>"{}|\\^`\p{Cc} ]*$/u,
  hexBinary: /^([0-9A-Fa-f]{2})*$/,
  base64Binary: /^(([A-Za-z\d+/] ?){4})*(([A-Za-z\d+/] ?){3}=|([A-Za-z\d+/] ?){2}= ?=)?$/,
  normalizedString: /^[^\t\n\r]*$/,
  token: /^([^\s]+( [^\s]+)*)?$/,
  language: /^[a-zA-Z]{1,8}(-[a-zA-Z\d]{1,8})*$/,
  Name: /^[\p{L}_:][\p{L}\p{N}\p{M}._:·-]*$/u,
  NCName: /^[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u,
  NMTOKEN: /^[\p{L}\p{N}\p{M}._:·-]+$/u,
}

/** The integers and their ancestor: IRIs of the datatypes whose values are decimals. */
export const decimalTypes: readonly string[] = ['decimal', ...Object.keys(bounds)].map(name => prefixes.xsd + name)

const forms = new Map<string, IsForm>(
  [
    ...Object.entries(patterns).map(([name, pattern]) => [name, (text: string) => pattern.test(text)] as const),
    ...Object.entries(bounds).map(([name, [least, greatest]]) => [name, isIntegerWithin(least, greatest)] as const),
    ...momentTypes.map(name => [name, (text: string) => readMoment(text, name) !== undefined] as const),
    ...durationTypes.map(name => [name, (text: string) => readDuration(text, name) !== undefined] as const),
  ].map(([name, isForm]) => [prefixes.xsd + name, isForm]),
)

/** Whether a literal is one of its datatype: "7,5" is no decimal. Datatypes that we do not know have any form. */
export function isWellFormed(node: Node): boolean {
  return (node.wellFormed ??=
    node.datatype === rdf.langString.value ? node.language !== '' : (forms.get(node.datatype)?.(node.text) ?? true))
}

function isIntegerWithin(least: bigint | undefined, greatest: bigint | undefined): IsForm {
  if (least === undefined && greatest === undefined) return text => integer.test(text)
  return text => {
    if (!integer.test(text)) return false
    const value = BigInt(text.replace('+', ''))
    return (least === undefined || value >= least) && (greatest === undefined || value <= greatest)
  }
}
