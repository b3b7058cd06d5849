import type { VNode } from 'preact'
import type { ListedStanding } from '../../answers/overview/list-buildings.js'
import { literal } from '../../rdf/terms.js'
import { auditAddress, thingAddress } from '../addresses.js'
import { PointMap } from '../map/point-map.js'
import { OptionalLink } from '../optional-link.js'
import type { PageContext } from '../page-context.js'
import { Pager } from '../pager.js'
import { overviewStrings } from '../strings/overview.js'
import { PlainText, Text } from '../text.js'
import { inLanguage } from './failings-table.js'
import { overviewAddress } from './overview-address.js'
import type { OverviewPageData } from './page-data.js'

interface ListProps {
  context: PageContext
  data: OverviewPageData
}

/** Buildings on one page of the list. */
const pageSize = 20

/** The buildings that are picked, what matters most first, and where they are. */
export function OverviewList({ context, data }: ListProps): VNode {
  const { picked, noneListed, showAll, list } = overviewStrings[context.language]
  const { listed } = data.overview
  const { query } = data
  const isPicked = [query.standing, query.rule, query.profile].some(each => each !== undefined)
  const first = (pageOf(data) - 1) * pageSize
  const shown = listed.slice(first, first + pageSize)
  const { municipality, regulation, use, operator } = query
  return (
    <section class="group" aria-labelledby="list">
      <h2 id="list">{list}</h2>
      <p>{listed.length === 0 ? noneListed : picked(listed.length)}</p>
      {isPicked ? (
        <p class="wider">
          <a href={`${overviewAddress(context, { municipality, regulation, use, operator })}#list`}>{showAll}</a>
        </p>
      ) : null}
      {shown.length === 0 ? null : (
        <ol class="hits" aria-labelledby="list" start={first + 1}>
          {shown.map((each, at) => (
            <Item context={context} item={each} number={first + at + 1} regulation={regulation} />
          ))}
        </ol>
      )}
      <ListPager context={context} data={data} />
      <ListMap context={context} shown={shown} first={first} />
    </section>
  )
}

/** The page that is asked for, or the last one. */
function pageOf({ page, overview }: OverviewPageData): number {
  return Math.max(1, Math.min(page, Math.ceil(overview.listed.length / pageSize)))
}

const nameOf = (context: PageContext, { building }: ListedStanding) =>
  inLanguage(context, building.names) ?? literal(context.iris.path(building.iri) ?? building.iri)

interface ItemProps {
  context: PageContext
  item: ListedStanding
  number: number
  /** Name of the regulation. */
  regulation: string
}

function Item({ context, item, number, regulation }: ItemProps): VNode {
  const { building, standing, marks } = item
  const strings = overviewStrings[context.language]
  const path = context.iris.path(building.iri)?.replace(/^building\//, '')
  const said = marks && strings.marks({ met: marks.m, notMet: marks.f, notAssessable: marks['?'] })
  return (
    <li>
      <h3>
        <span class="number" aria-hidden="true">
          {number}
        </span>{' '}
        <OptionalLink href={thingAddress(context, building.iri)}>
          <Text context={context} literal={nameOf(context, item)} />
        </OptionalLink>
      </h3>
      <p class="kind">
        <PlainText text={building.town} />
        {building.operators.map(operator => [' · ', <PlainText text={operator} />])}
      </p>
      <p>
        <strong>{strings.standings[standing]}</strong>: {said ?? strings.notJudged}
      </p>
      {path === undefined ? null : (
        <p>
          <a href={auditAddress(context, path, { regulations: [regulation] })}>{strings.report}</a>
        </p>
      )}
    </li>
  )
}

function ListPager({ context, data }: ListProps): VNode | null {
  const { pages, page, previous, next } = overviewStrings[context.language]
  const [current, last] = [pageOf(data), Math.ceil(data.overview.listed.length / pageSize)]
  const address = (number: number) => `${overviewAddress(context, { ...data.query, page: number })}#list`
  return (
    <Pager
      title={pages}
      position={last > 1 ? page(current, last) : undefined}
      links={[
        ...(current > 1 ? [{ rel: 'prev', label: previous, href: address(current - 1) }] : []),
        ...(current < last ? [{ rel: 'next', label: next, href: address(current + 1) }] : []),
      ]}
    />
  )
}

function ListMap(props: { context: PageContext; shown: readonly ListedStanding[]; first: number }): VNode | null {
  const { context, shown, first } = props
  const points = shown.flatMap((item, at) =>
    item.building.place
      ? [
          {
            ...{ lat: item.building.place.lat, long: item.building.place.long, number: first + at + 1 },
            label: nameOf(context, item).value,
            href: thingAddress(context, item.building.iri),
          },
        ]
      : [],
  )
  if (points.length === 0) return null
  const { mapTitle, mapAlternative } = overviewStrings[context.language]
  return (
    <>
      <h3 id="map">{mapTitle}</h3>
      <PointMap context={context} points={points} title={mapAlternative(points.length)} />
    </>
  )
}
