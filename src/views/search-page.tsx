import type { VNode } from 'preact'
import type { SearchHit, SearchQuery, SearchResult } from '../answers/search.js'
import { judgeBuilding } from '../answers/needs/judge-building.js'
import { pageAddress, searchAddress, siteAddress, thingAddress } from './addresses.js'
import { PointMap } from './map/point-map.js'
import { sayLength } from './map/scale-bar.js'
import { NeedsLink } from './needs/needs-link.js'
import { Verdict } from './needs/verdict.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Pager } from './pager.js'
import { SearchForm } from './search-form.js'
import { foundStrings } from './strings/found.js'
import { mapStrings } from './strings/map.js'
import { PlainText, Text } from './text.js'

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
    assets: ['near-me.js'],
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
      {result.hits.length === 0 ? <NothingFound {...data} /> : <Hits {...data} />}
      <ResultPager {...data} />
      <ResultMap {...data} />
      {result.hits.length === 0 ? null : <AsData {...data} />}
    </>
  )
}

function sentenceOf(context: PageContext, { query, result }: SearchData): string {
  const { name, municipality, where, near } = query
  const { at, nearestFirst } = foundStrings[context.language]
  const use = result.use?.value
  const found = context.strings.search.found(result.total, {
    ...(name ? { name } : {}),
    ...(municipality ? { municipality } : {}),
    ...(use ? { use } : {}),
  })
  return found + (where ? at(where) : '') + (near ? nearestFirst : '')
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

function Hit({ context, hit, number }: { context: PageContext; hit: SearchHit; number: number }): VNode {
  const { entrances, surveyed, notSurveyed } = context.strings.search
  const { needs } = context
  return (
    <li>
      <h3>
        <span class="number" aria-hidden="true">
          {number}
        </span>{' '}
        <NeedsLink context={context} href={thingAddress(context, hit.iri.value)}>
          <Text context={context} literal={hit.name} />
        </NeedsLink>
      </h3>
      <Kind context={context} hit={hit} />
      {needs && hit.measured ? (
        <Verdict context={context} judged={judgeBuilding(hit.measured, needs.list)} most={2} />
      ) : null}
      <p>
        {entrances(hit.entrances)}, {hit.surveyed === undefined ? notSurveyed : surveyed(hit.surveyed)}
      </p>
    </li>
  )
}

function Kind({ context, hit }: { context: PageContext; hit: SearchHit }): VNode {
  const { distance } = foundStrings[context.language]
  const address = [hit.street, hit.municipality].filter(Boolean).join(', ')
  return (
    <p class="kind">
      {hit.use ? [<Text context={context} literal={hit.use} />, ' · '] : null}
      <PlainText text={address} />
      {hit.distanceMetres === undefined ? null : ` · ${distance(sayLength(roundDistance(hit.distanceMetres)))}`}
    </p>
  )
}

/** To ten metres, or to a hundred when it is far. */
function roundDistance(metres: number): number {
  const step = metres < 1000 ? 10 : 100
  return Math.round(metres / step) * step
}

function ResultMap({ context, result }: SearchProps): VNode | null {
  const points = result.hits.flatMap(({ place, name }, at) =>
    place ? [{ ...place, number: firstNumber(result) + at, label: name.value }] : [],
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

function AsData({ context, query }: SearchProps): VNode {
  const question = searchAddress(context, { ...asked(query) }).replace(/^[^?]*/, '')
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

/** What is asked for in words and filters, as an address tells it. */
function asked({ name, where, municipality, use, near }: SearchQuery) {
  return { name, where, municipality, use, near: near && `${near.lat},${near.long}` }
}

function NothingFound({ context, query, result }: SearchProps): VNode {
  const { nothingTitle, nothingHelp, showAll } = context.strings.search
  return (
    <section class="nothing" aria-labelledby="nothing">
      <h3 id="nothing">{nothingTitle}</h3>
      <ul>
        {nothingHelp.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ul>
      <ul class="wider" aria-label={foundStrings[context.language].tryWithout}>
        {widerSearches(context, { query, result }).map(([text, href]) => (
          <li>
            <NeedsLink context={context} href={href}>
              {text}
            </NeedsLink>
          </li>
        ))}
        <li>
          <NeedsLink context={context} href={pageAddress(context, 'search')}>
            {showAll}
          </NeedsLink>
        </li>
      </ul>
    </section>
  )
}

/** The same search with one thing less, or near the place that was named. */
function widerSearches(context: PageContext, { query, result }: SearchData): [text: string, href: string][] {
  const { withoutWhere, withoutName, nearPlace } = foundStrings[context.language]
  const { name, where, municipality, use } = asked(query)
  const { named } = result
  const isPlaced = Boolean(where ?? municipality)
  const near = named && `${named.lat.toFixed(3)},${named.long.toFixed(3)}`
  return [
    ...(named && near
      ? [[nearPlace(named.name), searchAddress(context, { name, use, near })] as [string, string]]
      : []),
    ...(isPlaced && (name ?? use) ? [[withoutWhere, searchAddress(context, { name, use })] as [string, string]] : []),
    ...(isPlaced && name ? [[withoutName, searchAddress(context, { where, municipality })] as [string, string]] : []),
  ]
}

function ResultPager({ context, query, result }: SearchProps): VNode | null {
  const { pages, page, previous, next } = context.strings.search
  const current = result.page
  const last = Math.ceil(result.total / result.pageSize)
  const address = (number: number) => searchAddress(context, { ...asked(query), page: number })
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
