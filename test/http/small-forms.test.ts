import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startService, type TestService } from './service.js'

let service: TestService
let path: string

beforeAll(async () => {
  service = await startService()
  const answer = await request(service.origin).get('/nl/search')
  path = /\/nl\/(building\/[^"?]+)"/.exec(answer.text)?.[1] ?? ''
})

afterAll(() => service.close())

test('a building has an easy page, a badge and a QR code', async () => {
  const get = (address: string) => request(service.origin).get(address).expect(200)
  expect((await get(`/fr/easy/${path}`)).headers['content-language']).toBe('fr')
  expect((await get(`/badge/${path}.svg`)).headers['content-type']).toContain('image/svg+xml')
  expect((await get(`/qr/${path}.svg`)).headers['content-type']).toContain('image/svg+xml')
})

test('only a badge may be framed, and it runs nothing', async () => {
  const badge = await request(service.origin).get(`/badge/${path}`).expect(200)
  expect(badge.headers['content-security-policy']).toContain('frame-ancestors *')
  expect(badge.headers['content-security-policy']).not.toContain('script-src')
  expect(badge.headers['set-cookie']).toBeUndefined()
  const page = await request(service.origin).get(`/nl/${path}`).expect(200)
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test.each(['/nl/easy/building/no/where', '/badge/building/no/where.svg', '/qr/building/no/where.svg'])(
  '%s is not there',
  async address => {
    await request(service.origin).get(address).expect(404)
  },
)
