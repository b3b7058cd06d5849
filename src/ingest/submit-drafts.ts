import type { Vocabulary } from '../model/vocabulary.js'
import type { Ledger } from '../records/ledger.js'
import type { Outcome, Records, RecordsBatch, Submission } from '../records/records.js'
import type { Violation } from '../validation/validator.js'
import { createSuspectUnit } from './cells/suspect-unit.js'
import type { Finding } from './finding.js'
import { replacedBy } from './merging/replaced-by.js'
import type { Survey } from './mapping/mapping.js'
import { mergeDraft, type MergeConflict } from './merging/merge-draft.js'
import { readStanding, type Standing } from './merging/read-contribution.js'
import { saysSame } from './merging/says-same.js'
import { tellConflict } from './merging/tell-conflict.js'
import { createTellOrigins } from './merging/tell-origins.js'
import type { Draft } from './rows/draft.js'
import { repairDraft, type BrokenConstraint } from './rows/repair-draft.js'
import { countRepairs, type Statistics } from './rows/statistics.js'
import { createTranslateMessages } from './sentences/translate-messages.js'

/** What drafts are submitted to. */
export interface Submitting {
  ledger: Ledger
  records: Records
  /** Undefined in a dry run. */
  batch: RecordsBatch | undefined
  survey: Pick<Survey, 'id' | 'adds'>
  vocabulary: Vocabulary
}

/** Where it is told what was left out. */
export interface Notes {
  findings: Finding[]
  statistics: Statistics
}

/** What became of a draft, and what its record said before. */
export interface Submitted {
  outcome: Outcome
  before: Standing | undefined
}

/** A draft together with what others say of its record. */
interface Prepared {
  draft: Draft
  before: Standing | undefined
  submission: Submission
  conflicts: readonly MergeConflict[]
}

/**
 * A function that puts drafts to the gate, each merged with what others say of its record; those that a few bad cells
 * keep out are offered again without the values of these cells.
 */
export function createSubmit(submitting: Submitting, notes: Notes): (drafts: readonly Draft[]) => Promise<Submitted[]> {
  const translate = translateWith(submitting.vocabulary)
  return async drafts => {
    const prepared = drafts.map(draft => prepare(draft, submitting))
    const outcomes = await judge(prepared, submitting)
    const mended = prepared.flatMap((one, index) =>
      mend(one, (outcomes[index] as Outcome).violations.filter(isViolation).map(translate), notes),
    )
    const again = mended.map(draft => prepare(draft, submitting))
    const retried = again.length === 0 ? [] : await judge(again, submitting)
    const anew = new Map(
      again.map((one, index) => [one.draft.record.value, { one, outcome: retried[index] as Outcome }]),
    )
    return prepared.map((first, index) => {
      const { one, outcome } = anew.get(first.draft.record.value) ?? { one: first, outcome: outcomes[index] as Outcome }
      if (outcome.kind !== 'refused') tellConflicts(one, submitting, notes)
      return { outcome, before: one.before }
    })
  }
}

function prepare(draft: Draft, { ledger, survey, vocabulary }: Submitting): Prepared {
  const standing = readStanding(ledger, draft.record.value, survey.id)
  const before = standing && survey.adds ? replacedBy(draft, standing, vocabulary) : standing
  const { quads, conflicts } = before ? mergeDraft(draft, before, vocabulary) : { quads: draft.quads, conflicts: [] }
  const submission = { record: draft.record, quads, origins: createTellOrigins(draft), saysSame }
  return { draft, before, conflicts, submission }
}

async function judge(prepared: readonly Prepared[], { records, batch }: Submitting): Promise<Outcome[]> {
  const submissions = prepared.map(({ submission }) => submission)
  return batch ? batch.add(submissions) : Promise.all(submissions.map(records.judge))
}

/** The draft without what the shapes refuse; none when there is nothing to mend, or nothing that would help. */
function mend({ draft }: Prepared, violations: readonly BrokenConstraint[], { findings, statistics }: Notes): Draft[] {
  if (violations.length === 0) return []
  const repair = repairDraft(draft, violations)
  findings.push(...repair.findings, ...repair.refused)
  countRepairs(statistics, repair.findings)
  return repair.refused.length === 0 ? [repair.draft] : []
}

/** Adds what the shape says in the other languages. */
function translateWith(vocabulary: Vocabulary): (violation: Violation) => BrokenConstraint {
  const translate = createTranslateMessages(vocabulary)
  const suspect = createSuspectUnit(vocabulary)
  return violation => {
    const texts = translate(violation.message)
    const meant = suspect(violation.path, violation.value)
    return { ...violation, ...(texts ? { texts } : {}), ...(meant ? { meant } : {}) }
  }
}

function tellConflicts(
  { draft, conflicts }: Prepared,
  { vocabulary }: Submitting,
  { findings, statistics }: Notes,
): void {
  for (const conflict of conflicts) {
    const finding = tellConflict(conflict, draft, vocabulary)
    findings.push(finding)
    if (conflict.outcome === 'left-out') countRepairs(statistics, [finding])
  }
}

function isViolation({ severity }: Violation): boolean {
  return severity === 'violation'
}
