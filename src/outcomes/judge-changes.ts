import { setImmediate } from 'node:timers/promises'
import { findChanged } from '../answers/outcomes/changed-properties.js'
import { judgeRecord, type Before, type JudgedRecord, type Judging } from '../answers/outcomes/judge-record.js'
import { namedNode } from '../rdf/terms.js'
import { readContent } from '../records/content.js'
import type { Change, Ledger } from '../records/ledger.js'
import type { Kept, KeptOutcomes } from './kept.js'

export interface JudgeOptions {
  ledger: Ledger
  kept: KeptOutcomes
  judging: Judging
  /** Longest time in which others do not have their turn, in ms, as far as one record does not take longer. */
  sliceMs?: number
  /** Whether to stop where it is. */
  isEnded?: () => boolean
  /** Hears of each record that was judged. */
  tell?: () => void
}

/** Records that are kept in one step. */
const batchSize = 100

/** Judges every record that has changed since it was judged last, each once. */
export async function judgeChanges(options: JudgeOptions): Promise<void> {
  const { ledger, kept, judging, sliceMs = 8, isEnded, tell } = options
  const { sequence: from, generation } = kept.state()
  let batch: Omit<Kept, 'step'>[] = []
  let last: Change | undefined
  let turn = performance.now()
  for (const change of ledger.after(from)) {
    if (isEnded?.()) break
    last = change
    if (isBehind(change, ledger, kept)) {
      batch.push({ record: change.record, sequence: change.sequence, judged: judge(change, { ledger, kept, judging }) })
      tell?.()
    }
    if (batch.length === batchSize) {
      await kept.put(batch, change, generation)
      batch = []
    }
    if (performance.now() - turn < sliceMs) continue
    await setImmediate()
    turn = performance.now()
  }
  if (last) await kept.put(batch, last, generation)
}

/** A record that has changed again is judged at its last change; what another process kept is as good. */
function isBehind({ record, sequence }: Change, ledger: Ledger, kept: KeptOutcomes): boolean {
  return ledger.latest(record)?.sequence === sequence && (kept.find(record)?.sequence ?? 0) < sequence
}

type Sources = Pick<JudgeOptions, 'ledger' | 'kept' | 'judging'>

function judge(change: Change, { ledger, kept, judging }: Sources): JudgedRecord | undefined {
  if (change.kind === 'withdrawn') return undefined
  const text = ledger.content(change)
  const quads = readContent(text, judging.iris.graph(change.record) ?? namedNode(change.record))
  const known = kept.find(change.record)
  return judgeRecord(quads, judging, known && toBefore(known, { text, quads }, { ledger, judging }))
}

/** What was judged before, with what has changed since. */
function toBefore(
  { sequence, judged }: Kept,
  { text, quads }: { text: string; quads: ReturnType<typeof readContent> },
  { ledger, judging }: Pick<Sources, 'ledger' | 'judging'>,
): Before | undefined {
  const old = ledger.change(sequence)
  if (old === undefined || judged === undefined) return undefined
  return { judged, changed: findChanged(ledger.content(old), text, quads, judging.vocabulary) }
}
