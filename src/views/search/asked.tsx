import type { VNode } from 'preact'
import type { SearchQuery } from '../../answers/search.js'
import type { SearchFields } from '../addresses.js'

/** What is asked for in words, filters and order, as an address tells it. */
export function askedIn({ name, where, municipality, use, near, ...query }: Partial<SearchQuery>): SearchFields {
  return {
    ...{ name, where, municipality, use, near: near && `${near.lat},${near.long}` },
    filter: query.filters?.length ? query.filters : undefined,
    unknown: query.knownOnly ? 'hide' : undefined,
    sort: query.sort,
  }
}

/** Hidden fields that take what was asked along with a form that asks something else. */
export function Kept({ fields }: { fields: SearchFields }): VNode {
  const entries = Object.entries(fields).flatMap(([name, value]: [string, SearchFields[keyof SearchFields]]) =>
    [value ?? []].flat().map(each => [name, String(each)] as const),
  )
  return (
    <>
      {entries.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
