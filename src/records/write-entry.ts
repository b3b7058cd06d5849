import type { Change, NewContent, Reason } from './change.js'
import { toWriteProblem } from './disk-failure.js'
import { firstLink, toEntry } from './log-entry.js'
import { packContent } from './packed-content.js'
import { readKnownChange } from './read-changes.js'
import { toSha256 } from './sha256.js'
import { headOf, type Head, type Tables } from './tables.js'

/** A content that is ready to be written. */
export interface Ready extends Unwritten {
  /** Undefined for a withdrawal. */
  packed: Buffer | undefined
  origins: Buffer | undefined
}

/** A change whose content is written, but which is not in the log yet. */
export interface Unwritten {
  record: string
  sha256: string
  withdrawn: boolean
}

/** Packs contents, so that a transaction has only to write them. */
export function prepare(contents: readonly NewContent[]): Ready[] {
  try {
    return contents.map(({ record, text, origins }) => ({
      record,
      sha256: toSha256(text ?? ''),
      withdrawn: text === undefined,
      packed: text === undefined ? undefined : packContent(text),
      origins: origins === undefined ? undefined : packContent(origins),
    }))
  } catch (cause) {
    throw toWriteProblem(cause)
  }
}

/** Sequence number that the next change gets. */
export function nextSequence(tables: Tables): number {
  return (headOf(tables)?.sequence ?? 0) + 1
}

/** Writes a content where its change will look for it; what an abandoned batch left there goes. Within a transaction. */
export function writeContent({ versions, origins }: Tables, sequence: number, ready: Ready): void {
  if (ready.packed) versions.putSync(sequence, ready.packed)
  else versions.removeSync(sequence)
  if (ready.origins) origins?.putSync(sequence, ready.origins)
  else origins?.removeSync(sequence)
}

/** Puts a change at the end of the log; its content is written before or after, in the same transaction or an earlier one. */
export function writeEntry(tables: Tables, { record, sha256, withdrawn }: Unwritten, reason: Reason): Change {
  const { log, latest, history, batches, settings } = tables
  const head = headOf(tables)
  const now = new Date().toISOString()
  const sequence = nextSequence(tables)
  const time = head && head.time > now ? head.time : now
  const kind = withdrawn ? 'withdrawn' : isPresent(tables, record) ? 'changed' : 'created'
  const { change, bytes } = toEntry({ ...reason, sequence, time, record, kind, sha256 }, head?.link ?? firstLink)
  log.putSync(sequence, bytes)
  latest.putSync(record, sequence)
  history.putSync([record, sequence], sequence)
  if (reason.batch !== undefined) batches.putSync([reason.batch, sequence], sequence)
  settings.putSync('head', { sequence, link: change.link, time } satisfies Head)
  return change
}

function isPresent(tables: Tables, record: string): boolean {
  const sequence = tables.latest.get(record)
  return sequence !== undefined && readKnownChange(tables, sequence).kind !== 'withdrawn'
}
