import type { Request } from 'express'
import type { SearchQuery } from '../answers/search.js'
import { sorts } from '../answers/search/order-found.js'
import { formIn } from './needs-body.js'
import { readParameters } from './request.js'

/** Longest text that a search field takes, in characters. */
const fieldLength = 200

/** Filters that are taken at a time. */
const mostFilters = 30

/** What a request searches for; a position that cannot be read is told, and the search goes on without it. */
export function readSearch(request: Request, language: string): { query: SearchQuery; hasWrongNear: boolean } {
  const parameters = readParameters(request)
  const text = (name: string) => parameters.get(name)?.trim().slice(0, fieldLength) || undefined
  const page = Number(parameters.get('page') ?? 1)
  const near = readNear(text('near'))
  const nearInBody = formIn(request).get('near') ?? ''
  return {
    query: {
      name: text('name'),
      where: text('where'),
      municipality: text('municipality'),
      use: text('use'),
      near,
      filters: [...new Set(parameters.getAll('filter'))].slice(0, mostFilters),
      knownOnly: parameters.getAll('unknown').at(-1) === 'hide',
      sort: sorts.find(each => each === parameters.get('sort')),
      language,
      page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    },
    hasWrongNear: (text('near') !== undefined && !near) || (nearInBody !== '' && !readNear(nearInBody)),
  }
}

/** Where a visitor is, as the body of a request tells it: nobody then reads it in an address. */
export function nearIn(request: Request): SearchQuery['near'] {
  return readNear(formIn(request).getAll('near').at(-1))
}

/** "51.05,3.72" → latitude and longitude; undefined for what is no position. */
function readNear(text = ''): SearchQuery['near'] {
  const [, lat, long] = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? []
  const position = { lat: Number(lat), long: Number(long) }
  return Math.abs(position.lat) <= 90 && Math.abs(position.long) <= 180 ? position : undefined
}
