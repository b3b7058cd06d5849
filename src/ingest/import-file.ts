import type { Outcome, Records } from '../records/records.js'
import type { Reason } from '../records/ledger.js'
import type { Violation } from '../validation/validator.js'
import { convertFile, type ConvertOptions, type Draft, type Statistics } from './rows/convert.js'
import type { Finding } from './finding.js'
import { repairDraft } from './rows/repair-draft.js'
import { countRepairs } from './rows/statistics.js'

/** Records that share one commit, and so one wait for the disk. */
const recordsACommit = 50

export interface ImportOptions extends ConvertOptions {
  records: Records
  reason: Reason
  /** Everything but the commit. */
  dryRun?: boolean
  /** Called for each record when it is on disk, or, in a dry run, would be. */
  acknowledge?: (outcome: Outcome) => void
  /** Called after each commit. */
  committed?: (records: number, total: number) => void
}

/** What became of a file. */
export interface ImportReport {
  counts: Record<Outcome['kind'], number>
  findings: readonly Finding[]
  /** Remarks of the completeness shapes, each with the number of times it was made. */
  warnings: ReadonlyMap<string, number>
  statistics: Statistics
}

/** Converts a file, puts its records to the gate, and mends those that a few bad cells keep out. */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { drafts, findings, statistics } = await convertFile(options)
  const report = {
    counts: { created: 0, changed: 0, unchanged: 0, refused: 0 },
    findings: [...findings],
    warnings: new Map<string, number>(),
    statistics,
  }
  for (let start = 0; start < drafts.length; start += recordsACommit) {
    const outcomes = await submitAndMend(drafts.slice(start, start + recordsACommit), options, report)
    for (const outcome of outcomes) note(outcome, options, report)
    options.committed?.(Math.min(start + recordsACommit, drafts.length), drafts.length)
  }
  return report
}

interface Notes {
  counts: Record<Outcome['kind'], number>
  findings: Finding[]
  warnings: Map<string, number>
  statistics: Statistics
}

/** Puts drafts to the gate; those that a few bad cells keep out are offered again without the values of these cells. */
async function submitAndMend(drafts: readonly Draft[], options: ImportOptions, notes: Notes): Promise<Outcome[]> {
  const outcomes = await submit(drafts, options)
  const mended = drafts.flatMap((draft, index) =>
    mend(draft, outcomes[index]?.violations.filter(isViolation) ?? [], notes),
  )
  const retried = mended.length === 0 ? [] : await submit(mended, options)
  return [...outcomes.filter(({ kind }) => kind !== 'refused'), ...retried, ...hopeless(outcomes, mended)]
}

function submit(drafts: readonly Draft[], { records, reason, dryRun }: ImportOptions): Promise<Outcome[]> {
  const submissions = drafts.map(({ record, quads }) => ({ record, quads }))
  return dryRun ? Promise.all(submissions.map(records.judge)) : records.commit(submissions, reason)
}

function mend(draft: Draft, violations: readonly Violation[], { findings, statistics }: Notes): Draft[] {
  if (violations.length === 0) return []
  const repair = repairDraft(draft, violations)
  findings.push(...repair.findings, ...repair.refused)
  countRepairs(statistics, repair.findings)
  return repair.refused.length === 0 ? [repair.draft] : []
}

/** Refused records that were not offered again; their findings are noted already. */
function hopeless(outcomes: readonly Outcome[], mended: readonly Draft[]): Outcome[] {
  const again = new Set(mended.map(({ record }) => record.value))
  return outcomes.filter(({ kind, record }) => kind === 'refused' && !again.has(record.value))
}

function note(outcome: Outcome, { acknowledge }: ImportOptions, { counts, warnings }: Notes): void {
  counts[outcome.kind] += 1
  for (const { severity, message } of outcome.violations)
    if (severity !== 'violation') warnings.set(message, (warnings.get(message) ?? 0) + 1)
  if (outcome.kind !== 'refused') acknowledge?.(outcome)
}

function isViolation({ severity }: Violation): boolean {
  return severity === 'violation'
}
