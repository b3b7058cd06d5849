import type { Node } from 'yaml'
import type { CellPiece, CellReading, ColumnDescription } from './mapping.js'
import { cellKeys, readCells } from './read-cells.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'

/** All keys of a column. */
export const columnKeys = [
  ...[
    'name',
    'titles',
    'position',
    'pattern',
    'from',
    'extract',
    'required',
    'optional',
    'suppressOutput',
    'part',
    'parts',
  ],
  ...['contact', ...cellKeys],
]

/** Reads one item of `columns`: a column, and those that are parts of its cells. */
export function readColumn(context: MappingContext, node: Node, defaults: CellReading): ColumnDescription[] {
  const keys = readKeys(context, node, columnKeys, 'A column')
  const column = readWhole(context, node, keys, defaults)
  const parts = keys.list('parts')
  if (parts.length === 0) return [column]
  const { separator, ...whole } = column
  if (separator === undefined || parts.length === 1)
    context.reader.report(
      node,
      '"parts" are the names of what stands on both sides of a "separator".',
      'Such as separator: x, parts: [width, depth].',
    )
  const name = whole.name ?? parts.join(' ')
  return [
    { ...whole, name },
    ...parts.map((part, index) =>
      toPiece(whole, name, { name: part, separator: separator ?? '', index, of: parts.length }),
    ),
  ]
}

function toPiece(
  whole: ColumnDescription,
  from: string,
  { name, ...piece }: CellPiece & { name: string },
): ColumnDescription {
  const copy: ColumnDescription = { ...whole, name, titles: [], required: false, suppressed: false, from, piece }
  delete copy.position
  delete copy.pattern
  return copy
}

/** What it does not say of its cells is as `defaults` say. */
function readWhole(context: MappingContext, node: Node, keys: Keys, defaults: CellReading): ColumnDescription {
  const { reader } = context
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
    ...(keys.text('optional') === 'true' ? { optional: true } : {}),
    ...readCells(context, node, keys, defaults),
    ...keys.texts('name', 'from'),
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(pattern ? { pattern } : {}),
    ...(extract ? { extract } : {}),
    ...readPart(context, keys),
    ...readContact(context, keys),
  }
}

function readPart({ reader }: MappingContext, keys: Keys): Pick<ColumnDescription, 'part'> {
  const part = keys.text('part')
  if (part === 'href' || part === 'note') return { part }
  const node = keys.node('part')
  if (node) reader.report(node, `"${part}" is no part of a cell.`, 'Parts are href and note.')
  return {}
}

/** A text, a list of alternatives, or one or more per language. */
function readTitles({ reader }: MappingContext, node: Node): string[] {
  const items = reader.isMap(node) ? reader.entries(node, 'titles').map(({ value }) => value) : [node]
  return items.flatMap(reader.items).flatMap(item => reader.text(item, 'A title') ?? [])
}

function readContact({ reader }: MappingContext, keys: Keys): Pick<ColumnDescription, 'contact'> {
  const contact = keys.text('contact')
  if (contact === 'organisation') return { contact }
  const node = keys.node('contact')
  if (node) reader.report(node, `"${contact}" is no kind of contact.`, 'Write organisation, or leave it out.')
  return {}
}
