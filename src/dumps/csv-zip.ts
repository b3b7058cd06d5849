import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { csvHead, exactCsvLine } from './csv.js'
import { describeTables, type TableNotes } from './csv-metadata.js'
import type { SpooledTable } from './spool.js'

/** Name of the metadata in the package. */
export const metadataName = 'csv-metadata.json'

/** One CSV file for each table, with the metadata that says what their columns mean. */
export async function writeCsvZip(
  tables: readonly SpooledTable[],
  file: string,
  notes: Omit<TableNotes, 'address'>,
): Promise<void> {
  const zip = new ZipFile()
  const metadata = describeTables(
    tables.map(({ table }) => table),
    { ...notes, address: name => `${name}.csv` },
  )
  zip.addBuffer(Buffer.from(`${JSON.stringify(metadata, undefined, 2)}\n`), metadataName)
  for (const spooled of tables)
    zip.addReadStreamLazy(`${spooled.table.name}.csv`, callback => callback(null, Readable.from(toLines(spooled))))
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
}

async function* toLines({ table, rows }: SpooledTable): AsyncIterable<string> {
  yield csvHead(table)
  let lines: string[] = []
  for await (const cells of rows()) {
    if (lines.push(exactCsvLine(cells)) < linesAPiece) continue
    yield lines.join('')
    lines = []
  }
  yield lines.join('')
}

const linesAPiece = 256
