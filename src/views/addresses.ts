import type { PageContext, PageLanguage } from './page-context.js'

/** Address on this site of a path such as `assets/style.css`, whatever the path of the base IRI. */
export function siteAddress({ iris }: Pick<PageContext, 'iris'>, path: string): string {
  return new URL(iris.base).pathname + path
}

/** Address of a page in the language of the reader, or in another. */
export function pageAddress(context: PageContext, path: string, language: PageLanguage = context.language): string {
  return siteAddress(context, `${language}/${path}`)
}

/** Address of the page of a thing in a record; undefined for an IRI that is not ours. */
export function thingAddress(context: PageContext, iri: string): string | undefined {
  const path = context.iris.path(iri)
  return path === undefined ? undefined : pageAddress(context, path)
}

/** Anchor of a term on the vocabulary page: "…/ns#clearWidth" → "clearWidth", "…/code/bound/exact" → "bound-exact". */
export function termAnchor(iri: string): string {
  const path = iri.replace(/^[^:]*:\/*[^/]*\//, '').replace(/^.*(?:#|code\/)/, '')
  return path.replace(/[^A-Za-z0-9_-]+/g, '-')
}

/** Address of the search, with what is asked for. */
export function searchAddress(
  context: PageContext,
  query: Partial<Record<'name' | 'where' | 'municipality' | 'use' | 'near', string | undefined>> & {
    page?: number
  } = {},
): string {
  const { page, ...words } = query
  const entries = Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const parameters = new URLSearchParams(entries)
  if (page !== undefined && page > 1) parameters.set('page', String(page))
  return pageAddress(context, ['search', String(parameters)].filter(Boolean).join('?'))
}
