import ExcelJS from 'exceljs'
import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDataset } from '../../../src/rdf/dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { acc, earl, rdf } from '../../../src/rdf/vocab.js'
import { startService, type TestService } from '../service.js'

const times = ['2030-03-01T10:00:00.000Z', '2030-04-01T10:00:00.000Z']

let service: TestService
const get = (address: string) =>
  supertest(service.origin).get(address).set('Accept-Language', 'en').redirects(0).buffer(true)

/** A hall with a narrow door in March, and with a wide one and a doubtful ramp in April. */
beforeAll(async () => {
  service = await startService()
  const { records, iris } = service.program
  const record = iris.thing('building/gent/hal')
  const hall = (width: number, more: string) => ({
    record,
    quads: parseQuads(`
      @base <${record.value}/> . @prefix acc: <https://w3id.org/drempel/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <../hal> a acc:Building ; rdfs:label "Hal <b>"@nl ; acc:hasEntrance <entrance/main> ; acc:lacks acc:Lift .
      <entrance/main> a acc:Entrance ; acc:door <entrance/main/door/1> . ${more}
      <entrance/main/door/1> a acc:Door ; acc:clearWidth ${width}.0 .`),
  })
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(times[0] ?? '') })
  await records.commit([hall(80, '')], { role: 'tester', reason: 'a narrow door' })
  vi.setSystemTime(new Date(times[1] ?? ''))
  const ramp =
    '<entrance/main> acc:stepFree true ; acc:stairs <entrance/main/stairs/1> . <entrance/main/stairs/1> a acc:Stairs .'
  await records.commit([hall(95, ramp)], { role: 'tester', reason: 'a wide door' })
})

afterAll(async () => {
  vi.useRealTimers()
  await service.close()
})

describe('the page of a report', () => {
  test.each(['nl', 'fr', 'de', 'en'])('is there in %s, with the sum of its rules', async language => {
    const { status, text, headers } = await get(`/${language}/audit/gent/hal`)
    expect([status, headers['content-language']]).toEqual([200, language])
    expect(text).toContain('<html lang="' + language)
    expect(text).toMatch(/<strong>[^<]* 41 /)
    expect(text).not.toContain('<b>')
  })

  test('compares with the day that is asked for, value by value', async () => {
    const { text } = await get('/en/audit/gent/hal?since=2030-03-15')
    expect(text).toContain('What changed since 15 March 2030')
    expect(text).toMatch(/not met, 80 cm<\/td><td>met, 95 cm/)
    expect((await get('/en/audit/gent/hal?since=2030-04-02')).text).toContain('No outcome and no value')
    expect((await get('/en/audit/gent/hal?since=2029-01-01')).text).toContain('Nothing was known of this building then')
  })

  test('puts regulations side by side when more than one is asked for', async () => {
    const { text } = await get('/en/audit/gent/hal?regulation=be-vlg-2009&regulation=leipzig-bvl')
    expect(text).toContain('Regulations side by side')
    expect((await get('/en/audit/gent/hal')).text).not.toContain('Regulations side by side')
  })

  test('says what contradicts itself, and that no survey has a date', async () => {
    const { text } = await get('/en/audit/gent/hal')
    expect(text).toContain('The entrance is called step-free')
    expect(text).toContain('No survey has a known date')
    expect(text).not.toContain('measure it')
  })

  test('keeps what is asked for in the links to other languages', async () => {
    const { text } = await get('/en/audit/gent/hal?regulation=leipzig-bvl')
    expect(text).toContain('href="/fr/audit/gent/hal?regulation=leipzig-bvl"')
  })

  test.each([
    ['/en/audit/gent/hal?regulation=no-such', 400],
    ['/en/audit/gent/hal?scope=old', 400],
    ['/en/audit/gent/hal?since=yesterday', 400],
    ['/en/audit/gent/hal?since=2030-02-31', 400],
    ['/en/audit/gent/nowhere', 404],
    ['/en/audit/gent/hal/entrance/main', 404],
    ['/audit/gent/nowhere.csv', 404],
  ])('%s is %i', async (address, status) => {
    expect((await get(address)).status).toBe(status)
  })

  test('is not sent again to who has it', async () => {
    const { headers } = await get('/en/audit/gent/hal')
    expect((await get('/en/audit/gent/hal').set('If-None-Match', headers.etag ?? '')).status).toBe(304)
  })
})

describe('a report as a file', () => {
  test('is CSV with a line for each check, in the language that is asked for', async () => {
    const { text, headers } = await get('/audit/gent/hal.csv?regulation=be-vlg-2009&language=nl')
    expect(headers['content-type']).toContain('text/csv')
    const line = text.split('\r\n').find(each => each.includes('22-par-1-door-clear-width'))
    expect(line).toContain(',met,≥ 90 cm,95.0,cm,95 cm,')
    expect(line).toContain('Vrije doorgangsbreedte van de deur')
  })

  test('is a workbook of four sheets', async () => {
    const response = await get('/audit/gent/hal.xlsx?language=en').parse((from, done) => {
      const pieces: Buffer[] = []
      from.on('data', (piece: Buffer) => pieces.push(piece))
      from.on('end', () => done(null, Buffer.concat(pieces)))
    })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(response.body as Parameters<typeof workbook.xlsx.load>[0])
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Summary', 'Rules', 'Parts', 'Actions'])
    expect(workbook.getWorksheet('Rules')?.rowCount).toBeGreaterThan(41)
  })

  test('is EARL with a verdict on each rule and part, the same in Turtle and in JSON-LD', async () => {
    const turtle = createDataset(parseQuads((await get('/audit/gent/hal.ttl?language=en')).text))
    const tests = turtle.match(null, earl.test).size
    expect(turtle.match(null, earl.outcome).size).toBe(tests)
    expect(turtle.match(null, earl.test, [...turtle.match(null, rdf.type, acc.Regulation)][0]?.subject).size).toBe(2)
    const jsonLd = JSON.parse((await get('/audit/gent/hal.jsonld?language=en')).text) as {
      '@graph': { type: string }[]
    }
    expect(jsonLd['@graph'].filter(({ type }) => type === 'earl:Assertion')).toHaveLength(tests)
  })

  test('without a suffix leads to the page in the language of the reader', async () => {
    const { status, headers } = await get('/audit/gent/hal?since=2030-03-15').set('Accept-Language', 'de')
    expect([status, headers.location]).toEqual([303, '/de/audit/gent/hal?regulation=be-vlg-2009&since=2030-03-15'])
  })
})

test('the page about audits lists the regulations and leads to the search', async () => {
  const { text } = await get('/en/audit')
  expect(text).toContain('href="/en/search"')
  expect(text).toContain('href="/en/regulation/be-vlg-2009"')
})
