import { isLocked } from './detect-kind.js'
import type { Piece, SheetName } from './foreign.js'
import { holdLimit, limits } from './limits.js'
import { createOdsEvents } from './ods-events.js'
import type { OdsSink } from './ods-events.js'
import { createXmlScanner } from './scan-xml.js'
import type { Row } from './table.js'
import { inflate, inflateText } from './zip.js'
import type { ZipEntry } from './zip.js'

/** The sheets of an OpenDocument workbook that are wanted, as they are decompressed. */
export async function* readOds(
  entries: readonly ZipEntry[],
  file: string,
  wanted: (sheet: SheetName) => boolean,
): AsyncIterable<Piece> {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml')
  if (manifest && (await inflateText(manifest)).includes('encryption-data')) throw isLocked(file)
  const content = entries.find(({ name }) => name === 'content.xml')
  if (content) yield* readOdsContent(inflate(content), wanted)
}

/** The sheets of an OpenDocument text in UTF-8 (content.xml, .fods) that are wanted. */
export async function* readOdsContent(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: (sheet: SheetName) => boolean,
): AsyncIterable<Piece> {
  const decoder = new TextDecoder()
  const queue = createQueue(wanted)
  const scanner = createXmlScanner(createOdsEvents(queue))
  for await (const chunk of chunks) {
    scanner.write(decoder.decode(chunk, { stream: true }))
    yield* queue.take()
  }
  scanner.write(decoder.decode())
  scanner.end()
  yield* queue.take()
}

/** Keeps what was read until it is taken. */
function createQueue(wanted: (sheet: SheetName) => boolean): OdsSink & { take(): Piece[] } {
  const pieces: Piece[] = []
  let rows: Row[] = []
  const flush = () => {
    if (rows.length > 0) pieces.push({ rows })
    rows = []
  }
  return {
    sheet: (name, hidden) => {
      pieces.push({ names: [{ name, hidden }] })
      const chosen = wanted({ name, hidden })
      if (chosen) pieces.push({ sheet: { name, hidden, findings: [] } })
      return chosen
    },
    row: row => {
      rows.push(row)
      holdLimit(row.number, limits.sheetRows, `A sheet has ${row.number.toLocaleString('en')} rows`)
    },
    end: ended => {
      flush()
      pieces.push({ ended })
    },
    take: () => {
      flush()
      return pieces.splice(0)
    },
  }
}
