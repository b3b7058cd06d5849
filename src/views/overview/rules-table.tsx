import type { VNode } from 'preact'
import { literal } from '../../rdf/terms.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { PlainTable } from '../plain-table.js'
import { kpiStrings } from '../strings/kpi.js'
import { overviewStrings } from '../strings/overview.js'
import { Text } from '../text.js'
import { inLanguage } from './failings-table.js'
import { KpiQuery, sayValue } from './kpi-card.js'
import type { KpiCard, KpiRules } from './kpi-data.js'

interface RulesProps {
  context: PageContext
  rules: readonly KpiRules[]
  /** Name of the baseline. */
  since: string | undefined
}

/** What is met of each regulation, beside what could be assessed. */
export function RulesTable({ context, rules, since }: RulesProps): VNode {
  const { regulation, met, assessed, then, toConfirm } = kpiStrings[context.language]
  return (
    <>
      {rules.every(({ isConfirmed }) => isConfirmed) ? null : <p>{toConfirm}</p>}
      <PlainTable
        heading="rules"
        columns={[regulation, met, assessed, ...(since === undefined ? [] : [then(since)])]}
        rows={rules.map(each => [
          <Name context={context} rules={each} />,
          <Value context={context} card={each.met} />,
          <Value context={context} card={each.assessed} />,
          ...(since === undefined ? [] : [sayValue(context, each.met, each.met.then)]),
        ])}
      />
    </>
  )
}

function Name({ context, rules }: { context: PageContext; rules: KpiRules }): VNode {
  const name = rules.regulation.value.replace(/^.*\//, '')
  return (
    <>
      <Text context={context} literal={inLanguage(context, rules.titles) ?? literal(name)} />
      {rules.isConfirmed ? null : <span class="kind">{overviewStrings[context.language].toConfirmMark}</span>}
    </>
  )
}

function Value({ context, card }: { context: PageContext; card: KpiCard }): VNode {
  return (
    <span class="counted">
      <span class="value">{sayValue(context, card, card.value)}</span>{' '}
      {card.query === undefined ? null : (
        <KpiQuery context={context} query={card.query} name={labelOf(context, card.metric).value} />
      )}
    </span>
  )
}
