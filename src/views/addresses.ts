import type { PageContext, PageLanguage } from './page-context.js'

/** Address on this site of a path such as `assets/style.css`, whatever the path of the base IRI. */
export function siteAddress({ iris }: Pick<PageContext, 'iris'>, path: string): string {
  // A page has a hundred addresses: the path is read from the base once.
  const root = roots.get(iris) ?? new URL(iris.base).pathname
  roots.set(iris, root)
  return root + path
}

const roots = new WeakMap<PageContext['iris'], string>()

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

/** What a search asks for, as its address tells it. */
export interface SearchFields extends Partial<
  Record<'name' | 'where' | 'municipality' | 'use' | 'near' | 'unknown' | 'sort', string | undefined>
> {
  filter?: readonly string[] | undefined
  page?: number
}

/** Address of the search, with what is asked for. */
export function searchAddress(context: PageContext, { page, ...fields }: SearchFields = {}): string {
  const entries = Object.entries(fields).flatMap(([name, value]: [string, string | readonly string[] | undefined]) =>
    [value ?? []].flat().map(each => [name, each]),
  )
  const parameters = new URLSearchParams(entries.filter(([, value]) => value !== ''))
  if (page !== undefined && page > 1) parameters.set('page', String(page))
  return pageAddress(context, ['search', String(parameters)].filter(Boolean).join('?'))
}

/** What an audit report is asked for. */
export interface AuditQuery {
  /** Names of regulations, such as `be-vlg-2009`. */
  regulations: readonly string[]
  scope?: 'new' | 'existing' | undefined
  /** Day with which the building is compared: "2025-12-31". */
  since?: string | undefined
}

/** Address of the feed of what changes of a building, from the IRI of something in its record. */
export function followAddress(context: PageContext, iri: string): string {
  return pageAddress(context, `follow/${context.iris.path(context.iris.record(iri)?.value ?? '')}.atom`)
}

/** Address of the audit report of a building, by its path below `building/`. */
export function auditAddress(context: PageContext, building: string, query?: AuditQuery): string {
  return pageAddress(context, [`audit/${building}`, auditParameters(query)].filter(Boolean).join('?'))
}

/** Address of a report as a file, in the language of the page. */
export function auditFile(context: PageContext, building: string, query: AuditQuery & { suffix: string }): string {
  return siteAddress(
    context,
    `audit/${building}.${query.suffix}?${auditParameters(query)}&language=${context.language}`,
  )
}

function auditParameters({ regulations, scope, since }: AuditQuery = { regulations: [] }): string {
  const parameters = new URLSearchParams(regulations.map(name => ['regulation', name]))
  if (scope) parameters.set('scope', scope)
  if (since) parameters.set('since', since)
  return String(parameters)
}

/** Address of the checklist for a visit to a building, by its path below `building/`. */
export function visitAddress(context: PageContext, building: string, months?: number): string {
  return pageAddress(context, `visit/${building}${months === undefined ? '' : `?months=${months}`}`)
}

/** Address of that checklist as a workbook, in the language of the page. */
export function visitFile(context: PageContext, building: string, months: number): string {
  return siteAddress(context, `visit/${building}.xlsx?months=${months}&language=${context.language}`)
}
