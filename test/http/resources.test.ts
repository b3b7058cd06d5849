import jsonld from 'jsonld'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { jsonLd, nQuads, nTriples, syntaxes, type Syntax } from '../../src/rdf/syntaxes.js'
import { tripleText } from '../../src/rdf/term-text.js'
import { namedNode } from '../../src/rdf/terms.js'
import { startService, type TestService } from './service.js'

let service: TestService
const get = (path: string, accept = '*/*') => supertest(service.origin).get(path).set('Accept', accept).redirects(0)

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

/** Sorted N-Triples of a text in any of our syntaxes; JSON-LD by the context that the service itself serves. */
async function readTriples(text: string, syntax: Syntax): Promise<string> {
  if (syntax !== jsonLd)
    return [...new Set(parseQuads(text, { mediaType: syntax.mediaType }).map(tripleText))].sort().join('')
  const documentLoader = async (url: string) => ({ documentUrl: url, document: await (await fetch(url)).json() })
  const options = { format: 'application/n-quads', documentLoader } as never
  const quads = jsonld.toRDF(JSON.parse(text) as never, options) as unknown as Promise<string>
  return readTriples(await quads, nQuads)
}

describe('a thing', () => {
  test.each(['building/gent/town-hall', 'building/gent/town-hall/entrance/main'])(
    '%s leads to its document',
    async path => {
      const response = await get(`/id/${path}`)
      expect(response.status).toBe(303)
      expect(response.headers.location).toBe(`/doc/${path}`)
    },
  )

  test.each([
    'building/gent/nowhere',
    'building/gent',
    'building/Gent/Town-Hall',
    'building/gent/town-hall/entrance/third',
  ])('%s is not there', async path => {
    for (const start of ['id', 'doc']) {
      const response = await get(`/${start}/${path}`)
      expect(response.status).toBe(404)
      expect(response.type).toBe('application/problem+json')
      expect(JSON.parse(response.text)).toMatchObject({ status: 404, title: 'Not Found' })
    }
  })
})

describe('a document', () => {
  const path = '/doc/building/gent/town-hall'

  test('has the same triples in every syntax, by Accept and by suffix', async () => {
    const reference = await readTriples((await get(path, 'application/n-triples')).text, nTriples)
    expect(reference.split('\n').length).toBeGreaterThan(10)
    for (const syntax of syntaxes) {
      const negotiated = await fetch(service.origin + path, { headers: { accept: syntax.mediaType } })
      const suffixed = await fetch(`${service.origin}${path}.${syntax.suffix}`)
      for (const response of [negotiated, suffixed]) {
        expect(response.headers.get('content-type')?.split(';')[0]).toBe(syntax.mediaType)
        expect(await readTriples(await response.text(), syntax), syntax.label).toBe(reference)
      }
    }
  })

  test('names the record as its graph where a syntax can', async () => {
    const quads = parseQuads((await get(`${path}.nq`).buffer(true)).text, { mediaType: 'application/n-quads' })
    const graphs = new Set(quads.map(quad => quad.graph.value))
    expect([...graphs]).toEqual([`${service.program.iris.base}doc/building/gent/town-hall`])
  })

  test('of an entrance says what lies below it and who leads to it, and nothing of other entrances', async () => {
    const { text } = await get(`${path}/entrance/main`, 'application/n-triples').buffer(true)
    expect(text).toContain('entrance/main/door/1>')
    expect(text).toContain(`<${service.id('building/gent/town-hall')}> <https://w3id.org/drempel/ns#hasEntrance>`)
    expect(text).not.toContain('entrance/side')
  })

  test('is a page for a browser, in the language that it asks for', async () => {
    const response = await get(path, 'text/html').set('Accept-Language', 'fr')
    expect(response.type).toBe('text/html')
    expect(response.text).toContain('<html lang="fr"')
    expect(response.text).toContain('Stadhuis &quot;De Drempel&quot; ♿')
  })

  test.each([
    ['application/pdf', 406],
    ['text/html;q=0, application/pdf', 406],
  ])('Accept: %s is %i with a list of what there is', async (accept, status) => {
    const response = await get(path, accept)
    expect(response.status).toBe(status)
    expect((JSON.parse(response.text) as { cure: string }).cure).toContain('text/turtle')
  })

  test('an unknown suffix is not there', async () => {
    expect((await get(`${path}.docx`)).status).toBe(404)
  })

  test('answers HEAD without a body, and If-None-Match with 304; each form has a tag of its own', async () => {
    const [turtle, html] = [await get(path, 'text/turtle'), await get(path, 'text/html')]
    expect(turtle.headers.etag).not.toBe(html.headers.etag)
    const again = await get(path, 'text/turtle').set('If-None-Match', String(turtle.headers.etag))
    expect([again.status, again.text]).toEqual([304, ''])
    const head = await supertest(service.origin).head(path).set('Accept', 'text/turtle')
    expect([head.status, head.headers['content-type']]).toEqual([200, turtle.headers['content-type']])
    expect(turtle.headers.vary).toMatch(/Accept/)
    expect(turtle.headers['last-modified']).toBeDefined()
  })

  test('links to its other forms and to the description of the data set', async () => {
    const { headers } = await get(path, 'text/turtle')
    expect(headers.link).toContain(`<${path}.jsonld>; rel="alternate"; type="application/ld+json"`)
    expect(headers.link).toContain('rel="describedby"')
  })

  test('of a withdrawn record is gone', async () => {
    const pool = namedNode(service.id('building/aalst/pool'))
    await service.program.records.withdraw(pool, { role: 'tester', reason: 'the pool was pulled down' })
    for (const start of ['id', 'doc']) expect((await get(`/${start}/building/aalst/pool`)).status).toBe(410)
  })
})

describe('every answer', () => {
  test.each([
    '/',
    '/nl/',
    '/health',
    '/ns.ttl',
    '/context.jsonld',
    '/.well-known/void',
    '/assets/style.css',
    '/nowhere',
  ])('%s is open to all origins and closed to scripts', async path => {
    const { headers } = await get(path)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('to OPTIONS tells the methods, and does no work', async () => {
    const response = await supertest(service.origin).options('/fragments')
    expect([response.status, response.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  test('to a method that does nothing is 405 with those that do', async () => {
    const response = await supertest(service.origin).delete('/doc/building/gent/town-hall')
    expect([response.status, response.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('that is an error is a page for a browser', async () => {
    const response = await get('/nowhere', 'text/html').set('Accept-Language', 'nl')
    expect([response.status, response.type]).toEqual([404, 'text/html'])
    expect(response.text).toContain('<html lang="nl"')
  })

  test('/health counts the changes', async () => {
    const { body } = await get('/health')
    expect(body).toMatchObject({ status: 'ok', behind: 0 })
    expect((body as { sequence: number }).sequence).toBeGreaterThan(2)
  })
})

describe('a client that takes gzip', () => {
  test.each(['text/html', ...syntaxes.map(({ mediaType }) => mediaType)])('gets %s in it', async mediaType => {
    const response = await get('/fragments', mediaType).set('Accept-Encoding', 'gzip')
    expect(response.headers['content-encoding']).toBe('gzip')
    expect(response.headers.vary).toMatch(/Accept-Encoding/)
  })
})
