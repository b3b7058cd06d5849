import type { VNode } from 'preact'
import type { SearchHit, SearchQuery, SearchResult } from '../answers/search.js'
import { pageAddress, searchAddress, thingAddress } from './addresses.js'
import { OptionalLink } from './optional-link.js'
import type { PageContext } from './page-context.js'
import { renderPage } from './page.js'
import { Pager } from './pager.js'
import { SearchForm } from './search-form.js'
import { PlainText, Text } from './text.js'

interface SearchProps {
  context: PageContext
  query: SearchQuery
  result: SearchResult
}

/** The buildings that were found, or help when there are none. */
export function searchPage(context: PageContext, data: { query: SearchQuery; result: SearchResult }): string {
  return renderPage(context, {
    title: sentenceOf(context, data),
    withoutSearch: true,
    children: <Results context={context} {...data} />,
  })
}

function Results({ context, query, result }: SearchProps): VNode {
  const { strings } = context
  return (
    <>
      <h1>{strings.search.title}</h1>
      <SearchForm context={context} query={query} municipalities={result.municipalities} />
      <h2 class="found" id="results">
        <PlainText text={sentenceOf(context, { query, result })} />
      </h2>
      {result.hits.length === 0 ? <NothingFound context={context} /> : <Hits context={context} hits={result.hits} />}
      <ResultPager context={context} query={query} result={result} />
    </>
  )
}

function sentenceOf(context: PageContext, { query, result }: Omit<SearchProps, 'context'>): string {
  const { name, municipality } = query
  const use = result.use?.value
  return context.strings.search.found(result.total, {
    ...(name ? { name } : {}),
    ...(municipality ? { municipality } : {}),
    ...(use ? { use } : {}),
  })
}

function Hits({ context, hits }: { context: PageContext; hits: readonly SearchHit[] }): VNode {
  return (
    <ol class="hits" aria-labelledby="results">
      {hits.map(hit => (
        <Hit context={context} hit={hit} />
      ))}
    </ol>
  )
}

function Hit({ context, hit }: { context: PageContext; hit: SearchHit }): VNode {
  const { entrances, surveyed, notSurveyed } = context.strings.search
  return (
    <li>
      <h3>
        <OptionalLink href={thingAddress(context, hit.iri.value)}>
          <Text context={context} literal={hit.name} />
        </OptionalLink>
      </h3>
      <p class="kind">
        {hit.use ? [<Text context={context} literal={hit.use} />, ' · '] : null}
        <PlainText text={hit.municipality} />
      </p>
      <p>
        {entrances(hit.entrances)}, {hit.surveyed === undefined ? notSurveyed : surveyed(hit.surveyed)}
      </p>
    </li>
  )
}

function NothingFound({ context }: { context: PageContext }): VNode {
  const { nothingTitle, nothingHelp, showAll } = context.strings.search
  return (
    <section class="nothing" aria-labelledby="nothing">
      <h3 id="nothing">{nothingTitle}</h3>
      <ul>
        {nothingHelp.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={pageAddress(context, 'search')}>{showAll}</a>
      </p>
    </section>
  )
}

function ResultPager({ context, query, result }: SearchProps): VNode | null {
  const { pages, page, previous, next } = context.strings.search
  const current = result.page
  const last = Math.ceil(result.total / result.pageSize)
  const address = (number: number) =>
    searchAddress(context, { name: query.name, municipality: query.municipality, use: query.use, page: number })
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
