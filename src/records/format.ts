import type { Database } from 'lmdb'
import { Problem } from '../problem.js'
import type { Unlinked } from './log-entry.js'
import { firstLink, toEntry } from './log-entry.js'
import { toSha256 } from './sha256.js'
import { toDamage } from './disk-failure.js'
import type { Tables } from './tables.js'

/** The form in which this program keeps changes: 1 had no chain, 2 has. Fixed in the settings of a ledger. */
const format = 2

/** Brings a ledger of an earlier format up to this one, in one transaction; refuses what it cannot read. */
export function agreeOnFormat(folder: string, tables: Tables, readOnly: boolean): void {
  const found = formatOf(tables)
  if (found === format) return
  if (typeof found === 'number' && found > format)
    throw new Problem('storage', `The records in ${folder} have format ${found}; this program knows ${format}.`, {
      cure: 'Use the version of the program that wrote them, or a later one.',
    })
  if (readOnly)
    throw new Problem('storage', `The records in ${folder} have an earlier format.`, {
      cure: `Run drempel verify --data ${folder} once: it checks them and brings them up to date.`,
    })
  tables.root.transactionSync(() => upgrade(tables))
}

/** Whether a ledger has the format of this program. */
export function isCurrent(tables: Tables): boolean {
  return formatOf(tables) === format
}

/** lmdb 3.5 gives undefined for a table that is not there when it only reads, whatever its types say. */
function formatOf({ settings }: Tables): unknown {
  return (settings as Tables['settings'] | undefined)?.get('format')
}

/** From format 1: changes get their links, batches their table; contents stay where they are. */
function upgrade({ root, log, contents, batches, settings }: Tables): void {
  if (settings.get('format') === format) return
  const changes = root.openDB('changes', { keyEncoding: 'uint32', compression: true, create: false } as object) as
    Database<Unlinked, number> | undefined
  let link = firstLink
  let sequence = 1
  for (let old = changes?.get(sequence); old; old = changes?.get(++sequence)) {
    if (toSha256(contents?.get(sequence) ?? '') !== old.sha256)
      throw toDamage(sequence, `the content of ${old.record} does not match its checksum`)
    const { change, bytes } = toEntry(old, link)
    link = change.link
    log.putSync(sequence, bytes)
    if (old.batch !== undefined) batches.putSync([old.batch, sequence], sequence)
    settings.putSync('head', { sequence, link, time: old.time })
    changes?.removeSync(sequence)
  }
  settings.putSync('format', format)
}
