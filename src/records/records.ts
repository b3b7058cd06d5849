import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { literal } from '../rdf/terms.js'
import type { Validate, Violation } from '../validation/validator.js'
import { toContent } from './content.js'
import type { Change, Ledger, NewContent, Reason } from './ledger.js'
import { toSha256 } from './ledger.js'

/** Quads in one record; a building with a hundred rooms has some ten thousand. */
const quadLimit = 50_000

/** A whole record, offered to the gate. */
export interface Submission {
  record: NamedNode
  quads: readonly Quad[]
}

/** What became of a submission; warnings come along with accepted ones too. */
export interface Outcome {
  record: NamedNode
  kind: 'created' | 'changed' | 'unchanged' | 'refused'
  violations: Violation[]
  change?: Change
}

/** The gate that every change passes, and the only writer of the ledger. */
export interface Records {
  /** Puts a submission to the shapes, without writing. */
  check(submission: Submission): Promise<Violation[]>
  /** What a commit would make of it, without writing. */
  judge(submission: Submission): Promise<Outcome>
  /** Commits those that hold, in one step; each record is all or nothing, and on disk when the promise resolves. */
  commit(submissions: readonly Submission[], reason: Reason): Promise<Outcome[]>
  /** Takes a record out of the present data; its history stays. Undefined when there is no such record. */
  withdraw(record: NamedNode, reason: Reason): Promise<Change | undefined>
}

export function createRecords({ ledger, validate, iris }: { ledger: Ledger; validate: Validate; iris: Iris }): Records {
  const check = async (submission: Submission) => [
    ...checkStructure(submission, iris),
    ...(await validate(submission.quads)),
  ]
  const judge = async (submission: Submission) => toOutcome(submission, await check(submission), ledger)
  return {
    check,
    judge,
    async commit(submissions, reason) {
      const outcomes: Outcome[] = []
      for (const submission of submissions) outcomes.push(await judge(submission))
      const accepted = outcomes.filter(({ kind }) => kind === 'created' || kind === 'changed')
      const contents = submissions.filter((_, index) => accepted.includes(outcomes[index] as Outcome)).map(toNewContent)
      const changes = contents.length === 0 ? [] : await ledger.append(contents, reason)
      accepted.forEach((outcome, index) =>
        Object.assign(outcome, { change: changes[index], kind: changes[index]?.kind }),
      )
      return outcomes
    },
    async withdraw(record, reason) {
      const latest = ledger.latest(record.value)
      if (!latest || latest.kind === 'withdrawn') return undefined
      return (await ledger.append([{ record: record.value, text: undefined }], reason))[0]
    },
  }
}

function toOutcome({ record, quads }: Submission, violations: Violation[], ledger: Ledger): Outcome {
  if (violations.some(violation => violation.severity === 'violation')) return { record, kind: 'refused', violations }
  const latest = ledger.latest(record.value)
  if (!latest || latest.kind === 'withdrawn') return { record, kind: 'created', violations }
  const same = latest.sha256 === toSha256(toContent(quads))
  return { record, kind: same ? 'unchanged' : 'changed', violations }
}

function toNewContent({ record, quads }: Submission): NewContent {
  return { record: record.value, text: toContent(quads) }
}

/** What the shapes cannot say: a record speaks of itself only, without blank nodes, and within bounds. */
function checkStructure({ record, quads }: Submission, iris: Iris): Violation[] {
  const foreign = quads.filter(({ subject }) => !isOwn(subject.value, record.value, iris))
  const blank = quads.filter(
    ({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode',
  )
  return [
    ...foreign
      .slice(0, 10)
      .map(quad =>
        toViolation(quad.subject.value, `A record may only speak of itself: ${record.value} and what lies below it.`),
      ),
    ...blank
      .slice(0, 10)
      .map(quad => toViolation(quad.subject.value, 'A record has no blank nodes: give each part an IRI.')),
    ...(quads.length === 0 ? [toViolation(record.value, 'The record is empty.')] : []),
    ...(quads.length > quadLimit ? [toViolation(record.value, `The record has more than ${quadLimit} triples.`)] : []),
  ]
}

function isOwn(subject: string, record: string, iris: Iris): boolean {
  return iris.record(subject)?.value === record || iris.graph(record)?.value === subject
}

function toViolation(focusNode: string, message: string): Violation {
  return { severity: 'violation', focusNode, message, shape: '', value: literal(focusNode) }
}
