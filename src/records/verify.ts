import { Problem } from '../problem.js'
import type { Change } from './change.js'
import { toWalkProblem } from './disk-failure.js'
import { firstLink, linkOf, readEntry } from './log-entry.js'
import { openForVerification } from './open-for-verification.js'
import { readNote, readOrigins } from './read-batches.js'
import { readContentText } from './read-changes.js'
import { headOf, type Tables } from './tables.js'
import { findRecords, verifyPointers, type Walked } from './verify-pointers.js'

/** Something in a ledger that is not what was written. */
export interface Damage {
  sequence: number
  /** Record that the change is of, where that is known. */
  record?: string | undefined
  what: string
}

/** What a walk through a whole ledger found. */
export interface Verification {
  changes: number
  records: number
  /** Link of the last change: who keeps it elsewhere can tell later that nothing was taken out or put in. */
  link: string
  damages: Damage[]
}

/** Walks through every change, content and pointer of the ledger of a data folder; an old format is brought up to date. */
export async function verifyLedger(
  folder: string,
  noted: (done: number, total: number) => void = () => undefined,
): Promise<Verification> {
  const tables = await openForVerification(folder)
  try {
    const last = Math.max(headOf(tables)?.sequence ?? 0, lastEntry(tables))
    const walked: Walked = { last, latest: new Map(), batched: 0, noted: new Set(), damaged: new Set() }
    const { link, damages } = walk(tables, walked, noted)
    damages.push(...verifyHead(tables, link, last), ...verifyPointers(tables, walked))
    const names = findRecords(tables, new Set(damages.map(({ sequence }) => sequence)))
    for (const damage of damages) damage.record ??= names.get(damage.sequence)
    return { changes: last, records: walked.latest.size, link, damages }
  } catch (cause) {
    throw toWalkProblem(folder, cause)
  } finally {
    await tables.root.close()
  }
}

function walk(tables: Tables, walked: Walked, noted: (done: number, total: number) => void) {
  const damages: Damage[] = []
  let link = firstLink
  for (let sequence = 1; sequence <= walked.last; sequence++) {
    const bytes = tables.log.get(sequence)
    const change = bytes && readEntry(bytes, link)
    const what = bytes ? findDamage(tables, change, { sequence, walked }) : 'it is missing'
    if (what !== undefined) damages.push({ sequence, what })
    if (change) note(walked, change)
    else walked.damaged.add(sequence)
    if (bytes) link = linkOf(bytes)
    noted(sequence, walked.last)
  }
  return { link, damages }
}

function findDamage(
  tables: Tables,
  change: Change | undefined,
  { sequence, walked }: { sequence: number; walked: Walked },
): string | undefined {
  if (change?.sequence !== sequence) return 'it does not match its link: it was altered, moved, or one before it was'
  if (isDamaged(() => readContentText(tables, change))) return 'its content does not match its checksum'
  if (isDamaged(() => readOrigins(tables, change))) return 'its origins do not match their checksum'
  const { batch, note } = change
  if (batch === undefined || note === undefined || walked.noted.has(batch)) return undefined
  walked.noted.add(batch)
  const lacks = isDamaged(() => readNote(tables, batch)) || tables.notes?.get(batch) === undefined
  return lacks ? 'the note of its batch is missing or altered' : undefined
}

function isDamaged(read: () => unknown): boolean {
  try {
    read()
    return false
  } catch (error) {
    if (error instanceof Problem) return true
    throw error
  }
}

function note(walked: Walked, { record, sequence, batch }: Change): void {
  walked.latest.set(record, sequence)
  if (batch !== undefined) walked.batched += 1
}

/** A change that was appended since the walk began is no damage. */
function verifyHead(tables: Tables, link: string, last: number): Damage[] {
  const head = headOf(tables)
  const holds = head ? head.sequence > last || (head.sequence === last && head.link === link) : last === 0
  return holds ? [] : [{ sequence: last, what: 'the ledger ends at another change than was written last' }]
}

function lastEntry({ log }: Tables): number {
  for (const key of log.getKeys({ reverse: true, limit: 1 })) return key
  return 0
}
