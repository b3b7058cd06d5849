import { Router, type Response } from 'express'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromCache } from './caching.js'
import { Problem } from '../problem.js'
import type { Parts } from './parts.js'

/** Records in one file of the site map: with four languages each, under the 50,000 addresses that one may have. */
const recordsPerFile = 12_000

/** Pages that are about no building, below `/{language}/`. */
const ownPages = [
  '',
  'search',
  'catalog',
  'catalog/quality',
  'kpi',
  'overview',
  'audit',
  'work',
  'dumps',
  'query',
  'fragments',
  'api',
  'ns',
  'needs',
  'accessibility',
]

interface Entry {
  path: string
  /** ISO 8601; undefined where it changes with the program. */
  time: string | undefined
}

/** `/sitemap.xml` for search engines (sitemaps.org 0.9): the pages in all languages, each naming the others. */
export function sitemapRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/sitemap.xml', (request, response) => {
    if (answeredFromCache(request, response, parts, 'sitemap')) return
    const entries = entriesOf(parts)
    if (entries.length <= recordsPerFile) return sendXml(response, toUrls(entries, parts.iris.base))
    const files = Math.ceil(entries.length / recordsPerFile)
    const lines = Array.from({ length: files }, (_, index) => `${parts.iris.base}sitemap/${index + 1}.xml`)
    const children = lines.map(line => `<sitemap><loc>${line}</loc></sitemap>`)
    sendXml(response, `<sitemapindex ${space}>\n${children.join('\n')}\n</sitemapindex>`)
  })
  router.get('/sitemap/:number.xml', (request, response) => {
    if (answeredFromCache(request, response, parts, 'sitemap')) return
    const start = (Number(request.params.number) - 1) * recordsPerFile
    const entries =
      Number.isSafeInteger(start) && start >= 0 ? entriesOf(parts).slice(start, start + recordsPerFile) : []
    if (entries.length === 0) throw new Problem('not-found', 'The site map has no such part.')
    sendXml(response, toUrls(entries, parts.iris.base))
  })
  return router
}

const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** As many as there are records; each is a path and a time. */
function entriesOf({ ledger, iris }: Parts): Entry[] {
  const entries: Entry[] = ownPages.map(path => ({ path, time: undefined }))
  for (const { record, kind, time } of ledger.records()) {
    const path = iris.path(record)
    if (kind !== 'withdrawn' && path !== undefined) entries.push({ path, time })
  }
  return entries
}

function toUrls(entries: readonly Entry[], base: string): string {
  const urls = entries.map(({ path, time }) => {
    const address = (language: string) => escape(`${base}${language}/${path}`)
    const others = pageLanguages.map(
      language => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
    )
    const changed = time === undefined ? '' : `<lastmod>${time}</lastmod>`
    return pageLanguages
      .map(language => `<url><loc>${address(language)}</loc>${changed}${others.join('')}</url>`)
      .join('\n')
  })
  return `<urlset ${space} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function sendXml(response: Response, text: string): void {
  response.type('application/xml').send(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`)
}
