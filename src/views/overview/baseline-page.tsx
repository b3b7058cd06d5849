import type { VNode } from 'preact'
import { pageAddress } from '../addresses.js'
import { overviewAssets } from '../assets.js'
import { formatDate, formatNumber } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { PlainTable } from '../plain-table.js'
import { kpiStrings } from '../strings/kpi.js'
import { VocabularyFormats } from '../vocabulary-formats.js'
import { sayValue } from './kpi-card.js'
import type { BaselinePageData } from './kpi-data.js'
import { RulesTable } from './rules-table.js'

/** Figures that were frozen: of all data; those of each municipality are in the files. */
export function baselinePage(context: PageContext, data: BaselinePageData): string {
  const { baseline } = kpiStrings[context.language]
  const children = <Baseline context={context} data={data} />
  return renderPage(context, { title: baseline(data.name), assets: overviewAssets, children })
}

function Baseline({ context, data }: { context: PageContext; data: BaselinePageData }): VNode {
  const { baseline, baselineText, indicator, value, title, rules, asData } = kpiStrings[context.language]
  const { language } = context
  return (
    <>
      <p class="eyebrow">
        <a href={pageAddress(context, 'kpi')}>{title}</a>
      </p>
      <h1 id="baseline">{baseline(data.name)}</h1>
      <p>{baselineText(formatDate(language, { value: data.date }), formatNumber(language, data.version))}</p>
      <p>
        <code class="identifier">{data.iri}</code>
      </p>
      <PlainTable
        heading="baseline"
        columns={[indicator, value]}
        rows={data.cards.map(card => [
          capitalise(labelOf(context, card.metric).value),
          sayValue(context, card, card.value),
        ])}
      />
      <div class="group">
        <h2 id="rules">{rules}</h2>
        <RulesTable context={context} rules={data.rules} since={undefined} />
      </div>
      <section class="group" aria-labelledby="as-data">
        <h2 id="as-data">{asData}</h2>
        <VocabularyFormats context={context} />
      </section>
    </>
  )
}
