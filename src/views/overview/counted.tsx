import type { VNode } from 'preact'
import type { AskedOverview } from './overview-address.js'
import { overviewAddress } from './overview-address.js'
import type { CountedName } from './page-data.js'
import { formatNumber } from '../formatting.js'
import type { PageContext } from '../page-context.js'
import { overviewStrings } from '../strings/overview.js'

/** What all figures of a page share. */
export interface FigureProps {
  context: PageContext
  /** The scope and the regulation, without what picks buildings from it. */
  scope: AskedOverview
}

/** A number of buildings, with a link to them and one to the query that counts them; 0 leads to no list. */
export function BuildingCount(
  props: FigureProps & {
    count: number
    /** What is counted, in words. */
    name: string
    /** What picks them from the list. */
    picks: AskedOverview
    counted: CountedName
  },
): VNode {
  const { context, count, picks, scope } = props
  const text = formatNumber(context.language, count)
  return (
    <span class="counted">
      {count === 0 ? (
        <span class="value">{text}</span>
      ) : (
        <a
          class="value"
          href={`${overviewAddress(context, { ...scope, ...picks })}#list`}
          aria-label={`${text}: ${props.name}`}
        >
          {text}
        </a>
      )}{' '}
      <QueryLink {...props} />
    </span>
  )
}

/** A link to the query that counts a figure. */
export function QueryLink({
  context,
  scope,
  picks,
  counted,
  name,
}: FigureProps & { picks?: AskedOverview; counted: CountedName; name: string }): VNode {
  const { query, queryOf } = overviewStrings[context.language]
  const address = overviewAddress(context, { ...scope, ...picks, counted })
  return (
    <a class="query-link" href={address} aria-label={`${query}: ${queryOf(name)}`}>
      {query}
    </a>
  )
}

/** "72 %", never rounded to all or nothing unless it is. */
export function sayShare(context: PageContext, share: number): string {
  const percent = Math.round(share * 100)
  const shown = percent === 100 && share < 1 ? 99 : percent === 0 && share > 0 ? 1 : percent
  return `${formatNumber(context.language, shown)} %`
}
