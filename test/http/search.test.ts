import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../views/html.js'
import { startService, type TestService } from './service.js'

interface Feature {
  id: string
  geometry: { coordinates: [number, number] } | null
  properties: Record<string, unknown>
}

let service: TestService
const get = (path: string) => request(service.origin).get(path)
const features = async (query: string) =>
  ((await get(`/search.geojson${query}`).expect(200)).body as { features: Feature[] }).features

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

describe('the results of a search', () => {
  test('are the same as page, table and features, whatever is mistyped', async () => {
    const found = await features('?name=bibliothek')
    const csv = (await get('/search.csv?name=bibliothek').expect(200).expect('Content-Type', 'text/csv; charset=utf-8'))
      .text
    expect(found.length).toBeGreaterThan(0)
    expect(csv.trim().split(/\r?\n/).length).toBe(found.length + 1)
    const page = (await get('/en/search?name=bibliothek').expect(200)).text
    for (const { id } of found) {
      expect(csv).toContain(id)
      expect(page).toContain(new URL(id).pathname.replace('/id/', '/en/'))
    }
    expect(page).toContain('/search.csv?name=bibliothek')
  })

  test('leave unknown places out of the geometry, and unknown values out of the properties', async () => {
    for (const { geometry, properties } of await features('')) {
      if (geometry) expect(geometry.coordinates.every(Number.isFinite)).toBe(true)
      expect(Object.values(properties)).not.toContain('')
    }
  })

  test.each(['near=here', 'near=91,3', 'near=51'])('tell a wrong position: %s', async query => {
    expect((await get(`/search.csv?${query}`)).status).toBe(400)
    expect(readText((await get(`/en/search?${query}`).expect(200)).text)).toMatch(/position/i)
  })

  test('are answered from a cache until the data changes', async () => {
    const { headers } = await get('/search.geojson')
    await get('/search.geojson')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304)
  })
})

describe('filters and orders', () => {
  test('are the same in the page, the table and the features, and mark what nobody knows', async () => {
    const lines = (await get('/search.csv?filter=lift').expect(200)).text.trim().split(/\r?\n/)
    expect(lines[0]?.endsWith(',unknown')).toBe(true)
    expect(lines.slice(1).every(line => line.endsWith(',lift'))).toBe(true)
    expect(lines).toHaveLength(4)
    for (const { properties } of await features('?filter=lift')) expect(properties.unknown).toBe('lift')
    expect(await features('?filter=lift&unknown=hide')).toEqual([])
    const page = readText((await get('/en/search?filter=lift').expect(200)).text)
    expect(page).toContain('3 buildings, with: lift')
    expect(page).toContain('That is known of 0 buildings; of 3 buildings nobody knows.')
  })

  test('by what fits a visitor is told in the body, and the needs come in no address', async () => {
    const asked = request(service.origin).post('/en/search?sort=fit').type('form').send({ needs: 'minWidth=90' })
    const page = (await asked.expect(200).expect('Cache-Control', 'no-store')).text
    expect(page).toMatch(/<option selected value="fit"|<option value="fit" selected/)
    expect(page.indexOf('Stadhuis')).toBeLessThan(page.indexOf('Bibliotheek'))
    expect(page).not.toMatch(/(?:href|action)="[^"]*minWidth/)
    expect((await get('/en/search?sort=fit').expect(200)).text).not.toContain('<option value="fit"')
  })

  test('that do not exist change nothing', async () => {
    expect(await features('?filter=sauna&sort=size')).toEqual(await features(''))
  })
})

describe('where a visitor is', () => {
  const post = (path: string, fields: Record<string, string>) =>
    request(service.origin).post(path).type('form').send(fields)

  test('is told in the body, goes along in bodies, and comes in no address', async () => {
    const page = (await post('/en/search', { near: '51.05,3.72' }).expect(200).expect('Cache-Control', 'no-store')).text
    expect(readText(page)).toContain('3 buildings, the nearest first')
    expect(page).toContain('<input type="hidden" name="near" value="51.05,3.72"/>')
    expect(page).not.toMatch(/(?:href|action|formaction)="[^"]*51\.05/)
  })

  test('stays in the body when words go into the address', async () => {
    const sent = post('/en/search', { near: '51.05,3.72', name: 'hall', filter: 'lift' })
    expect((await sent.expect(307)).headers.location).toBe('/en/search?name=hall&filter=lift')
  })

  test('can still be told in an address, for a link to what is near a place', async () => {
    expect(readText((await get('/en/search?near=51.05,3.72').expect(200)).text)).toContain('the nearest first')
  })

  test('is told to be unreadable where it is', async () => {
    expect(readText((await post('/en/search', { near: 'here' }).expect(200)).text)).toMatch(/position/i)
  })
})
