import { createWriteStream, existsSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import type { Command } from 'commander'
import type { Config } from '../config.js'
import { dumpFormats, findDumpFormat, type DumpFormat } from '../dumps/formats.js'
import { municipalitiesIn, readSource, within, type RecordSource } from '../dumps/record-source.js'
import { writePackedFiles, writeText } from '../dumps/write-dump.js'
import { writeDumps } from '../dumps/write-dumps.js'
import { readVocabulary } from '../model/vocabulary.js'
import { openFolder } from '../open-folder.js'
import { Problem } from '../problem.js'
import { nTriples } from '../rdf/syntaxes.js'
import { readTurtleFiles } from '../rdf/read-turtle-files.js'
import { fileType } from '../rdf/vocab.js'
import { exitCodes, runWith } from './command.js'
import { createProgress } from './progress.js'

interface Options {
  format?: string
  out?: string
  municipality?: string
}

/** N-Triples are no dump, as they lose the graphs; whoever asks for them gets them. */
const formats: readonly DumpFormat[] = [
  ...dumpFormats,
  { ...nTriples, syntax: nTriples, fileType: fileType.RDF_N_QUADS },
]
const names = formats.map(({ suffix }) => suffix.replace('csv.zip', 'csv')).join(', ')

/** `drempel export`: every record, as it stands now. */
export function addExport(drempel: Command): void {
  const command = drempel
    .command('export')
    .description('Write all records: to standard output, to one file, or as a dated set of files with checksums.')
    .option('--format <format>', `one or more of ${names}, with commas; nq for one file, all for a set when absent`)
    .option('--out <path>', 'a folder for a set, or a file that ends like the format; standard output when absent')
    .option('--municipality <name>', 'only the records of this one; "all" gives each one files of its own, in a set')
  runWith<Options>(command, ['data', 'base', 'licence'], async (config, options) => {
    const chosen = options.format?.split(',').map(readFormat)
    const { ledger, iris } = await openFolder(config, { readOnly: true })
    try {
      await exportFrom(readSource(ledger, iris), chosen, { config, options })
      return exitCodes.done
    } finally {
      await ledger.close()
    }
  })
}

async function exportFrom(
  source: RecordSource,
  chosen: readonly DumpFormat[] | undefined,
  { config, options }: { config: Config; options: Options },
): Promise<void> {
  const { out, municipality } = options
  const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])
  const notes = { vocabulary, licence: config.licence }
  if (out !== undefined && isFolder(out)) return exportSet(source, chosen ?? dumpFormats, { notes, out, municipality })
  const [format = readFormat('nq'), ...more] = chosen ?? []
  if (more.length > 0) throw new Problem('malformed', 'Several formats need a folder.', { cure: 'Give it with --out.' })
  const part = municipality === undefined ? source : find(source, municipality)
  if (format.packed === undefined)
    return pipeline(
      Readable.from(writeText(part, format, notes)),
      out === undefined ? process.stdout : createWriteStream(out),
    )
  if (out === undefined)
    throw new Problem('malformed', `${format.label} needs a file.`, { cure: `Give --out records.${format.suffix}.` })
  await writePackedFiles(part, [{ format, file: out }], notes)
}

async function exportSet(
  source: RecordSource,
  chosen: readonly DumpFormat[],
  {
    notes,
    out,
    municipality,
  }: { notes: Parameters<typeof writeText>[2]; out: string; municipality: string | undefined },
): Promise<void> {
  const progress = createProgress('files')
  try {
    const towns = municipality === undefined ? [] : [municipality]
    if (municipality !== undefined && municipality !== 'all') find(source, municipality)
    const set = await writeDumps(source, {
      ...notes,
      folder: out,
      formats: chosen,
      municipalities: municipality === 'all' ? municipalitiesIn(source) : towns,
      whole: municipality === undefined || municipality === 'all',
      now: new Date(),
      report: progress.to,
    })
    console.log(`${set.files.length} files of ${source.records.length} records in ${out}/${set.stamp}.`)
  } finally {
    progress.end()
  }
}

function readFormat(name: string): DumpFormat {
  const format = formats.find(({ suffix }) => suffix === findDumpFormat(name)?.suffix || suffix === name)
  if (format) return format
  throw new Problem('malformed', `There is no format "${name}".`, { cure: `Use one of ${names}.` })
}

/** A path that is no folder yet is one unless it ends like a file. */
function isFolder(path: string): boolean {
  return existsSync(path) ? statSync(path).isDirectory() : extname(path) === ''
}

function find(source: RecordSource, municipality: string): RecordSource {
  const part = within(source, municipality)
  if (part.records.length > 0) return part
  throw new Problem('not-found', `There are no records of "${municipality}".`, {
    cure: `Use one of ${municipalitiesIn(source).slice(0, 20).join(', ')}.`,
  })
}
