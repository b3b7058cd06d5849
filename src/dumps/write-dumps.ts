import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checksumsName, manifestName, stampsIn, type DumpFile, type DumpSet } from './dump-set.js'
import { fileSuffix, type DumpFormat } from './formats.js'
import { within, type RecordSource } from './record-source.js'
import { writePackedFiles, writeTextFile, type DumpNotes } from './write-dump.js'

export interface DumpOptions extends DumpNotes {
  /** Where the folder of the set comes; made when absent. */
  folder: string
  formats: readonly DumpFormat[]
  /** Municipalities that get files of their own. */
  municipalities: readonly string[]
  /** Whether there are files with all records too. */
  whole: boolean
  now: Date
  /** Hears of each file that is done. */
  report?: (done: number, total: number) => void
}

/** Writes a set of files with checksums and a manifest; the folder of the set is there only when all of it is. */
export async function writeDumps(source: RecordSource, options: DumpOptions): Promise<DumpSet> {
  await mkdir(options.folder, { recursive: true })
  const working = await mkdtemp(join(options.folder, unfinished))
  try {
    const stamp = freeStamp(options)
    const files = await writeFiles(source, stamp, working, options)
    const { base, sequence, time } = source
    const created = options.now.toISOString()
    const set: DumpSet = { stamp, base, licence: options.licence, sequence, time, created, files }
    await writeFile(join(working, manifestName), `${JSON.stringify(set, undefined, 2)}\n`)
    await writeFile(join(working, checksumsName), files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''))
    await chmod(working, 0o755)
    await rename(working, join(options.folder, stamp))
    return set
  } finally {
    await rm(working, { recursive: true, force: true })
  }
}

/** Takes away all sets but the newest. */
export async function removeOldDumps(folder: string, kept: number): Promise<void> {
  for (const stamp of stampsIn(folder).slice(kept)) await rm(join(folder, stamp), { recursive: true })
}

/** Takes away what a process that was stopped has left; for a folder that nobody else writes to. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : []
  for (const name of names.filter(each => each.startsWith(unfinished)))
    await rm(join(folder, name), { recursive: true, force: true })
}

const unfinished = '.unfinished-'

/** The day, with a number from the second set of that day on: a set that has been seen never changes. */
function freeStamp({ folder, now }: DumpOptions): string {
  const day = now.toISOString().slice(0, 10)
  let number = 1
  const name = () => (number === 1 ? day : `${day}-${number}`)
  while (existsSync(join(folder, name()))) number++
  return name()
}

interface Scope {
  source: RecordSource
  municipality: string | undefined
}

async function writeFiles(
  source: RecordSource,
  stamp: string,
  folder: string,
  options: DumpOptions,
): Promise<DumpFile[]> {
  const scopes: Scope[] = [
    ...(options.whole ? [{ source, municipality: undefined }] : []),
    ...options.municipalities.map(municipality => ({ source: within(source, municipality), municipality })),
  ]
  const files: DumpFile[] = []
  for (const scope of scopes) {
    for (const file of await writeScope(scope, `drempel-${stamp}`, folder, options)) files.push(file)
    options.report?.(files.length, scopes.length * options.formats.length)
  }
  return files
}

async function writeScope(
  { source, municipality }: Scope,
  start: string,
  folder: string,
  options: DumpOptions,
): Promise<DumpFile[]> {
  const stem = municipality === undefined ? start : `${start}-${municipality}`
  const named = options.formats.map(format => ({ format, name: `${stem}.${fileSuffix(format)}` }))
  const placed = named.map(({ format, name }) => ({ format, file: join(folder, name) }))
  for (const { format, file } of placed)
    if (format.packed === undefined) await writeTextFile(source, format, file, options)
  await writePackedFiles(
    source,
    placed.filter(({ format }) => format.packed !== undefined),
    options,
  )
  return Promise.all(
    named.map(async ({ format, name }) => ({
      name,
      format: format.suffix,
      ...(municipality === undefined ? {} : { municipality }),
      bytes: (await stat(join(folder, name))).size,
      sha256: await hashOf(join(folder, name)),
    })),
  )
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
