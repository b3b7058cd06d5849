import { basename } from 'node:path'
import type { Node } from 'yaml'
import type { CellReading, ColumnDescription, Dialect, Source } from './mapping.js'
import { suggest } from './nearest.js'
import { readColumn } from './read-columns.js'
import { readKeys } from './read-keys.js'
import type { MappingContext } from './read-keys.js'
import type { Entry } from './yaml-reader.js'

const dialectKeys = ['delimiter', 'quoteChar', 'encoding', 'skipRows', 'headerRowCount', 'commentPrefix']

/** Reads `sources`, each with its table of `x-table`. */
export function readSources(
  context: MappingContext,
  sources: Node,
  tables: Node | undefined,
  defaults: CellReading,
): Source[] {
  const { reader } = context
  const entries = reader.entries(sources, 'sources')
  const described = tables ? reader.entries(tables, 'tables') : []
  const names = entries.map(({ key }) => key)
  for (const { key, keyNode } of described)
    if (!names.includes(key))
      reader.report(keyNode, `There is no source "${key}".`, suggest(key, names, 'Each table is named after a source.'))
  return entries.map(entry =>
    readSource(context, entry, described.find(({ key }) => key === entry.key)?.value, defaults),
  )
}

function readSource(
  context: MappingContext,
  { key, value }: Entry,
  table: Node | undefined,
  defaults: CellReading,
): Source {
  const keys = table && readKeys(context, table, ['sheet', 'dialect', 'columns'], `The table "${key}"`)
  const columns = keys?.node('columns')
  return {
    name: key,
    file: basename(readFileName(context, value)),
    dialect: readDialect(context, keys?.node('dialect')),
    columns: columns ? context.reader.items(columns).map(node => readColumn(context, node, defaults)) : [],
    reading: defaults,
    ...keys?.texts('sheet'),
  }
}

/** `[leipzig.csv~csv]`, or the long form with `access`. */
function readFileName(context: MappingContext, node: Node): string {
  const long = context.reader.isMap(node) ? readKeys(context, node, ['access']).text('access') : undefined
  const [short] = long === undefined ? context.reader.items(node) : []
  return long ?? (short && context.reader.text(short, 'The file of a source')?.replace(/~\w+$/, '')) ?? ''
}

function readDialect(context: MappingContext, node: Node | undefined): Dialect {
  if (!node) return { skipRows: 0, headerRowCount: 1 }
  const keys = readKeys(context, node, dialectKeys, '"dialect"')
  const count = (key: string, otherwise: number) => {
    const text = keys.text(key)
    if (text === undefined || /^\d{1,4}$/.test(text)) return Number(text ?? otherwise)
    context.reader.report(keys.node(key) ?? node, `"${key}" is no number of rows.`, 'Write a whole number.')
    return otherwise
  }
  const encoding = keys.text('encoding')
  if (encoding !== undefined && !isEncoding(encoding))
    context.reader.report(
      keys.node('encoding') ?? node,
      `"${encoding}" is no encoding.`,
      'Such as utf-8, windows-1252, macintosh.',
    )
  return {
    skipRows: count('skipRows', 0),
    headerRowCount: count('headerRowCount', 1),
    ...keys.texts('delimiter', 'quoteChar', 'encoding', 'commentPrefix'),
  }
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Columns that a source describes under a name, for looking up references at reading time. */
export function columnNamed({ columns }: Source, name: string): ColumnDescription | undefined {
  return columns.find(column => column.name === name)
}
