import type { VNode } from 'preact'
import { literal } from '../../rdf/terms.js'
import { acc } from '../../rdf/vocab.js'
import { pageAddress } from '../addresses.js'
import { formatNumber } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { kpiStrings } from '../strings/kpi.js'
import { Text } from '../text.js'
import { sayShare } from './counted.js'
import type { KpiCard } from './kpi-data.js'

interface CardProps {
  context: PageContext
  card: KpiCard
  /** Name of the baseline. */
  since: string | undefined
}

/** An indicator with value, target, trend, and what it means. */
export function Card({ context, card, since }: CardProps): VNode {
  const { target, noTarget, byShapes, noList } = kpiStrings[context.language]
  const label = labelOf(context, card.metric)
  const definition = context.vocabulary.definition(card.metric, [context.language])
  return (
    <div>
      <dt>
        <Text context={context} literal={literal(capitalise(label.value), label.language)} />
      </dt>
      <dd>
        <span class="counted">
          <span class="value">{sayValue(context, card, card.value)}</span>{' '}
          {card.query === undefined ? null : <KpiQuery context={context} query={card.query} name={label.value} />}
        </span>
        <TargetBar card={card} />
        <span class="limit">{card.target === undefined ? noTarget : target(sayValue(context, card, card.target))}</span>
        {since === undefined ? null : <span class="limit trend">{sayTrend(context, card, since)}</span>}
        {definition ? (
          <span class="limit">
            <Text context={context} literal={definition} />
          </span>
        ) : null}
        {card.metric.equals(acc.buildingCoverage) && card.value === undefined ? (
          <span class="limit">{noList}</span>
        ) : null}
        {card.query === undefined && card.value !== undefined && !card.metric.equals(acc.buildingCoverage) ? (
          <a class="limit" href={pageAddress(context, 'shapes')}>
            {byShapes}
          </a>
        ) : null}
      </dd>
    </div>
  )
}

/** A link to the query that computes an indicator. */
export function KpiQuery({ context, query, name }: { context: PageContext; query: string; name: string }): VNode {
  const { query: text, queryOf } = kpiStrings[context.language]
  return (
    <a
      class="query-link"
      href={`${pageAddress(context, 'query')}?${new URLSearchParams({ query })}`}
      aria-label={`${text}: ${queryOf(name)}`}
    >
      {text}
    </a>
  )
}

/** A value as people read it: "47", "58 %", or that it is not known. */
export function sayValue(
  context: PageContext,
  { isCount }: Pick<KpiCard, 'isCount'>,
  value: number | undefined,
): string {
  if (value === undefined) return kpiStrings[context.language].unknown
  return isCount ? formatNumber(context.language, value) : sayShare(context, value)
}

/** "+3 percentage points since zero-measurement". */
export function sayTrend(context: PageContext, { isCount, value, then }: KpiCard, name: string): string {
  const { trend, same, notThen, points } = kpiStrings[context.language]
  if (value === undefined) return ''
  if (then === undefined) return notThen(name)
  const change = isCount ? value - then : Math.round((value - then) * 100)
  if (change === 0) return same(name)
  const text = `${change > 0 ? '+' : '−'}${formatNumber(context.language, Math.abs(change))}`
  return trend(isCount ? text : points(text), name)
}

/** A share as a bar, with a mark at its target; the words beside it say the same. */
function TargetBar({ card }: { card: KpiCard }): VNode | null {
  const { isCount, value, target } = card
  if (isCount || value === undefined) return null
  return (
    <svg class="targets" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-rest" width="100" height="6" />
      <rect class="bar-met" width={(100 * value).toFixed(2)} height="6" />
      {target === undefined ? null : (
        <path class="mark" d={`M${Math.min(99.2, Math.max(0.8, 100 * target)).toFixed(2)} 0v6`} />
      )}
    </svg>
  )
}
