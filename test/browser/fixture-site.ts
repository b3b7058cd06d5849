import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSearch } from '../../src/answers/search.js'
import { namedNode } from '../../src/rdf/terms.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { errorPage } from '../../src/views/error-page.js'
import { fragmentsPage } from '../../src/views/fragments-page.js'
import { iconSvg } from '../../src/views/icon.js'
import { pageLanguages } from '../../src/views/page-context.js'
import type { PageLanguage } from '../../src/views/page-context.js'
import { queryPage } from '../../src/views/query-page.js'
import { recordPage } from '../../src/views/record-page.js'
import { searchPage } from '../../src/views/search-page.js'
import { startPage } from '../../src/views/start-page.js'
import { styleSheet } from '../../src/views/style.js'
import { vocabularyPage } from '../../src/views/vocabulary-page.js'
import { contextIn, iris, readFixture, recordOf, townFormats, vocabulary } from '../views/fixture.js'

/** A site that is up. */
export interface Site {
  /** Its address, without a slash at the end. */
  base: string
  close(): Promise<void>
}

const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'"

/** Serves every kind of page over the fixtures, under the content security policy of the service. */
export async function openFixtureSite(): Promise<Site> {
  const render = await createRenderer()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const send = (type: string, body: string, status = 200) =>
      response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body)
    if (url.pathname === '/assets/style.css') return send('text/css; charset=utf-8', styleSheet)
    if (url.pathname === '/assets/icon.svg') return send('image/svg+xml', iconSvg)
    render(url).then(
      html => send('text/html; charset=utf-8', html, url.pathname.endsWith('/no/where') ? 404 : 200),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}`, close: () => new Promise(resolve => server.close(() => resolve())) }
}

async function createRenderer(): Promise<(url: URL) => Promise<string>> {
  const quads = readFixture('town-hall.ttl')
  const graph = iris.graph(recordOf(quads).root.iri.value)!
  const store = createMemoryStore()
  await store.apply([{ graph, quads }], { sequence: 1, time: new Date(0) })
  const search = createSearch({ store, vocabulary, iris })
  return async url => {
    const [, first = '', rest = ''] = url.pathname.split(/^\/([^/]*)\/?/)
    const language = pageLanguages.find(tag => tag === first) ?? 'en'
    const path = language === first ? rest : url.pathname.slice(1)
    const context = contextIn(language, `${path}${url.search}`, path.startsWith('building') ? townFormats : [])
    const fields = Object.fromEntries(url.searchParams)
    if (path === '') return startPage(context, await search.overview(language))
    if (path === 'search') {
      const query = { name: fields.name, municipality: fields.municipality || undefined, language, page: 1 }
      return searchPage(context, { query, result: await search.find(query) })
    }
    if (path === 'ns') return vocabularyPage(context)
    if (path === 'query' || path === 'sparql') return queryPage(context, toQueryData(language, quads.slice(0, 5)))
    if (path === 'fragments') {
      const links = { first: '/fragments', next: '/fragments?page=2' }
      return fragmentsPage(context, { pattern: fields, quads: quads.slice(0, 20), total: quads.length, links })
    }
    const page = recordPage(context, { record: recordOf(quads), iri: `${iris.base}id/${path}` })
    const sentence = `There is nothing at ${url.pathname}.`
    return page ?? errorPage(context, { kind: 'not-found', status: 404, sentence, cure: 'Search for the building.' })
  }
}

function toQueryData(language: PageLanguage, quads: ReturnType<typeof readFixture>) {
  return {
    query: 'SELECT ?door ?width WHERE {\n  ?door <https://w3id.org/drempel/ns#clearWidth> ?width\n}',
    examples: [{ titles: { nl: 'Alle deuren', en: 'All doors' }, query: 'SELECT * WHERE { ?door ?property ?value }' }],
    answer: {
      kind: 'rows' as const,
      variables: ['thing', 'property', 'value', language],
      rows: quads.map(({ subject, predicate, object }) => [
        subject,
        predicate,
        object,
        namedNode('https://example.org/'),
      ]),
    },
    downloads: [{ label: 'CSV', mediaType: 'text/csv', href: '/sparql?format=csv' }],
    timeLimitSeconds: 10,
  }
}
