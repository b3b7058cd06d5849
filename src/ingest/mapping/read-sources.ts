import { basename } from 'node:path'
import type { Node } from 'yaml'
import type { CellReading, ColumnDescription, Source } from './mapping.js'
import { suggest } from './nearest.js'
import { parsePath } from '../tables/json-path.js'
import { readChecks } from './read-checks.js'
import { readColumn } from './read-columns.js'
import { readDialect } from './read-dialect.js'
import { readKeys } from './read-keys.js'
import type { MappingContext } from './read-keys.js'
import { readTablePlace } from './read-table-place.js'
import type { Entry } from './yaml-reader.js'

/** All keys of a table. */
export const tableKeys = [
  'sheet',
  'sheetPattern',
  'sheetColumn',
  'sectionColumn',
  'range',
  'dialect',
  'columns',
  'checks',
]

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
  const keys = table && readKeys(context, table, tableKeys, `The table "${key}"`)
  const columns = keys?.node('columns')
  return {
    name: key,
    ...readAccess(context, value),
    dialect: readDialect(context, keys?.node('dialect')),
    columns: columns ? context.reader.items(columns).flatMap(node => readColumn(context, node, defaults)) : [],
    reading: defaults,
    checks: keys ? readChecks(context, keys) : [],
    ...(keys ? readTablePlace(context, keys) : {}),
  }
}

/** `[leipzig.csv~csv]`, `[places.geojson~jsonpath, '$.features[*]']`, or the long form with `access` and `iterator`. */
function readAccess({ reader }: MappingContext, node: Node): Pick<Source, 'file' | 'iterator'> {
  const long = reader.isMap(node) ? readKeys({ reader }, node, ['access', 'iterator']) : undefined
  const [first, second] = long ? [] : reader.items(node)
  const access = long?.text('access') ?? (first && reader.text(first, 'The file of a source'))
  const path = long?.node('iterator') ?? second
  const iterator = path && reader.text(path, 'The iterator of a source')
  if (path && iterator !== undefined && parsePath(iterator) === undefined)
    reader.report(path, `"${iterator}" is no path that we read.`, "Such as '$[*]' or '$.features[*].properties'.")
  const file = basename((access ?? '').replace(/~\w+$/, ''))
  return iterator === undefined ? { file } : { file, iterator }
}

/** Columns that a source describes under a name, for looking up references at reading time. */
export function columnNamed({ columns }: Source, name: string): ColumnDescription | undefined {
  return columns.find(column => column.name === name)
}
