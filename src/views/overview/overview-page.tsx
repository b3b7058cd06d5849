import type { VNode } from 'preact'
import { mapAssets, overviewAssets } from '../assets.js'
import type { PageContext } from '../page-context.js'
import { renderPage } from '../page.js'
import { overviewStrings } from '../strings/overview.js'
import { PlainText } from '../text.js'
import { FailingsTable, inLanguage } from './failings-table.js'
import { overviewFileAddress } from './overview-address.js'
import { OverviewForm } from './overview-form.js'
import { OverviewList } from './overview-list.js'
import type { OverviewPageData } from './page-data.js'
import { ProfilesTable } from './profiles-table.js'
import { StandingFigures } from './standing-figures.js'

interface PageProps {
  context: PageContext
  data: OverviewPageData
}

/** Where the buildings of a municipality, of an organisation or of all stand under a regulation. */
export function overviewPage(context: PageContext, data: OverviewPageData): string {
  return renderPage(context, {
    title: titleOf(context, data),
    assets: [...overviewAssets, ...mapAssets],
    children: <Overview context={context} data={data} />,
  })
}

function titleOf(context: PageContext, { query, overview }: OverviewPageData): string {
  const { title, of } = overviewStrings[context.language]
  const place = query.municipality === undefined ? undefined : (overview.town ?? query.municipality)
  return query.operator ?? (place === undefined ? title : of(place))
}

function Overview({ context, data }: PageProps): VNode {
  const strings = overviewStrings[context.language]
  const { query, overview } = data
  const { municipality, regulation, use, operator } = query
  const figures = { context, scope: { municipality, regulation, use, operator } }
  return (
    <>
      <p class="eyebrow">{strings.title}</p>
      <h1>
        <PlainText text={operator ?? overview.town ?? municipality ?? strings.everywhere} />
      </h1>
      <Introduction context={context} data={data} />
      <OverviewForm context={context} data={data} />
      <section class="group" aria-labelledby="in-figures">
        <h2 id="in-figures">{strings.figures}</h2>
        <StandingFigures {...figures} figures={overview.figures} />
      </section>
      <div class="group">
        <h2 id="failings">{strings.failings}</h2>
        <FailingsTable {...figures} figures={overview.figures} />
      </div>
      <div class="group">
        <h2 id="profiles">{strings.profiles}</h2>
        <ProfilesTable {...figures} profiles={overview.profiles} />
      </div>
      <OverviewList context={context} data={data} />
      <AsData context={context} data={data} />
    </>
  )
}

function Introduction({ context, data }: PageProps): VNode {
  const { text, version, toConfirm, pending } = overviewStrings[context.language]
  const { regulation, buildings, standings } = data.overview.figures
  const unsure = regulation.rules.filter(({ confirmed }) => !confirmed).length
  const title = inLanguage(context, regulation.titles)?.value ?? regulation.name
  return (
    <>
      <p>
        {text(buildings, title)} {regulation.version === '' ? null : version(regulation.version)}
      </p>
      {unsure === 0 ? null : <p class="survey">{toConfirm(unsure, regulation.rules.length)}</p>}
      {standings.pending === 0 ? null : <p class="survey">{pending(standings.pending)}</p>}
    </>
  )
}

function AsData({ context, data }: PageProps): VNode {
  const { asData, tables } = overviewStrings[context.language]
  const address = (suffix: string) => overviewFileAddress(context, suffix, data.query)
  const table = (name: string) => {
    const file = address('csv')
    return name === 'buildings' ? file : `${file}${file.includes('?') ? '&' : '?'}table=${name}`
  }
  return (
    <section class="group" aria-labelledby="as-data">
      <h2 id="as-data">{asData}</h2>
      <ul class="formats">
        <li>
          <a href={address('xlsx')}>XLSX</a>
        </li>
        {Object.entries(tables).map(([name, label]) => (
          <li>
            <a href={table(name)}>{`CSV: ${label}`}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
