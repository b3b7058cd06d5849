import type { ListName, WorkQuery } from '../../answers/work/work-list.js'
import { pageAddress, siteAddress } from '../addresses.js'
import type { PageContext } from '../page-context.js'

/** A query with the page of the answer. */
export type WorkAddress = Partial<WorkQuery> & { page?: number }

/** Address of the work lists, or of one of them when only one is wanted. */
export function workAddress(context: PageContext, query: WorkAddress = {}): string {
  return pageAddress(context, `${pathOf(query)}${parametersOf(query)}`)
}

/** Address of a list as a file, in the language of the page. */
export function workFile(context: PageContext, query: WorkAddress, suffix: 'csv' | 'atom'): string {
  const parameters = parametersOf(query)
  const language = `${parameters === '' ? '?' : '&'}language=${context.language}`
  return siteAddress(context, `${pathOf(query, 'all')}.${suffix}${parameters}${language}`)
}

/** Name of the address that holds several lists, or all. */
export const allLists = 'all'

function pathOf({ lists = [] }: WorkAddress, otherwise?: typeof allLists): string {
  const [only] = lists
  const name: ListName | typeof allLists | undefined =
    lists.length === 1 ? only : lists.length > 1 ? allLists : otherwise
  return name === undefined ? 'work' : `work/${name}`
}

function parametersOf({ lists = [], join, page = 1, ...filters }: WorkAddress): string {
  const { municipality, use, operator, months, regulation, unchangedSince } = filters
  const parameters = new URLSearchParams(lists.length > 1 ? lists.map(list => ['list', list]) : [])
  if (join === 'and' && lists.length > 1) parameters.set('join', join)
  const rest = { municipality, use, operator, months: months?.toString(), regulation, unchanged: unchangedSince }
  for (const [name, value] of Object.entries(rest)) if (value) parameters.set(name, value)
  if (page > 1) parameters.set('page', String(page))
  const text = String(parameters)
  return text === '' ? '' : `?${text}`
}
