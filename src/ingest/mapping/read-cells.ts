import type { Node } from 'yaml'
import type { Unit } from '../../model/vocabulary.js'
import { wordKey } from '../cells/clean-text.js'
import { toDateFormat } from '../cells/date-format.js'
import type { DateRules } from '../cells/date-format.js'
import { findUnit } from '../cells/find-unit.js'
import type { CellReading } from './mapping.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'
import { readWords } from './read-words.js'

/** Keys of a column that say how its cells are written. */
export const cellKeys = [
  ...['null', 'unit', 'decimalChar', 'groupChar', 'language', 'codes', 'words', 'separator', 'datatype', 'format'],
  ...['pivotYear', 'minimum', 'maximum', 'matches', 'default'],
]

/** What a column says of its cells; what it does not say is as `defaults` say. */
export function readCells(context: MappingContext, node: Node, keys: Keys, defaults: CellReading): CellReading {
  const unit = keys.text('unit')
  const found = unit === undefined ? undefined : readUnit(context, keys.node('unit') ?? node, unit)
  const codes = keys.node('codes')
  const words = readWords(context, keys)
  const matches = keys.pattern('matches')
  return {
    ...defaults,
    nulls: [...defaults.nulls, ...keys.list('null')],
    codes: codes ? readCodes(context, codes) : defaults.codes,
    ...(found ? { unit: found } : {}),
    ...keys.texts('decimalChar', 'groupChar', 'language', 'separator'),
    ...(words.length > 0 ? { words } : {}),
    ...(matches ? { matches } : {}),
    ...readLimits(context, keys),
    ...readDates(context, keys),
    ...readType(context, keys),
    ...readDefault(context, keys),
  }
}

function readUnit({ reader, vocabulary }: MappingContext, node: Node, text: string): Unit | undefined {
  const unit = findUnit(vocabulary.units, text)
  const known = vocabulary.units.map(({ symbol }) => symbol).join(', ')
  if (!unit) reader.report(node, `"${text}" is no unit.`, `Units are ${known}.`)
  return unit
}

function readCodes({ reader, names }: MappingContext, node: Node): Map<string, string | null> {
  const codes = new Map<string, string | null>()
  for (const { key, value } of reader.entries(node, 'codes')) {
    const code = reader.isNull(value) ? null : reader.text(value, `The code of "${key}"`)
    if (code === undefined) continue
    codes.set(wordKey(key), code !== null && names.isPrefixed(code) ? (names.term(code, value)?.value ?? code) : code)
  }
  return codes
}

function readLimits({ reader }: MappingContext, keys: Keys): Pick<CellReading, 'minimum' | 'maximum'> {
  const limits = keys.texts('minimum', 'maximum')
  for (const [key, text] of Object.entries(limits))
    if (!/^-?\d+(\.\d+)?$|^\d{4}(-\d{2}){1,2}$/.test(text))
      reader.report(
        keys.node(key) as Node,
        `"${text}" is no limit.`,
        'Write a number such as 92.5, or a date such as 2024-12-31.',
      )
  return limits
}

function readDates({ reader }: MappingContext, keys: Keys): DateRules {
  const pivot = keys.text('pivotYear')
  const formats = keys.list('format').flatMap(written => {
    const format = toDateFormat(written)
    const node = keys.node('format') as Node
    const cure = 'Such as dd/MM/yyyy, MM/dd/yy, d MMMM yyyy, MM/yyyy, yyyy, serial or serial1904.'
    if (!format) return (reader.report(node, `"${written}" is no way to write dates.`, cure), [])
    if ('expression' in format && /\?<short>/.test(format.expression.source) && pivot === undefined)
      reader.report(
        node,
        `"${written}" leaves the century open.`,
        'Add "pivotYear: 2030": 31 is then 1931, and 30 is 2030.',
      )
    return [format]
  })
  if (pivot !== undefined && !/^\d{4}$/.test(pivot))
    reader.report(keys.node('pivotYear') as Node, `"${pivot}" is no year.`, 'Write four digits, such as 2030.')
  return {
    ...(formats.length > 0 ? { formats } : {}),
    ...(pivot === undefined ? {} : { pivotYear: Number(pivot) }),
  }
}

function readType({ reader }: MappingContext, keys: Keys): Pick<CellReading, 'integer'> {
  const type = keys.text('datatype')
  if (type === 'integer') return { integer: true }
  const cure = 'It can be integer or string; what else a cell is, its function says: fn:quantity, fn:date.'
  if (type !== undefined && type !== 'string')
    reader.report(keys.node('datatype') as Node, `"${type}" is no datatype of a column.`, cure)
  return {}
}

/** What is said of empty cells needs a reason, which every import tells. */
function readDefault(context: MappingContext, keys: Keys): Pick<CellReading, 'default'> {
  const node = keys.node('default')
  if (!node) return {}
  const { value: text, reason } = readKeys(context, node, ['value', 'reason'], '"default"').texts('value', 'reason')
  if (text !== undefined && reason !== undefined) return { default: { text, reason } }
  const cure = 'Write default: { value: nee, reason: "The form says: leave empty when there is none." }'
  return (context.reader.report(node, 'A default needs a value and a reason.', cure), {})
}
