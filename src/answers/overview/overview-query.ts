import type { Verdict } from '../needs/to-verdict.js'

/**
 * Where a building stands under a regulation: `failing` when a rule is not met; else `open` when one is not assessable;
 * else `met`; `none` when no rule applies, and `pending` when it is still to be judged.
 */
export const standings = ['failing', 'open', 'met', 'none', 'pending'] as const

export type Standing = (typeof standings)[number]

/** Which buildings an overview is of. */
export interface Scope {
  /** As addresses have it: "gent". */
  municipality?: string | undefined
  /** Notation of a building use, such as `library`; narrower ones count. */
  use?: string | undefined
  /** Name of the organisation that runs them. */
  operator?: string | undefined
}

/** What is asked of an overview: figures of the scope, and a list of those of its buildings that the rest picks. */
export interface OverviewQuery extends Scope {
  /** Name of a regulation, such as `be-vlg-2009`. */
  regulation: string
  standing?: Standing | undefined
  /** Name of a rule: buildings that do not meet it. */
  rule?: string | undefined
  /** Of `rule`: only those that meet all other rules, or those of which others are not assessable. */
  alone?: 'through' | 'open' | undefined
  /** A needs profile with a verdict. */
  profile?: { name: string; verdict: Verdict } | undefined
}
