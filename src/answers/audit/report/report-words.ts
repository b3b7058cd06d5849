import type { RuleMark } from '../../outcomes/outcomes.js'
import type { RuleCounts } from '../rule-marks.js'
import type { ScopeName } from '../within-scope.js'
import { deReport } from './languages/de.js'
import { enReport } from './languages/en.js'
import { frReport } from './languages/fr.js'
import { nlReport } from './languages/nl.js'
import type { ReportLanguage } from './words.js'

/** Columns of the tables of a report. */
export type ReportColumn =
  | 'regulation'
  | 'version'
  | 'clause'
  | 'rule'
  | 'limit'
  | 'part'
  | 'element'
  | 'value'
  | 'outcome'
  | 'origin'
  | 'missing'
  | 'certainty'
  | 'verdict'
  | 'decidedBy'
  | 'priority'
  | 'toDo'
  | 'effort'
  | 'before'
  | 'now'
  | 'link'
  | 'rules'
  | 'group'
  | 'subject'
  | 'method'
  | 'date'
  | 'cell'

/** What an audit report says beside the words of an audit. */
export interface ReportWords {
  title: string
  text: string
  columns: Readonly<Record<ReportColumn, string>>
  marks: Readonly<Record<RuleMark, string>>
  scope: string
  scopes: Readonly<Record<ScopeName | 'all', string>>
  summary: string
  /** "Of 41 rules 20 are met …": every rule is counted once. */
  sentence: (counts: RuleCounts) => string
  checks: (count: number) => string
  shareMet: string
  shareAssessed: string
  address: string
  identifier: string
  survey: string
  surveyed: (oldest: string, newest: string) => string
  instrument: string
  tolerance: string
  notStated: string
  stale: string
  undated: string
  made: string
  dataVersion: (sequence: number) => string
  notApplied: string
  rulesTitle: string
  parts: string
  confirmed: string
  /** What a rule from memory, and one for new buildings, is worth. */
  certaintyNote: string
  bindingNote: string
  leftOut: (count: number) => string
  /** Whether measures are of the finished or of the structural work. */
  finish: string
  contradictions: string
  noContradictions: string
  groups: string
  groupsNote: string
  /** How many rules on the measures of a group are met and open. */
  groupFailing: (count: number) => string
  groupRest: (met: number, open: number) => string
  actions: string
  noActions: string
  priorities: readonly [string, string, string]
  effortNote: string
  measures: string
  waiting: (rules: number) => string
  openNote: (checks: number) => string
  nothingKnown: string
  changes: (day: string) => string
  noChanges: string
  notYet: string
  comparison: string
  comparisonNote: string
  noRule: string
  signOff: string
  signFields: readonly string[]
  sheets: Readonly<Record<'summary' | 'rules' | 'parts' | 'actions', string>>
}

const all: Readonly<Record<ReportLanguage, ReportWords>> = {
  nl: nlReport,
  fr: frReport,
  de: deReport,
  en: enReport,
}

/** Words of reports in one language. */
export const reportWords = (language: ReportLanguage): ReportWords => all[language]
