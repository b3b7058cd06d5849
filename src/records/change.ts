/** What happened to a record. */
export type ChangeKind = 'created' | 'changed' | 'withdrawn'

/** Why and from where a change came; a role, never a person. */
export interface Reason {
  role: string
  reason: string
  /** Groups the changes of one import. */
  batch?: string
  /** File that the content came from, with its SHA-256. */
  source?: { file: string; sha256: string }
  /** Survey that a mapping names, with the SHA-256 of the mapping file. */
  mapping?: { survey: string; sha256: string }
  /** SHA-256 of the note that is kept beside the batch. */
  note?: string
}

/** One accepted change of one record. */
export interface Change extends Reason {
  /** 1 for the first change of a ledger, then without a gap. */
  sequence: number
  /** ISO 8601 in UTC; never earlier than that of the change before. */
  time: string
  record: string
  kind: ChangeKind
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string
  /** SHA-256 of the change before's link and of this change, in hexadecimal: it vouches for all changes up to this one. */
  link: string
}

/** New content of a record: its sorted N-Quads, or undefined to withdraw it. */
export interface NewContent {
  record: string
  text: string | undefined
  /** Where lines of the content come from, in the form of who writes it; kept beside the content. */
  origins?: string
}
