import type { Ledger, Reason } from '../records/ledger.js'
import type { Outcome, Records } from '../records/records.js'
import { differencesOf, type RecordDifference } from './diff/record-difference.js'
import type { Finding } from './finding.js'
import { countHeld } from './matching/count-held.js'
import type { Decision, Question } from './matching/decisions.js'
import { matchDrafts, matchNone, type Matched } from './matching/match-drafts.js'
import { readMatchingWords } from './matching/read-words.js'
import { findMissing, tellMissing } from './missing-records.js'
import { convertLargeFile, type ConvertOptions, type Drafts, type Statistics } from './rows/convert.js'
import { rdf } from '../rdf/vocab.js'
import { createSubmit, type Submitted } from './submit-drafts.js'

/** Records that are put down in one step. */
const recordsAStep = 50

export interface ImportOptions extends ConvertOptions {
  ledger: Ledger
  records: Records
  /** With the batch that all of it becomes. */
  reason: Reason & { batch: string }
  /** Everything but the writing. */
  dryRun?: boolean
  /** Whether rows without a record of their own are looked for among the stored ones; they are, when absent. */
  match?: boolean
  /** What a person answered to the questions of an earlier run, by the IRI that the file gives the building. */
  decisions?: ReadonlyMap<string, Decision>
  /** Takes records out that came with an earlier file of the survey and that this one lacks. */
  withdrawMissing?: boolean
  /** Called for each record, before the batch is closed. */
  differs?: (difference: RecordDifference) => void
  /** Called for each record when the batch is on disk, or, in a dry run, would be. */
  acknowledge?: (outcome: Pick<Outcome, 'record' | 'kind'>) => void
  /** Called after each step. */
  submitted?: (records: number, total: number) => void
}

/** What became of a file. */
export interface ImportReport {
  counts: Record<Outcome['kind'], number>
  /** Name of the batch; undefined when nothing was written. */
  batch: string | undefined
  /** Records that were taken out, as the file lacks them. */
  withdrawn: number
  /** Rows that were not imported, as a person has to say, or has said, what they are. */
  held: number
  questions: readonly Question[]
  findings: readonly Finding[]
  /** Remarks of the completeness shapes, each with the number of times it was made. */
  warnings: ReadonlyMap<string, number>
  statistics: Statistics
}

/**
 * Converts a file, finds the records that its rows belong to, puts them to the gate, and mends those that a few bad
 * cells keep out. All of it becomes one batch, whole or not at all.
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const isStored = createIsStored(options)
  const { drafts, findings, statistics } = await convertLargeFile({ isStored, ...options })
  const matched = await match(drafts, options)
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 }
  const report = {
    ...{
      counts,
      batch: undefined as string | undefined,
      withdrawn: 0,
      held: matched.held.length,
      questions: matched.questions,
    },
    ...{ findings: [...findings, ...matched.findings], warnings: new Map<string, number>(), statistics },
  }
  countHeld(statistics, matched.held)
  const total = matched.drafts.length
  const done: Pick<Outcome, 'record' | 'kind'>[] = []
  const acknowledge = (one: Pick<Outcome, 'record' | 'kind'>) => options.acknowledge && done.push(one)
  const { records, reason, dryRun = false } = options
  const batch = dryRun ? undefined : await records.begin(reason)
  try {
    const submit = createSubmit({ ...options, survey: options.mapping.survey, batch }, report)
    for (let start = 0; start < total; start += recordsAStep) {
      const end = Math.min(start + recordsAStep, total)
      const step = Array.from({ length: end - start }, (_, index) => matched.drafts.at(start + index))
      for (const one of await submit(step)) acknowledge(note(one, options, report))
      options.submitted?.(end, total)
    }
    const gone = tellOfMissing(matched, options, report)
    await batch?.withdraw(gone)
    const written = await batch?.commit(toNote(report, options))
    if (written !== undefined && written > 0) report.batch = reason.batch
  } finally {
    batch?.abandon()
  }
  for (const one of done) if (one.kind !== 'refused') options.acknowledge?.(one)
  return report
}

/** Whether a thing is in the records as they are now. */
function createIsStored({ ledger, iris }: ImportOptions): (thing: string) => boolean {
  return thing => {
    const latest = ledger.latest(iris.record(thing)?.value ?? '')
    if (!latest || latest.kind === 'withdrawn') return false
    return ledger.content(latest).includes(`<${thing}> <${rdf.type.value}> `)
  }
}

async function match(
  drafts: Drafts,
  { ledger, iris, mapping, match = true, decisions }: ImportOptions,
): Promise<Matched> {
  if (!match) return matchNone(drafts)
  const words = readMatchingWords()
  return matchDrafts(drafts, { ledger, iris, survey: mapping.survey.id, words, decisions: decisions ?? new Map() })
}

interface Counting {
  counts: Record<Outcome['kind'], number>
  withdrawn: number
  findings: Finding[]
  warnings: Map<string, number>
}

function note(
  { outcome, before }: Submitted,
  { differs }: ImportOptions,
  { counts, warnings }: Counting,
): Pick<Outcome, 'record' | 'kind'> {
  const { record, kind, violations, content } = outcome
  counts[kind] += 1
  for (const { severity, message } of violations)
    if (severity !== 'violation') warnings.set(message, (warnings.get(message) ?? 0) + 1)
  const properties = kind === 'changed' && differs ? differencesOf(before?.content() ?? '', content) : []
  differs?.({ record: record.value, kind, properties })
  return { record, kind }
}

/** Records that are missing and are to be withdrawn. Those that a question is about are not missing. */
function tellOfMissing(
  { takes, questions }: Matched,
  { ledger, mapping, withdrawMissing = false, differs }: ImportOptions,
  report: Counting,
) {
  if (mapping.survey.adds) return []
  const asked = new Set(questions.flatMap(({ candidates }) => candidates.map(({ record }) => record)))
  const missing = findMissing(ledger, mapping.survey.id, record => takes(record) || asked.has(record))
  report.findings.push(...tellMissing(missing, withdrawMissing))
  if (!withdrawMissing) return []
  report.withdrawn = missing.alone.length
  for (const { value } of missing.alone) differs?.({ record: value, kind: 'withdrawn', properties: [] })
  return missing.alone
}

/** What is kept beside the batch: what was doubtful in the file, which no record holds. */
function toNote({ counts, findings }: Counting, { mapping }: ImportOptions): string {
  return JSON.stringify({ survey: mapping.survey.id, counts, findings })
}
