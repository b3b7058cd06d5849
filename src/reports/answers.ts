import { longestText, reportKinds, type ReportKind } from './report.js'

/** The questions, one a page, and the page that shows all answers. */
export const reportSteps = ['part', 'kind', 'seen', 'day', 'check'] as const
export type ReportStepName = (typeof reportSteps)[number]
export type Question = Exclude<ReportStepName, 'check'>

/** What a visitor has answered so far; texts as they were typed. */
export interface Answers {
  /** Random text that tells the sending of one form from that of another. */
  token: string
  /** Path of the building, entrance or part below `id/`. */
  part: string
  kind: string
  seen: string
  day: string
}

/** What is wrong with an answer. */
export const answerFaults = ['no-part', 'no-kind', 'no-text', 'long-text', 'no-day', 'future-day'] as const
export type AnswerFault = (typeof answerFaults)[number]

export function readAnswers(fields: URLSearchParams): Answers {
  const text = (name: string) => (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  return { token: text('token'), part: text('part'), kind: text('kind'), seen: text('seen'), day: text('day') }
}

/**
 * What is wrong with the answer to a question; undefined when nothing is.
 * @param paths of what can be chosen
 * @param today ISO 8601
 */
export function faultIn(
  question: Question,
  answers: Answers,
  { paths, today }: { paths: readonly string[]; today: string },
): AnswerFault | undefined {
  const checks: Record<Question, () => AnswerFault | undefined> = {
    part: () => (paths.includes(answers.part) ? undefined : 'no-part'),
    kind: () => (isKind(answers.kind) ? undefined : 'no-kind'),
    seen: () => faultInText(answers),
    day: () => faultInDay(answers.day, today),
  }
  return checks[question]()
}

export function isKind(text: string): text is ReportKind {
  return reportKinds.some(kind => kind === text)
}

/** "2026-11-26", "26/11/2026", "26.11.2026" → "2026-11-26"; undefined for what is no day. */
export function readDay(text: string): string | undefined {
  const written = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  const day = written ? [written[3], pad(written[2]), pad(written[1])].join('-') : text
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true
  return isDay ? day : undefined
}

const pad = (text = '') => text.padStart(2, '0')

/** That something is gone or closed says enough; another measure or "something else" needs words. */
function faultInText({ kind, seen }: Answers): AnswerFault | undefined {
  if ([...seen].length > longestText) return 'long-text'
  return seen === '' && kind !== 'gone' && kind !== 'closed' ? 'no-text' : undefined
}

/** The day may be left out. A day that has begun somewhere on earth is not in the future. */
function faultInDay(text: string, today: string): AnswerFault | undefined {
  if (text === '') return undefined
  const day = readDay(text)
  if (day === undefined) return 'no-day'
  const latest = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  return day > latest ? 'future-day' : undefined
}
