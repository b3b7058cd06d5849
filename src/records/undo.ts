import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { Problem } from '../problem.js'
import { groupBy } from '../rdf/group-by.js'
import { namedNode } from '../rdf/terms.js'
import type { Violation } from '../validation/validator.js'
import { readContent } from './content.js'
import type { Change, Ledger, NewContent, Reason } from './ledger.js'
import type { Records } from './records.js'
import { takeBack, type Kept } from './take-back.js'

/** Records that are put down in one step. */
const stepSize = 500

export interface UndoOptions {
  ledger: Ledger
  records: Records
  iris: Iris
  /** The batch to take back. */
  batch: string
  /** Why; its batch is the name of what is done here, which can be undone in its turn. */
  reason: Reason & { batch: string }
  dryRun?: boolean
}

/** What became of the records of a batch that was taken back. */
export interface UndoReport {
  /** Records that are again as they were before, or gone again. */
  restored: NamedNode[]
  withdrawn: NamedNode[]
  /** Records of which later changes stay. */
  merged: NamedNode[]
  /** Records in which nothing was left to take back. */
  unchanged: NamedNode[]
  /** Values that were changed again since, and stay. */
  kept: { record: NamedNode; values: readonly Kept[] }[]
  /** Records that the shapes would not take without the batch; they stay as they are. */
  refused: { record: NamedNode; violations: readonly Violation[] }[]
}

/**
 * Takes a batch back, as new changes and in one batch of its own; history stays. Throws a Problem when there is no such
 * batch. A version that was in force before is not put to the shapes again, a mixture of versions is.
 */
export async function undoBatch(options: UndoOptions): Promise<UndoReport> {
  const { ledger, batch, reason, dryRun = false } = options
  const changes = groupBy(ledger.batch(batch), ({ record }) => record)
  if (changes.size === 0) throw noSuchBatch(batch)
  const report: UndoReport = { restored: [], withdrawn: [], merged: [], unchanged: [], kept: [], refused: [] }
  const open = dryRun ? undefined : await ledger.begin(reason)
  try {
    let step: NewContent[] = []
    for (const [record, ofRecord] of changes) {
      step.push(...(await undoRecord(namedNode(record), ofRecord, options, report)))
      if (step.length < stepSize) continue
      await open?.add(step)
      step = []
    }
    await open?.add(step)
    await open?.commit()
    return report
  } finally {
    open?.abandon()
  }
}

async function undoRecord(
  record: NamedNode,
  changes: readonly Change[],
  { ledger, records, iris }: UndoOptions,
  report: UndoReport,
): Promise<NewContent[]> {
  const contentOf = (change: Change | undefined) => (change ? ledger.content(change) : '')
  const latest = ledger.latest(record.value)
  const now = contentOf(latest)
  const [before, after] = [contentOf(changeBefore(changes[0], ledger)), contentOf(changes.at(-1))]
  const { content, kept } = takeBack({ before, after, now })
  if (kept.length > 0) report.kept.push({ record, values: kept })
  if (content === now) return note(report.unchanged, record, [])
  if (content === '') return note(report.withdrawn, record, [{ record: record.value, text: undefined }])
  if (content === before) return note(report.restored, record, [{ record: record.value, text: content }])
  const graph = iris.graph(record.value) ?? record
  const violations = await records.check({ record, quads: readContent(content, graph) })
  const broken = violations.filter(({ severity }) => severity === 'violation')
  if (broken.length === 0) return note(report.merged, record, [{ record: record.value, text: content }])
  report.refused.push({ record, violations: broken })
  return []
}

function note(list: NamedNode[], record: NamedNode, contents: NewContent[]): NewContent[] {
  list.push(record)
  return contents
}

function changeBefore(first: Change | undefined, ledger: Ledger): Change | undefined {
  if (!first) return undefined
  return ledger.history(first.record).findLast(({ sequence }) => sequence < first.sequence)
}

function noSuchBatch(batch: string): Problem {
  return new Problem('not-found', `There is no batch "${batch}".`, { cure: 'drempel batches lists all of them.' })
}
