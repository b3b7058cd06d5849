import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Vocabulary } from '../model/vocabulary.js'
import type { DumpFormat } from './formats.js'
import { writeGeoJson } from './geo-json.js'
import type { RecordSource } from './record-source.js'
import { spoolTables, type SpooledTable } from './spool.js'
import { readTables } from './tables.js'
import { writeGraphs } from './write-graphs.js'

/** What a dump is made with, besides the records. */
export interface DumpNotes {
  vocabulary: Vocabulary
  /** IRI of the licence, which goes into every file that has a place for it. */
  licence: string
}

/** The records as text in a format that is not packed, piece by piece. */
export function writeText(source: RecordSource, format: DumpFormat, notes: DumpNotes): AsyncIterable<string> {
  const { syntax } = format
  return syntax ? writeGraphs(source, syntax, notes.licence) : writeGeoJson(source, notes.vocabulary, notes.licence)
}

/** Writes one file of a format that is not packed, with gzip. */
export async function writeTextFile(
  source: RecordSource,
  format: DumpFormat,
  file: string,
  notes: DumpNotes,
): Promise<void> {
  await pipeline(Readable.from(writeText(source, format, notes)), createGzip(), createWriteStream(file))
}

/** Writes files of packed formats, each beside the suffix that asks for it; the records are read once for all. */
export async function writePackedFiles(
  source: RecordSource,
  files: readonly { format: DumpFormat; file: string }[],
  notes: DumpNotes,
): Promise<void> {
  const [first] = files
  if (!first) return
  const folder = await mkdtemp(join(dirname(first.file), 'rows-'))
  try {
    const tables = await spoolTables(source, readTables(notes.vocabulary), folder)
    for (const { format, file } of files) await writePackage(tables, format, file, notes)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writePackage(
  tables: readonly SpooledTable[],
  { suffix }: DumpFormat,
  file: string,
  notes: DumpNotes,
): Promise<void> {
  // Read when it is asked for: exceljs alone takes a third of a second.
  if (suffix === 'xlsx') await (await import('./xlsx.js')).writeXlsx(tables, file, notes)
  else await (await import('./csv-zip.js')).writeCsvZip(tables, file, notes)
}
