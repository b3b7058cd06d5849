import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startService, type TestService } from './service.js'

let service: TestService

beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const post = (path: string, fields: Record<string, string>) =>
  request(service.origin).post(path).type('form').send(fields)

describe('a page that is asked for with needs', () => {
  test.each(['/nl/', '/nl/search', '/nl/search?name=zzz', '/nl/needs'])(
    '%s is kept nowhere and carries them on',
    async path => {
      const response = await post(path, { needs: 'profile=rollator' }).expect(200)
      expect(response.headers['cache-control']).toBe('no-store')
      expect(response.headers.etag).toBeUndefined()
      expect(response.text).toContain('name="needs" value="profile=rollator"')
      expect(response.text).not.toMatch(/(?:href|action)="[^"]*rollator/)
    },
  )

  test('has its search words in the address, and the needs still in the body', async () => {
    const response = await post('/nl/search', { needs: 'profile=rollator', name: 'hal' }).expect(307)
    expect(response.headers.location).toBe('/nl/search?name=hal')
  })

  test.each(['/nl/ns', '/nl/query', '/doc/building/x'])('%s takes none', async path => {
    await post(path, { needs: 'profile=rollator' }).expect(405)
  })

  test('refuses what is no form, and too long a one', async () => {
    await request(service.origin).post('/nl/search').type('json').send('{}').expect(415)
    await post('/nl/search', { needs: 'x'.repeat(10_000) }).expect(413)
  })
})

test('a page that is asked for without them judges nothing, whatever the address says', async () => {
  const response = await request(service.origin).get('/nl/search?needs=profile%3Drollator&profile=rollator').expect(200)
  expect(response.text).not.toMatch(/id="carry"|class="verdict/)
})

describe('the page of needs', () => {
  test('shows the numbers of a profile', async () => {
    const response = await post('/en/needs', { do: 'show', profile: 'rollator', shown: '' }).expect(200)
    expect(response.text).toMatch(/id="minWidth"[^>]*value="70"/)
  })

  test('leads on to the search, or to where one came from', async () => {
    const fields = { do: 'use', profile: 'rollator', shown: '', minWidth: '' }
    expect((await post('/en/needs', fields).expect(307)).headers.location).toBe('/en/search')
    const back = await post('/en/needs', { ...fields, from: 'search?name=hal' }).expect(307)
    expect(back.headers.location).toBe('/en/search?name=hal')
  })

  test.each(['//elsewhere.example', 'building/../../x', 'ns', 'https://elsewhere.example/'])(
    'never leads to %s',
    async from => {
      const response = await post('/en/needs', { do: 'use', profile: 'rollator', shown: '', from }).expect(307)
      expect(response.headers.location).toBe('/en/search')
    },
  )

  test('names a number that cannot be read, with a link to the field', async () => {
    const response = await post('/en/needs', { do: 'use', minWidth: '<b>wide', shown: '' }).expect(400)
    expect(response.text).toContain('href="#minWidth"')
    expect(response.text).toContain('aria-invalid="true"')
    expect(response.text).not.toContain('<b>wide')
  })

  test('gives them as a file, and reads that back', async () => {
    const saved = await post('/en/needs', {
      do: 'save',
      profile: 'rollator',
      shown: 'rollator',
      minWidth: '75',
    }).expect(200)
    expect(saved.headers['content-disposition']).toContain('drempel-needs.txt')
    expect(saved.text).toContain('profile=rollator\n')
    const read = await post('/en/needs', { do: 'read', text: saved.text }).expect(200)
    expect(read.text).toMatch(/id="minWidth"[^>]*value="75"/)
  })
})
