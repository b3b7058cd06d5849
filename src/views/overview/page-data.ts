import type { Regulation } from '../../answers/audit/regulation.js'
import type { OverviewQuery } from '../../answers/overview/overview-query.js'
import type { Overview } from '../../answers/overview/overviews.js'

/** Figures of an overview that a query counts; the standing, the rule or the profile stands beside it in the address. */
export const countedNames = [
  'buildings',
  'shares',
  'failings',
  'standing',
  'profile',
  'failing',
  'through',
  'through-if-others-hold',
] as const

export type CountedName = (typeof countedNames)[number]

/** What the page of an overview shows. */
export interface OverviewPageData {
  query: OverviewQuery
  overview: Overview
  /** Those that can be chosen. */
  regulations: readonly Regulation[]
  /** Of the list, from 1. */
  page: number
}
