/** What can be wrong. */
export const reportKinds = ['gone', 'closed', 'measure', 'place', 'other'] as const
export type ReportKind = (typeof reportKinds)[number]

/** How far a report is; the last three are the ends. */
export const reportStates = ['received', 'checking', 'changed', 'unchanged', 'irrelevant'] as const
export type ReportState = (typeof reportStates)[number]

/** Public replies to choose from; `views/strings/reports.ts` has their words. */
export const replyCodes = ['corrected', 'temporary', 'as-stated', 'passed-on', 'known', 'unclear'] as const
export type ReplyCode = (typeof replyCodes)[number]

/** Longest text of what was seen, in characters. */
export const longestText = 2000

/** Longest sentence of an officer, in characters. */
export const longestReply = 500

/** What a visitor tells; nothing of it says who that is. */
export interface ReportDraft {
  /** IRI of the building, entrance or part. */
  thing: string
  kind: ReportKind
  /** In the words of the visitor; may be empty. */
  seen: string
  /** Day on which it was seen (ISO 8601). */
  day: string | undefined
  /** Language tag of the page it was written on. */
  language: string
}

/** A state that a report came into. */
export interface ReportStep {
  state: ReportState
  /** ISO 8601, UTC. */
  time: string
  reply?: ReplyCode | undefined
  /** A sentence of the officer, public. */
  sentence?: string | undefined
}

/** A report as it is kept: apart from the records, and never a fact. */
export interface Report extends ReportDraft {
  /** Such as DR-7K3M-92QD. */
  number: string
  /** Its states, the first one first. */
  history: readonly ReportStep[]
  /** When its texts and its day were removed (ISO 8601); the number, the states and what it is about stay. */
  forgotten?: string | undefined
}

/** How often people said that a thing is as we describe it. */
export interface Confirmations {
  times: number
  /** Day of the last one (ISO 8601); undefined when there is none. */
  last: string | undefined
}

/** The state that a report is in, since when, and with which reply. */
export function stateOf({ history }: Report): ReportStep {
  return history.at(-1) as ReportStep
}

/** When a report came in. */
export function receivedAt({ history }: Report): string {
  return history[0]?.time ?? ''
}
