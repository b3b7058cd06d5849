import { afterAll, beforeAll, expect, test } from 'vitest'
import { startService, type TestService } from './service.js'

let service: TestService

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

const get = (path: string) => fetch(service.origin + path)

test('the site map names each building in four languages, with its last change', async () => {
  const response = await get('/sitemap.xml')
  const text = await response.text()
  const address = `${service.program.iris.base}fr/building/gent/town-hall`
  const { time } = service.program.ledger.latest(service.id('building/gent/town-hall')) ?? {}
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('xml')])
  expect(text).toContain(`<url><loc>${address}</loc><lastmod>${time}</lastmod>`)
  expect(text).toContain(`<xhtml:link rel="alternate" hreflang="fr" href="${address}"/>`)
  expect(text.match(/<loc>/g)?.length).toBe(new Set(text.match(/<loc>[^<]*/g)).size)
})

test('every address of the site map that is no building answers', async () => {
  const text = await (await get('/sitemap.xml')).text()
  const addresses = [...text.matchAll(/<loc>([^<]*\/nl\/[^<]*)/g)].map(([, address = '']) => new URL(address).pathname)
  for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 200])
})

test('robots are told where it is, and kept from what only costs', async () => {
  const text = await (await get('/robots.txt')).text()
  expect(text).toContain(`Sitemap: ${service.program.iris.base}sitemap.xml`)
  expect(text).toContain('Disallow: /sparql')
})

test('a part that there is not is not found', async () => {
  expect((await get('/sitemap/7.xml')).status).toBe(404)
  expect((await get('/sitemap/x.xml')).status).toBe(404)
})
