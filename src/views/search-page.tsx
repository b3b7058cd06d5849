import type { VNode } from 'preact'
import type { SearchQuery, SearchResult } from '../answers/search.js'
import type { SearchHit } from '../answers/search/to-hit.js'
import { searchAddress, siteAddress, thingAddress } from './addresses.js'
import { mapAssets } from './assets.js'
import { PointMap, type MapPoint } from './map/point-map.js'
import type { Position } from './map/projection.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Pager } from './pager.js'
import { askedIn } from './search/asked.js'
import { chosenLabels, FilterForm } from './search/filter-form.js'
import { Hit, hitName } from './search/hit.js'
import { NothingFound } from './search/nothing-found.js'
import { SearchForm } from './search-form.js'
import { filterStrings } from './strings/filters.js'
import { foundStrings } from './strings/found.js'
import { mapStrings } from './strings/map.js'
import { PlainText } from './text.js'

interface SearchData {
  query: SearchQuery
  result: SearchResult
  /** Whether a position was given that cannot be read. */
  hasWrongNear?: boolean
}

type SearchProps = SearchData & { context: PageContext }

/** The buildings that were found, or help when there are none. */
export function searchPage(context: PageContext, data: SearchData): string {
  return renderPage(context, {
    title: sentenceOf(context, data),
    withoutSearch: true,
    assets: ['near-me.js', ...mapAssets],
    children: <Results context={context} {...data} />,
  })
}

function Results({ context, query, result, hasWrongNear = false }: SearchProps): VNode {
  const { strings, language } = context
  const data = { context, query, result }
  const { wrongNear, meant } = foundStrings[language]
  const words = result.meant && Object.values(result.meant).join(', ')
  return (
    <>
      <h1>{strings.search.title}</h1>
      <SearchForm context={context} query={query} municipalities={result.municipalities} />
      {hasWrongNear ? <p class="problem">{wrongNear}</p> : null}
      <h2 class="found" id="results">
        <PlainText text={sentenceOf(context, data)} />
      </h2>
      {words ? <p>{meant(words)}</p> : null}
      <Known {...data} />
      {result.hits.length === 0 ? <NothingFound {...data} /> : null}
      {result.hits.length > 0 || chosenLabels(result) !== '' ? <FilterForm {...data} /> : null}
      {result.hits.length === 0 ? null : <Hits {...data} />}
      <ResultPager {...data} />
      <ResultMap {...data} />
      {result.hits.length === 0 ? null : <AsData {...data} />}
    </>
  )
}

function sentenceOf(context: PageContext, { query, result }: SearchData): string {
  const { name, municipality, where } = query
  const { at, nearestFirst } = foundStrings[context.language]
  const use = result.use?.value
  const found = context.strings.search.found(result.total, {
    ...(name ? { name } : {}),
    ...(municipality ? { municipality } : {}),
    ...(use ? { use } : {}),
  })
  const labels = chosenLabels(result)
  const having = labels === '' ? '' : filterStrings[context.language].having(labels)
  return (
    found + (where ? at(where) : '') + having + (result.sort === 'distance' && !result.isReading ? nearestFirst : '')
  )
}

/** Of how many buildings is known what the filters ask, and of how many it is not. */
function Known({ context, query, result }: SearchProps): VNode | null {
  const { sureAndMaybe, hidden, reading } = filterStrings[context.language]
  if (result.isReading) return <p>{reading}</p>
  if (result.hidden > 0) return <p>{hidden(result.hidden)}</p>
  const isAsked = (query.filters ?? []).length > 0 && result.total > 0
  return isAsked ? <p>{sureAndMaybe(result.sure, result.total - result.sure)}</p> : null
}

/** Number of the first result on a page; the map has the same numbers. */
const firstNumber = ({ page, pageSize }: SearchResult) => (page - 1) * pageSize + 1

function Hits({ context, result }: SearchProps): VNode {
  return (
    <ol class="hits" aria-labelledby="results" start={firstNumber(result)}>
      {result.hits.map((hit, at) => (
        <Hit context={context} hit={hit} number={firstNumber(result) + at} />
      ))}
    </ol>
  )
}

function ResultMap({ context, result }: SearchProps): VNode | null {
  const points = result.hits.flatMap(({ iri, place, name }, at) =>
    place ? [toPoint(context, { iri, place, name }, firstNumber(result) + at)] : [],
  )
  if (points.length === 0) return null
  const { title, alternative } = mapStrings[context.language]
  return (
    <section class="group" aria-labelledby="map">
      <h2 id="map">{title}</h2>
      <PointMap context={context} points={points} places={result.towns} title={alternative(points.length)} />
    </section>
  )
}

function toPoint(
  context: PageContext,
  { iri, place, name }: Pick<SearchHit, 'iri' | 'name'> & { place: Position },
  number: number,
): MapPoint {
  const href = thingAddress(context, iri.value)
  return { ...place, number, label: name.value, href, item: hitName(number) }
}

function AsData({ context, query }: SearchProps): VNode {
  const question = searchAddress(context, { ...askedIn(query) }).replace(/^[^?]*/, '')
  return (
    <section class="group" aria-labelledby="as-data">
      <h2 id="as-data">{foundStrings[context.language].asData}</h2>
      <ul class="formats">
        {(['csv', 'geojson'] as const).map(form => (
          <li>
            <a href={siteAddress(context, `search.${form}${question}`)}>{form === 'csv' ? 'CSV' : 'GeoJSON'}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ResultPager({ context, query, result }: SearchProps): VNode | null {
  const { pages, page, previous, next } = context.strings.search
  const current = result.page
  const last = Math.ceil(result.total / result.pageSize)
  const address = (number: number) => searchAddress(context, { ...askedIn(query), page: number })
  return (
    <Pager
      context={context}
      title={pages}
      position={last > 1 ? page(current, last) : undefined}
      links={[
        ...(current > 1 ? [{ rel: 'prev', label: previous, href: address(current - 1) }] : []),
        ...(current < last ? [{ rel: 'next', label: next, href: address(current + 1) }] : []),
      ]}
    />
  )
}
