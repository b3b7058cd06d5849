import type { VNode } from 'preact'
import { pageAddress } from '../addresses.js'
import { overviewAssets } from '../assets.js'
import { formatDate } from '../formatting.js'
import { capitalise } from '../../rdf/letter-case.js'
import { labelOf } from '../label.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { PlainTable } from '../plain-table.js'
import { kpiStrings } from '../strings/kpi.js'
import { overviewStrings } from '../strings/overview.js'
import { PlainText } from '../text.js'
import { VocabularyFormats } from '../vocabulary-formats.js'
import { Card, sayValue } from './kpi-card.js'
import type { KpiPageData } from './kpi-data.js'
import { RulesTable } from './rules-table.js'
import { overviewAddress } from './overview-address.js'

interface PageProps {
  context: PageContext
  data: KpiPageData
}

/** The indicators, with target, and with what they were at a baseline. */
export function kpiPage(context: PageContext, data: KpiPageData): string {
  const { title, text } = kpiStrings[context.language]
  const children = <Kpi context={context} data={data} />
  return renderPage(context, { title, description: text, assets: overviewAssets, children })
}

function Kpi({ context, data }: PageProps): VNode {
  const { title, text, everywhere, cards, rules, asData } = kpiStrings[context.language]
  const { place, since } = data
  return (
    <>
      <p class="eyebrow">{title}</p>
      <h1>
        <PlainText text={place?.town ?? everywhere} />
      </h1>
      <p>{text}</p>
      <ChoiceForm context={context} data={data} />
      <section class="group" aria-labelledby="now">
        <h2 id="now">{cards}</h2>
        <dl class="figures kpi-cards">
          {data.cards.map(card => (
            <Card context={context} card={card} since={since} />
          ))}
        </dl>
        <p>
          <a href={overviewAddress(context, { municipality: place?.name })}>
            {overviewStrings[context.language].title}
          </a>
        </p>
      </section>
      <div class="group">
        <h2 id="rules">{rules}</h2>
        <RulesTable context={context} rules={data.rules} since={since} />
      </div>
      <Peers context={context} data={data} />
      <BaselineList context={context} data={data} />
      <section class="group" aria-labelledby="as-data">
        <h2 id="as-data">{asData}</h2>
        <VocabularyFormats context={context} />
      </section>
    </>
  )
}

function ChoiceForm({ context, data }: PageProps): VNode {
  const { place, since, show, everywhere, title } = kpiStrings[context.language]
  return (
    <form class="overview-form" action={pageAddress(context, 'kpi')} aria-label={title}>
      <div class="field">
        <label for="municipality">{place}</label>
        <select id="municipality" name="municipality">
          <option value="">{everywhere}</option>
          {data.places.map(({ name, town }) => (
            <option value={name} selected={name === data.place?.name}>
              {town}
            </option>
          ))}
        </select>
      </div>
      {data.baselines.length === 0 ? null : (
        <div class="field">
          <label for="since">{since}</label>
          <select id="since" name="since">
            {data.baselines.map(({ name }) => (
              <option value={name} selected={name === data.since}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <button type="submit">{show}</button>
    </form>
  )
}

/** Others are beside it only when somebody asks: a comparison without its story is soon a ranking. */
function Peers({ context, data }: PageProps): VNode | null {
  const { peers, showPeers, hidePeers, municipality } = kpiStrings[context.language]
  if (data.places.length < 2) return null
  const words = { municipality: data.place?.name ?? '', since: data.since ?? '', peers: data.peers ? '' : '1' }
  const asked = new URLSearchParams(Object.entries(words).filter(([, word]) => word !== ''))
  return (
    <div class="group">
      <h2 id="peers">{peers}</h2>
      <p>
        <a href={`${[pageAddress(context, 'kpi'), String(asked)].filter(Boolean).join('?')}#peers`} rel="nofollow">
          {data.peers ? hidePeers : showPeers}
        </a>
      </p>
      {data.peers ? (
        <PlainTable
          heading="peers"
          columns={[municipality, ...data.cards.map(({ metric }) => capitalise(labelOf(context, metric).value))]}
          rows={data.peers.map(({ place, cards }) => [
            <PlainText text={place.town} />,
            ...cards.map(card => sayValue(context, card, card.value)),
          ])}
        />
      ) : null}
    </div>
  )
}

function BaselineList({ context, data }: PageProps): VNode {
  const { baselines, noBaselines } = kpiStrings[context.language]
  return (
    <section class="group" aria-labelledby="baselines">
      <h2 id="baselines">{baselines}</h2>
      {data.baselines.length === 0 ? <p>{noBaselines}</p> : null}
      <ul class="examples">
        {data.baselines.map(({ name, date }) => (
          <li>
            <a href={pageAddress(context, `baseline/${name}`)}>{name}</a>{' '}
            <small>
              <time dateTime={date}>{formatDate(context.language, { value: date })}</time>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
