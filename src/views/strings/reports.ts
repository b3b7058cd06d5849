import type { AnswerFault, Question, ReportStepName } from '../../reports/answers.js'
import type { ReplyCode, ReportKind, ReportState } from '../../reports/report.js'
import type { PageLanguage } from '../page-context.js'
import { deReports } from './reports/de.js'
import { enReports } from './reports/en.js'
import { frReports } from './reports/fr.js'
import { nlReports } from './reports/nl.js'

/** Strings of the pages on which visitors tell what is wrong, or still right. */
export interface ReportStrings {
  title: string
  /** Before the name of the building. */
  about: string
  questions: Record<ReportStepName, string>
  hints: Record<Question, string>
  /** Names of the answers, on the page that shows all of them. */
  answers: Record<Question, string>
  kinds: Record<ReportKind, { name: string; text: string }>
  faults: Record<AnswerFault, string>
  faultTitle: string
  /** Of the title of the browser's window. */
  faultMark: string
  privacy: string
  noAnswer: string
  next: string
  back: string
  change: string
  send: string
  leave: string
  trap: string
  sent: {
    title: string
    keep: string
    wait: (days: number) => string
    noMail: string
    /** How long the text is kept. */
    kept: (days: number) => string
  }
  state: {
    title: string
    now: string
    history: string
    when: string
    reply: string
    back: string
    forgotten: (date: string) => string
  }
  states: Record<ReportState, { name: string; text: string }>
  replies: Record<ReplyCode, string>
  lookUp: { title: string; text: string; label: string; hint: string; button: string; unknown: string }
  confirm: {
    title: string
    button: string
    thanks: string
    none: string
    /** @param times never 0 */
    counted: (times: number, date: string) => string
  }
}

/** By language of the page. */
export const reportStrings: Readonly<Record<PageLanguage, ReportStrings>> = {
  nl: nlReports,
  fr: frReports,
  de: deReports,
  en: enReports,
}
