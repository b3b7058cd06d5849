import type { NamedNode, Quad } from '@rdfjs/types'
import type { Iris } from '../model/iris.js'
import { literal } from '../rdf/terms.js'
import type { Validate, Violation } from '../validation/validator.js'
import { toContent } from './content.js'
import type { Change, Ledger, NewContent, OpenBatch, Reason } from './ledger.js'
import { toSha256 } from './ledger.js'

/** Quads in one record; a building with a hundred rooms has some ten thousand. */
const quadLimit = 50_000

/** A whole record, offered to the gate. */
export interface Submission {
  record: NamedNode
  quads: readonly Quad[]
  /** What is to be kept of where the lines of its content come from. */
  origins?: (content: string) => string
  /** Whether the offered content says no more than the stored one, so that it is not written; else only the same text. */
  saysSame?: (stored: string, offered: string) => boolean
}

/** What became of a submission; warnings come along with accepted ones too. */
export interface Outcome {
  record: NamedNode
  kind: 'created' | 'changed' | 'unchanged' | 'refused'
  violations: Violation[]
  /** What was judged, as the ledger would keep it. */
  content: string
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
  /** Begins a batch that becomes true as a whole, however large; who begins it commits or abandons it. */
  begin(reason: Reason & { batch: string }): Promise<RecordsBatch>
  /** Takes a record out of the present data; its history stays. Undefined when there is no such record. */
  withdraw(record: NamedNode, reason: Reason): Promise<Change | undefined>
}

/** A batch that is open: nothing of it can be seen until it is committed. */
export interface RecordsBatch extends Pick<OpenBatch, 'commit' | 'abandon'> {
  /** Judges submissions, and puts down those that hold; each record comes once in a batch. */
  add(submissions: readonly Submission[]): Promise<Outcome[]>
  withdraw(records: readonly NamedNode[]): Promise<void>
}

export function createRecords({ ledger, validate, iris }: { ledger: Ledger; validate: Validate; iris: Iris }): Records {
  const check = async (submission: Submission) => [
    ...checkStructure(submission, iris),
    ...(await validate(submission.quads)),
  ]
  const weigh = async (submission: Submission) => toWeighed(submission, await check(submission), ledger)
  const weighAll = async (submissions: readonly Submission[]) => {
    const weighed: Weighed[] = []
    for (const submission of submissions) weighed.push(await weigh(submission))
    return weighed
  }
  return {
    check,
    judge: async submission => (await weigh(submission)).outcome,
    async commit(submissions, reason) {
      const weighed = await weighAll(submissions)
      const outcomes = weighed.map(({ outcome }) => outcome)
      const accepted = outcomes.filter(isNews)
      const contents = newContents(weighed)
      const changes = contents.length === 0 ? [] : await ledger.append(contents, reason)
      accepted.forEach((outcome, index) =>
        Object.assign(outcome, { change: changes[index], kind: changes[index]?.kind }),
      )
      return outcomes
    },
    begin: async reason => toRecordsBatch(await ledger.begin(reason), weighAll),
    async withdraw(record, reason) {
      const latest = ledger.latest(record.value)
      if (!latest || latest.kind === 'withdrawn') return undefined
      return (await ledger.append([{ record: record.value, text: undefined }], reason))[0]
    },
  }
}

function toRecordsBatch(
  batch: OpenBatch,
  weighAll: (submissions: readonly Submission[]) => Promise<Weighed[]>,
): RecordsBatch {
  return {
    async add(submissions) {
      const weighed = await weighAll(submissions)
      await batch.add(newContents(weighed))
      return weighed.map(({ outcome }) => outcome)
    },
    withdraw: records => batch.add(records.map(({ value }) => ({ record: value, text: undefined }))),
    commit: batch.commit,
    abandon: batch.abandon,
  }
}

/** A judgement, with what is kept of where its content comes from. */
interface Weighed {
  outcome: Outcome
  origins: Submission['origins']
}

function toWeighed({ record, quads, origins, saysSame }: Submission, violations: Violation[], ledger: Ledger): Weighed {
  const text = toContent(quads)
  const toOutcome = (kind: Outcome['kind']) => ({ outcome: { record, kind, violations, content: text }, origins })
  if (violations.some(violation => violation.severity === 'violation')) return toOutcome('refused')
  const latest = ledger.latest(record.value)
  if (!latest || latest.kind === 'withdrawn') return toOutcome('created')
  const same = latest.sha256 === toSha256(text) || saysSame?.(ledger.content(latest), text)
  return toOutcome(same ? 'unchanged' : 'changed')
}

function newContents(weighed: readonly Weighed[]): NewContent[] {
  return weighed
    .filter(({ outcome }) => isNews(outcome))
    .map(({ outcome: { record, content }, origins }) => ({
      ...{ record: record.value, text: content },
      ...(origins ? { origins: origins(content) } : {}),
    }))
}

function isNews({ kind }: Outcome): boolean {
  return kind === 'created' || kind === 'changed'
}

/** What the shapes cannot say: a record speaks of itself only, without blank nodes, and within bounds. */
function checkStructure({ record, quads }: Submission, iris: Iris): Violation[] {
  const isOwn = createIsOwn(record.value, iris)
  const foreign = quads.filter(({ subject }) => !isOwn(subject.value))
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

/** Whether something is the record, lies below it, or is its document. */
function createIsOwn(record: string, iris: Iris): (subject: string) => boolean {
  const document = iris.graph(record)?.value
  const below = `${record}/`
  const isRecord = iris.record(record)?.value === record
  return subject => (isRecord && (subject === record || subject.startsWith(below))) || subject === document
}

function toViolation(focusNode: string, message: string): Violation {
  return { severity: 'violation', focusNode, message, shape: '', value: literal(focusNode) }
}
