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
