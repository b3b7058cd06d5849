import type { Node } from 'yaml'
import type { Unit } from '../../model/vocabulary.js'
import { wordKey } from '../cells/clean-text.js'
import { findUnit } from '../cells/find-unit.js'
import type { CellReading, ColumnDescription } from './mapping.js'
import { readKeys } from './read-keys.js'
import type { MappingContext } from './read-keys.js'

const columnKeys = [
  ...['name', 'titles', 'position', 'pattern', 'from', 'extract', 'required', 'null', 'unit', 'decimalChar'],
  ...['groupChar', 'language', 'codes', 'separator', 'suppressOutput'],
]

/** Reads one item of `columns`; what it does not say of its cells is as `defaults` say. */
export function readColumn(context: MappingContext, node: Node, defaults: CellReading): ColumnDescription {
  const { reader } = context
  const keys = readKeys(context, node, columnKeys, 'A column')
  const titles = keys.node('titles')
  const position = keys.text('position')
  const pattern = keys.pattern('pattern')
  const extract = keys.pattern('extract')
  if (keys.has('from') !== keys.has('extract'))
    reader.report(node, '"from" and "extract" go together.', 'Give both, or none.')
  return {
    titles: titles ? readTitles(context, titles) : [],
    required: keys.text('required') === 'true',
    suppressed: keys.text('suppressOutput') === 'true',
    ...readCells(context, node, defaults),
    ...keys.texts('name', 'from'),
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(pattern ? { pattern } : {}),
    ...(extract ? { extract } : {}),
  }
}

/** A text, a list of alternatives, or one or more per language. */
function readTitles({ reader }: MappingContext, node: Node): string[] {
  const items = reader.isMap(node) ? reader.entries(node, 'titles').map(({ value }) => value) : [node]
  return items.flatMap(reader.items).flatMap(item => reader.text(item, 'A title') ?? [])
}

function readCells(context: MappingContext, node: Node, defaults: CellReading): CellReading {
  const keys = readKeys(context, node, columnKeys)
  const unit = keys.text('unit')
  const found = unit === undefined ? undefined : readUnit(context, keys.node('unit') ?? node, unit)
  const codes = keys.node('codes')
  return {
    ...defaults,
    nulls: [...defaults.nulls, ...keys.list('null')],
    codes: codes ? readCodes(context, codes) : defaults.codes,
    ...(found ? { unit: found } : {}),
    ...keys.texts('decimalChar', 'groupChar', 'language', 'separator'),
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
