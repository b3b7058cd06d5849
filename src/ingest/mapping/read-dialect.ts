import type { Node } from 'yaml'
import { columnNumber } from '../tables/cell-address.js'
import { isCodePage } from '../tables/code-pages.js'
import type { Dialect } from './mapping.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'

/** All keys of a dialect. */
export const dialectKeys = [
  ...['delimiter', 'quoteChar', 'encoding', 'skipRows', 'headerRowCount', 'commentPrefix', 'recordsIn'],
  ...['skipColumns', 'headerColumnCount', 'skipWhere', 'readAllRows'],
]

/** Reads `dialect`: how a table is written down. */
export function readDialect(context: MappingContext, node: Node | undefined): Dialect {
  if (!node) return { skipRows: 0, headerRowCount: 1 }
  const keys = readKeys(context, node, dialectKeys, '"dialect"')
  checkEncoding(context, node, keys)
  const rows = readSkipped(context, keys, 'skipRows')
  const columns = readSkipped(context, keys, 'skipColumns')
  const skipWhere = keys.pattern('skipWhere')
  return {
    skipRows: rows.count,
    headerRowCount: readCount(context, keys, 'headerRowCount') ?? 1,
    ...(rows.list.length > 0 ? { leftRows: rows.list } : {}),
    ...readRecordsIn(context, keys),
    ...(columns.count > 0 ? { skipColumns: columns.count } : {}),
    ...(columns.list.length > 0 ? { leftColumns: columns.list } : {}),
    ...(skipWhere ? { skipWhere } : {}),
    ...(keys.text('readAllRows') === 'true' ? { readAllRows: true } : {}),
    ...keys.texts('delimiter', 'quoteChar', 'encoding', 'commentPrefix'),
  }
}

function readRecordsIn(context: MappingContext, keys: Keys): Pick<Dialect, 'recordsIn' | 'headerColumnCount'> {
  const recordsIn = keys.text('recordsIn')
  const headerColumnCount = readCount(context, keys, 'headerColumnCount')
  const node = keys.node('recordsIn')
  if (node && recordsIn !== 'rows' && recordsIn !== 'columns')
    context.reader.report(node, `Records do not stand in "${recordsIn}".`, 'Write rows or columns.')
  return {
    ...(recordsIn === 'columns' ? { recordsIn } : {}),
    ...(headerColumnCount === undefined ? {} : { headerColumnCount }),
  }
}

/** `3` is the number of those before the table; `[3]`, `[B, D-F]` are those with these numbers or letters. */
function readSkipped(context: MappingContext, keys: Keys, key: string): { count: number; list: number[] } {
  const node = keys.node(key)
  if (!node) return { count: 0, list: [] }
  if (!context.reader.isList(node)) return { count: readCount(context, keys, key) ?? 0, list: [] }
  const list = keys.list(key).flatMap(text => {
    const numbers = toNumbers(text)
    if (numbers.length === 0) context.reader.report(node, `"${text}" is no place.`, 'Write 3, C, 3-5 or C-E.')
    return numbers
  })
  return { count: 0, list }
}

function toNumbers(text: string): number[] {
  const [, first = '', last = first] =
    /^(\d{1,7}|[A-Z]{1,3})(?:\s*[-:–]\s*(\d{1,7}|[A-Z]{1,3}))?$/i.exec(text.trim()) ?? []
  const [start, end] = [first, last].map(one => (/^\d/.test(one) ? Number(one) : columnNumber(one)))
  if (!start || !end || end < start || end - start > 100_000) return []
  return Array.from({ length: end - start + 1 }, (_, index) => start + index)
}

function readCount({ reader }: MappingContext, keys: Keys, key: string): number | undefined {
  const text = keys.text(key)
  const node = keys.node(key)
  if (text === undefined || /^\d{1,4}$/.test(text)) return text === undefined ? undefined : Number(text)
  if (node) reader.report(node, `"${key}" is no number.`, 'Write a whole number.')
  return undefined
}

function checkEncoding({ reader }: MappingContext, node: Node, keys: Keys): void {
  const encoding = keys.text('encoding')
  if (encoding === undefined || isEncoding(encoding)) return
  const cure = 'Such as utf-8, windows-1252, macintosh, ibm850.'
  reader.report(keys.node('encoding') ?? node, `"${encoding}" is no encoding.`, cure)
}

function isEncoding(label: string): boolean {
  if (isCodePage(label)) return true
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
