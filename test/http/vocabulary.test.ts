import { readdirSync } from 'node:fs'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { ownRoot } from '../../src/model/own-terms.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { syntaxes } from '../../src/rdf/syntaxes.js'
import { acc, entranceRole } from '../../src/rdf/vocab.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { readTags } from '../views/html.js'
import { startService, type TestService } from './service.js'

let service: TestService
const get = (path: string, accept = 'text/html') =>
  supertest(service.origin).get(path).set('Accept', accept).redirects(0)

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

const published = [
  'ns',
  'profile',
  'shapes',
  'shapes/door',
  'code/entrance-role',
  'code/entrance-role/main',
  'fn',
  'regulation',
]

describe.each(published)('/%s', path => {
  test.each(pageLanguages)('has a page in %s', async language => {
    for (const response of [
      await get(`/${language}/${path}`),
      await get(`/${path}`).set('Accept-Language', language),
    ]) {
      expect(response.status).toBe(200)
      expect(response.headers['content-language']).toBe(language)
      expect(response.text).toContain(`<html lang="${language}"`)
    }
  })

  test.each(syntaxes)('is $label by suffix and by Accept', async ({ mediaType, suffix }) => {
    const [bySuffix, byAccept] = [await get(`/${path}.${suffix}`), await get(`/${path}`, mediaType)]
    expect([bySuffix.status, bySuffix.type]).toEqual([200, mediaType])
    expect(bySuffix.text).toBe(byAccept.text)
    expect(bySuffix.text.length).toBeGreaterThan(100)
  })

  test('is a page at .html too, and may be kept by caches', async () => {
    const response = await get(`/${path}.html`, 'text/turtle')
    expect(response.type).toBe('text/html')
    expect(response.headers['cache-control']).toMatch(/^public, max-age=3600/)
    const again = await get(`/${path}.html`).set('If-None-Match', response.headers.etag ?? '')
    expect(again.status).toBe(304)
  })
})

describe('the words', () => {
  test('of a code list come with all its concepts, those of a concept alone', async () => {
    const subjects = async (path: string) =>
      new Set(parseQuads((await get(path, 'text/turtle')).text).map(({ subject }) => subject.value))
    expect(await subjects('/code/entrance-role')).toContain(entranceRole.main.value)
    expect(await subjects('/code/entrance-role/main')).toEqual(new Set([entranceRole.main.value]))
  })

  test.each([
    '/code/nowhere',
    '/code/entrance-role/nowhere',
    '/shapes/nowhere',
    '/fn/nowhere',
    '/nl/code/x/y',
    '/ns/x',
  ])('%s is not there', async path => {
    const response = await get(path, 'application/json')
    expect(response.status).toBe(404)
  })

  test('have a list of all code lists, and a place for the headings that shapes name', async () => {
    expect((await get('/code')).headers.location).toBe('/ns#code-lists')
    expect((await get('/en/shapes/group')).text).toContain('id="door"')
  })

  test('are in the context, which keeps for an hour', async () => {
    const response = await get('/context.jsonld', 'application/ld+json')
    expect(JSON.parse(response.text)['@context'].Door).toBe('acc:Door')
    expect(response.headers['cache-control']).toMatch(/max-age=3600/)
    const again = await get('/context.jsonld').set('If-None-Match', response.headers.etag ?? '')
    expect(again.status).toBe(304)
  })
})

describe('the shapes', () => {
  test('are there file by file, and together they are all shapes', async () => {
    const files = readdirSync(projectPath('shapes'), 'utf8').filter(name => name.endsWith('.ttl'))
    const page = (await get('/en/shapes')).text
    for (const file of files) expect(page).toContain(`href="/en/shapes/${file.replace('.ttl', '')}"`)
    const door = parseQuads((await get('/shapes/door.ttl')).text)
    expect(door.some(({ object }) => object.equals(acc.clearWidth))).toBe(true)
    const all = parseQuads((await get('/shapes.nt')).text)
    expect(all.length).toBeGreaterThan(door.length * 5)
  })
})

describe('the regulations', () => {
  test('are listed, each with its rules, each rule with its limit, as pages and as data', async () => {
    const follow = async (path: string, start: string) => {
      const links = readTags((await get(path)).text).map(({ attributes }) => attributes.href ?? '')
      return links.find(href => href.startsWith(start)) ?? ''
    }
    const regulation = await follow('/fr/regulation', '/fr/regulation/')
    const rule = await follow(regulation, `${regulation}/`)
    for (const path of [regulation, rule]) {
      const quads = parseQuads((await get(`${path.replace('/fr', '')}.ttl`)).text)
      const iri = `${ownRoot}${path.replace('/fr/', '')}`
      expect(quads.some(({ subject }) => subject.value === iri)).toBe(true)
      expect((await get(path)).text).toContain(`<a href="${iri}">`)
    }
  })
})

describe('every link', () => {
  const kept = new Map<string, { status: number; ids: Set<string> }>()

  async function visit(path: string) {
    const known = kept.get(path)
    if (known) return known
    const response = await get(path).redirects(1)
    const ids =
      response.type === 'text/html' ? readTags(response.text).flatMap(({ attributes }) => attributes.id ?? []) : []
    const page = { status: response.status, ids: new Set(ids) }
    kept.set(path, page)
    return page
  }

  test.each([
    '/fr/ns',
    '/nl/profile',
    '/de/shapes',
    '/en/shapes/door',
    '/en/fn',
    '/nl/code/entrance-role',
    '/en/regulation',
    '/nl/regulation/be-vlg-2009',
  ])('of %s leads somewhere, to the very place', async start => {
    const html = (await get(start)).text
    const hrefs = new Set(
      readTags(html).flatMap(({ name, attributes: { href } }) =>
        name === 'a' && href ? [href.replaceAll('&amp;', '&')] : [],
      ),
    )
    const local = [...hrefs].filter(href => /^[/#]/.test(href))
    expect(local.length).toBeGreaterThan(5)
    const broken: string[] = []
    for (const href of local) {
      const [path = '', anchor] = href.split('#')
      const { status, ids } = await visit(path === '' ? start : path)
      if (status !== 200 || (anchor !== undefined && !ids.has(anchor))) broken.push(href)
    }
    expect(broken).toEqual([])
  })
})
