import type { Regulation } from '../../answers/audit/regulation.js'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import type { OverviewQuery, Standing } from '../../answers/overview/overview-query.js'
import type { Overview } from '../../answers/overview/overviews.js'

/** A figure of an overview, as far as the query that counts it needs to know. */
export type Counted =
  | { of: 'buildings' | 'shares' | 'failings' }
  | { of: 'standing'; standing: Standing }
  | { of: 'failing' | 'through' | 'through-if-others-hold'; rule: string }
  | { of: 'profile'; profile: string; verdict: Verdict }

/** What the page of an overview shows. */
export interface OverviewPageData {
  query: OverviewQuery
  overview: Overview
  /** Those that can be chosen. */
  regulations: readonly Regulation[]
  /** Of the list, from 1. */
  page: number
  /** The SPARQL query that counts a figure. */
  queryFor: (counted: Counted) => string
}
