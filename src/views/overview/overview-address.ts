import type { OverviewQuery } from '../../answers/overview/overview-query.js'
import { pageAddress, siteAddress } from '../addresses.js'
import type { PageContext } from '../page-context.js'
import type { CountedName } from './page-data.js'

/** What an address of an overview says; without a regulation, the page chooses one. */
export type AskedOverview = Partial<OverviewQuery> & {
  page?: number
  /** The figure whose query is asked for, in place of the page. */
  counted?: CountedName | undefined
}

/** Address of the overview of a municipality, or of all, with what is asked of it. */
export function overviewAddress(context: PageContext, asked: AskedOverview = {}): string {
  return pageAddress(context, `${pathOf(asked)}${parametersOf(asked)}`)
}

/** Address of an overview as a file. */
export function overviewFileAddress(context: PageContext, suffix: string, asked: AskedOverview): string {
  return siteAddress(context, `${pathOf(asked)}.${suffix}${parametersOf(asked)}`)
}

function pathOf({ municipality }: AskedOverview): string {
  return municipality ? `overview/${encodeURIComponent(municipality)}` : 'overview'
}

/** "?regulation=be-vlg-2009&standing=open"; empty when nothing is asked. */
export function parametersOf({
  regulation,
  use,
  operator,
  standing,
  rule,
  alone,
  profile,
  counted,
  page,
}: AskedOverview): string {
  const number = page !== undefined && page > 1 ? String(page) : undefined
  const words = {
    regulation,
    use,
    operator,
    standing,
    rule,
    alone,
    profile: profile?.name,
    verdict: profile?.verdict,
    counted,
  }
  const entries = Object.entries({ ...words, page: number }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  )
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`
}
