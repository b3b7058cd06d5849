import type { AddedPart, Piece, SheetName } from './foreign.js'
import { scanPart } from './scan-part.js'
import { readBook, readRelations } from './xlsx-book.js'
import type { ListedSheet, Parts } from './xlsx-book.js'
import type { Shared } from './xlsx-cell.js'
import { readComments } from './xlsx-comments.js'
import { createSheetEvents, toRange } from './xlsx-events.js'
import type { SheetLink } from './xlsx-events.js'
import { readStrings } from './xlsx-strings.js'
import { readStyles } from './xlsx-styles.js'
import type { ZipEntry } from './zip.js'

/** Rows that go on together: enough to make the sending cheap, few enough to be small. */
const rowsInPiece = 1000

/** The sheets of an .xlsx file that are wanted, row by row as they are decompressed. */
export async function* readXlsx(
  entries: readonly ZipEntry[],
  wanted: (sheet: SheetName) => boolean,
): AsyncIterable<Piece> {
  const parts = new Map(entries.map(entry => [entry.name, entry]))
  const { sheets, date1904, styles, strings } = await readBook(parts)
  yield { names: sheets.map(({ name, hidden }) => ({ name, hidden })) }
  const shared = { date1904, styles: await readStyles(styles), strings: await readStrings(strings) }
  for (const sheet of sheets) if (wanted(sheet)) yield* readSheet(parts, sheet, shared)
}

async function* readSheet(parts: Parts, { name, hidden, path }: ListedSheet, shared: Shared): AsyncIterable<Piece> {
  yield { sheet: { name, hidden, findings: [] } }
  const { events, content } = createSheetEvents(shared)
  const part = parts.get(path)
  for await (const _ of part ? scanPart(part, events) : []) {
    void _
    if (content.rows.length >= rowsInPiece) yield { rows: content.rows.splice(0) }
  }
  yield { rows: content.rows.splice(0) }
  const { merges, hiddenRows, links, remarks } = content
  const added = await readAdded(parts, path, links)
  yield { ended: { merges, hiddenRows }, added }
  yield { findings: remarks.findings(name, added.filter(({ note }) => note !== undefined).length) }
}

/** Addresses and comments, which stand apart from the cells that they belong to. */
async function readAdded(parts: Parts, path: string, links: readonly SheetLink[]): Promise<AddedPart[]> {
  const relations = await readRelations(parts, path)
  const notes = [...relations.values()].find(({ kind }) => kind === 'comments')
  const comments = notes ? await readComments(parts.get(notes.target)) : new Map<string, string>()
  const linked = links.flatMap(({ range, id }) => {
    const href = relations.get(id)?.target
    return href === undefined ? [] : [{ row: range.startRow + 1, column: range.startCol, href }]
  })
  const noted = Array.from(comments, ([address, note]) =>
    toRange(address).map(({ startRow, startCol }) => ({ row: startRow + 1, column: startCol, note })),
  )
  return [...linked, ...noted.flat()]
}
