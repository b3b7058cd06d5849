import { linesOf } from '../../records/compare-contents.js'
import type { Change, Ledger } from '../../records/ledger.js'

/** What a record says now, and which of its lines a survey brought. */
export interface Standing {
  content(): string
  /** Undefined when every change of the record came from the survey: all of it may be replaced. */
  own: ReadonlySet<string> | undefined
}

/**
 * Follows the history of a record to tell what a survey said of it from what others say. A line belongs to who brought
 * it first, so that what two surveys agree on stays when one of them takes it back. Undefined when there is no record.
 */
export function readStanding(ledger: Ledger, record: string, survey: string): Standing | undefined {
  const latest = ledger.latest(record)
  if (!latest || latest.kind === 'withdrawn') return undefined
  const content = () => ledger.content(latest)
  const changes = latest.kind === 'created' ? [latest] : sinceWithdrawn(ledger.history(record))
  if (changes.every(change => isOf(change, survey))) return { content, own: undefined }
  let lines = new Set<string>()
  let own = new Set<string>()
  for (const change of changes) {
    const next = linesOf(ledger.content(change))
    const brought = isOf(change, survey) ? [...next].filter(line => !lines.has(line)) : []
    own = new Set([...[...own].filter(line => next.has(line)), ...brought])
    lines = next
  }
  return { content, own }
}

/** Whether an import of the survey, or its undoing, made the change. */
export function isOf({ mapping }: Change, survey: string): boolean {
  return mapping?.survey === survey
}

function sinceWithdrawn(history: readonly Change[]): readonly Change[] {
  return history.slice(history.findLastIndex(({ kind }) => kind === 'withdrawn') + 1)
}
