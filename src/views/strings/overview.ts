import type { Standing } from '../../answers/overview/overview-query.js'
import type { Verdict } from '../../answers/needs/to-verdict.js'
import type { PageLanguage } from '../page-context.js'
import { deOverview } from './overview/de.js'
import { enOverview } from './overview/en.js'
import { frOverview } from './overview/fr.js'
import { nlOverview } from './overview/nl.js'

/** Strings of the overview of a municipality, an organisation or all buildings. */
export interface OverviewStrings {
  title: string
  of: (town: string) => string
  everywhere: string
  text: (buildings: number, regulation: string) => string
  version: (version: string) => string
  /** How many rules no source confirms. */
  toConfirm: (rules: number, all: number) => string
  toConfirmMark: string
  pending: (buildings: number) => string
  filter: {
    title: string
    municipality: string
    regulation: string
    use: string
    operator: string
    standing: string
    all: string
    button: string
  }
  figures: string
  buildings: string
  sentenceOfBuildings: (count: number) => string
  shareMet: string
  shareAssessed: string
  nothingAssessed: string
  rulesCounted: (counts: { met: number; notMet: number; notAssessable: number }) => string
  standings: Readonly<Record<Standing, string>>
  failings: string
  noFailings: string
  rule: string
  doNotMeet: string
  through: string
  throughIf: string
  failingsText: string
  allFailings: string
  profiles: string
  profilesText: string
  profile: string
  verdicts: Readonly<Record<Verdict, string>>
  list: string
  picked: (count: number) => string
  noneListed: string
  showAll: string
  marks: (counts: { met: number; notMet: number; notAssessable: number }) => string
  notJudged: string
  report: string
  mapTitle: string
  mapAlternative: (count: number) => string
  pages: string
  page: (page: number, pages: number) => string
  previous: string
  next: string
  asData: string
  tables: Readonly<Record<'buildings' | 'figures' | 'failings' | 'profiles', string>>
  /** Name of the link to the query that counts a figure. */
  query: string
  queryOf: (figure: string) => string
  kpi: string
}

/** In each language. */
export const overviewStrings: Record<PageLanguage, OverviewStrings> = {
  nl: nlOverview,
  fr: frOverview,
  de: deOverview,
  en: enOverview,
}
