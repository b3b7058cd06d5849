import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc } from '../../src/rdf/vocab.js'
import { startService, type TestService } from './service.js'

const path = 'building/gent/boekerij'
const times = ['2030-03-01T10:00:00.500Z', '2030-04-01T10:00:00.000Z', '2030-05-01T10:00:00.000Z']
const reason = { role: 'tester', reason: 'a test of the past' }

let service: TestService
let versions: number[]
const get = (address: string, accept = 'text/turtle') =>
  supertest(service.origin).get(address).set('Accept', accept).redirects(0).buffer(true)

/** Created in March, changed in April, withdrawn in May. */
beforeAll(async () => {
  service = await startService()
  const { records, ledger, iris } = service.program
  const record = iris.thing(path)
  const named = (name: string) => ({
    record,
    quads: parseQuads(
      `<${record.value}> a <${acc.Building.value}> ; <http://www.w3.org/2000/01/rdf-schema#label> "${name}"@nl .`,
    ),
  })
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(times[0] ?? '') })
  await records.commit([named('Boekerij')], reason)
  vi.setSystemTime(new Date(times[1] ?? ''))
  await records.commit([named('Bibliotheek')], reason)
  versions = ledger.history(record.value).map(({ sequence }) => sequence)
})

afterAll(async () => {
  vi.useRealTimers()
  await service.close()
})

describe('a document asked for as of a date', () => {
  test.each([
    ['Fri, 01 Feb 2030 00:00:00 GMT', 0],
    ['Fri, 01 Mar 2030 10:00:00 GMT', 0],
    ['Mon, 01 Apr 2030 09:59:59 GMT', 0],
    ['Mon, 01 Apr 2030 10:00:00 GMT', 1],
    ['Wed, 01 Jan 2031 00:00:00 GMT', 1],
  ])('%s is version %i', async (date, index) => {
    const response = await get(`/doc/${path}`).set('Accept-Datetime', date)
    expect([response.status, response.headers.location]).toEqual([302, `/version/${versions[index]}/${path}`])
    expect(response.headers.vary).toMatch(/Accept-Datetime/i)
    expect(response.headers.link).toContain('rel="original timegate"')
  })

  test('needs a date that HTTP knows', async () => {
    expect((await get(`/doc/${path}`).set('Accept-Datetime', 'yesterday')).status).toBe(400)
  })
})

describe('a version', () => {
  test('says what was, when, and where the present is', async () => {
    const { status, text, headers } = await get(`/version/${versions[0]}/${path}`)
    expect([status, headers['memento-datetime']]).toEqual([200, 'Fri, 01 Mar 2030 10:00:00 GMT'])
    expect(text).toContain('"Boekerij"@nl')
    expect(headers.link).toContain(`<${service.program.iris.base}doc/${path}>; rel="original timegate"`)
  })

  test('as a page says that it is past, in the language of the reader', async () => {
    const { text } = await get(`/version/${versions[0]}/${path}`, 'text/html').set('Accept-Language', 'de')
    expect(text).toContain('Boekerij')
    expect(text).toContain('So stand es hier am <time datetime="2030-03-01T10:00:00.500Z">2030-03-01 10:00:00 UTC')
    expect((await get(`/doc/${path}`, 'text/html').set('Accept-Language', 'de')).text).not.toContain('So stand es')
  })

  test.each([
    ['of another record', () => `/version/1/${path}`],
    ['that is not there', () => `/version/99999/${path}`],
    ['of a part that it had not', () => `/version/${versions[0]}/${path}/entrance/main`],
  ])('%s is not found', async (_, address) => {
    expect((await get(address())).status).toBe(404)
  })
})

describe('the time map', () => {
  test('lists the versions as links, as JSON and as a page', async () => {
    const { base } = service.program.iris
    const links = await get(`/timemap/${path}`, 'application/link-format')
    expect(links.text).toContain(
      `<${base}version/${versions[0]}/${path}>; rel="first memento"; datetime="Fri, 01 Mar 2030 10:00:00 GMT"`,
    )
    expect(links.text).toContain('rel="self"; type="application/link-format"; from="Fri, 01 Mar 2030 10:00:00 GMT"')
    const json = await get(`/timemap/${path}`, 'application/json')
    expect(JSON.parse(json.text)).toMatchObject({
      original_uri: `${base}doc/${path}`,
      mementos: { list: { length: 2 } },
    })
    const page = await get(`/timemap/${path}`, 'text/html').set('Accept-Language', 'fr')
    expect(page.text).toContain(`href="/version/${versions[1]}/${path}"`)
  })

  test('of what never was is not found', async () => {
    expect((await get('/timemap/building/gent/nowhere', '*/*')).status).toBe(404)
  })
})

describe('a record that changes', () => {
  test('gets a new tag, and leaves those of others as they are', async () => {
    const tagOf = async (address: string) => String((await get(address, 'text/html')).headers.etag)
    const addresses = ['/doc/building/gent/town-hall', '/nl/building/gent/town-hall']
    const before = await Promise.all([`/doc/${path}`, ...addresses].map(tagOf))
    const record = service.program.iris.thing(path)
    const quads = parseQuads(
      `<${record.value}> a <${acc.Building.value}> ; <http://www.w3.org/2000/01/rdf-schema#label> "Mediatheek"@nl .`,
    )
    await service.program.records.commit([{ record, quads }], reason)
    const after = await Promise.all([`/doc/${path}`, ...addresses].map(tagOf))
    expect(after[0]).not.toBe(before[0])
    expect(after.slice(1)).toEqual(before.slice(1))
    const again = await get(addresses[0] ?? '', 'text/html').set('If-None-Match', before[1] ?? '')
    expect(again.status).toBe(304)
  })
})

describe('a withdrawn record', () => {
  test('is gone, with a tombstone as data and as a page, and its past stays', async () => {
    vi.setSystemTime(new Date(times[2] ?? ''))
    await service.program.records.withdraw(namedNode(service.id(path)), reason)
    const data = await get(`/doc/${path}`).set('If-Modified-Since', 'Wed, 01 Jan 2031 00:00:00 GMT')
    expect([data.status, data.type]).toEqual([410, 'text/turtle'])
    expect(data.text).toContain('as:Delete')
    const page = await get(`/doc/${path}`, 'text/html').set('Accept-Language', 'nl')
    expect([page.status, page.type]).toEqual([410, 'text/html'])
    expect(page.text).toContain('/timemap/building/gent/boekerij')
    expect((await get(`/version/${versions[1]}/${path}`)).status).toBe(200)
    const last = service.program.ledger.position()
    expect((await get(`/version/${last}/${path}`)).status).toBe(410)
  })
})
