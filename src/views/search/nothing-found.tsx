import type { VNode } from 'preact'
import type { SearchQuery, SearchResult } from '../../answers/search.js'
import { pageAddress, searchAddress } from '../addresses.js'
import { NeedsLink } from '../needs/needs-link.js'
import type { PageContext } from '../page-context.js'
import { filterStrings } from '../strings/filters.js'
import { foundStrings } from '../strings/found.js'
import { askedIn } from './asked.js'

interface Props {
  context: PageContext
  query: SearchQuery
  result: SearchResult
}

/** Help where nothing is found: the same search with less, that which gives most first. */
export function NothingFound({ context, query, result }: Props): VNode {
  const { nothingTitle, nothingHelp, showAll } = context.strings.search
  const links = [
    ...withoutFilter(context, query, result),
    ...widerSearches(context, query, result),
    [showAll, pageAddress(context, 'search')] as const,
  ]
  return (
    <section class="nothing" aria-labelledby="nothing">
      <h3 id="nothing">{nothingTitle}</h3>
      <ul>
        {nothingHelp.map(sentence => (
          <li>{sentence}</li>
        ))}
      </ul>
      <ul class="wider" aria-label={foundStrings[context.language].tryWithout}>
        {links.map(([text, href]) => (
          <li>
            <NeedsLink context={context} href={href}>
              {text}
            </NeedsLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Link = readonly [text: string, href: string]

/** The filters that remove most first; then what nobody knows of. */
function withoutFilter(context: PageContext, query: SearchQuery, { filters, hidden }: SearchResult): Link[] {
  const { without, showUnknown, clear } = filterStrings[context.language]
  const { filter = [], unknown, ...others } = askedIn(query)
  const helpful = filters
    .filter(each => each.isChosen && each.without > 0)
    .sort((one, other) => other.without - one.without)
    .map(({ notation, label, without: count }): Link => {
      const left = filter.filter(each => each !== notation)
      return [without(label.value, count), searchAddress(context, { ...others, filter: left, unknown })]
    })
  return [
    ...(hidden > 0 ? [[`${showUnknown} (${hidden})`, searchAddress(context, { ...others, filter })] as const] : []),
    ...helpful,
    ...(filter.length > 0 && helpful.length === 0 ? [[clear, searchAddress(context, others)] as const] : []),
  ]
}

/** The same search with one thing less, or near the place that was named. */
function widerSearches(context: PageContext, query: SearchQuery, { named }: SearchResult): Link[] {
  const { withoutWhere, withoutName, nearPlace } = foundStrings[context.language]
  const { name, where, municipality, use } = askedIn(query)
  const isPlaced = Boolean(where ?? municipality)
  const near = named && `${named.lat.toFixed(3)},${named.long.toFixed(3)}`
  return [
    ...(named && near ? [[nearPlace(named.name), searchAddress(context, { name, use, near })] as const] : []),
    ...(isPlaced && (name ?? use) ? [[withoutWhere, searchAddress(context, { name, use })] as const] : []),
    ...(isPlaced && name ? [[withoutName, searchAddress(context, { where, municipality })] as const] : []),
  ]
}
