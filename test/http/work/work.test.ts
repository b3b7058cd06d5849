import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listNames } from '../../../src/answers/work/work-list.js'
import { startService, type TestService } from '../service.js'

let service: TestService

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

const get = (path: string) => fetch(`${service.origin}${path}`, { redirect: 'manual' })

async function rowsOf(path: string): Promise<string[][]> {
  const [, ...lines] = (await (await get(path)).text()).trim().split('\r\n')
  return lines.map(line => line.split(','))
}

const buildingsOf = async (path: string) => [...new Set((await rowsOf(path)).map(([, building]) => building))].sort()

describe('the work lists', () => {
  test.each(['nl', 'fr', 'de', 'en'])('are a page in %s with each list and its counts', async language => {
    const html = await (await get(`/${language}/work`)).text()
    for (const name of listNames) expect(html).toContain(`/${language}/work/${name}?`)
  })

  test.each(listNames)('of %s is a page, a table and a feed', async name => {
    const [page, csv, atom] = [
      await get(`/en/work/${name}`),
      await get(`/work/${name}.csv`),
      await get(`/work/${name}.atom`),
    ]
    expect([page.status, csv.status, atom.status]).toEqual([200, 200, 200])
    const rows = (await csv.text()).trim().split('\r\n').slice(1)
    const feed = await atom.text()
    expect(feed.match(/<entry>/g)?.length ?? 0).toBe(rows.length)
    const ids = feed.match(/<id>.*<\/id>/g) ?? []
    expect(new Set(ids).size).toBe(ids.length)
    expect(await page.text()).toContain(`${rows.length} item`)
  })

  test('say what is missing, and never count an unknown value as a fault', async () => {
    const rows = await rowsOf('/work/incomplete.csv?language=en')
    expect(rows.map(([list]) => list)).not.toContain('failing')
    expect(rows.some(row => row.join(',').includes('Nothing is known of toilets'))).toBe(true)
  })

  test('are joined with or and with and', async () => {
    const [stale, unmatched] = [await buildingsOf('/work/stale.csv'), await buildingsOf('/work/unmatched.csv')]
    const either = await buildingsOf('/work/all.csv?list=stale&list=unmatched')
    const both = await buildingsOf('/work/all.csv?list=stale&list=unmatched&join=and')
    expect(either).toEqual([...new Set([...stale, ...unmatched])].sort())
    expect(both).toEqual(stale.filter(building => unmatched.includes(building)))
    expect(both.length).toBeGreaterThan(0)
  })

  test('are narrowed by municipality, and by the day of the last change', async () => {
    expect(await buildingsOf('/work/incomplete.csv?municipality=aalst')).toEqual([service.id('building/aalst/pool')])
    expect(await rowsOf('/work/incomplete.csv?unchanged=2000-01-01')).toEqual([])
    expect((await rowsOf('/work/incomplete.csv?unchanged=2999-01-01')).length).toBeGreaterThan(0)
  })

  test('without a language lead to the page in that of the reader', async () => {
    const response = await get('/work/stale?municipality=gent')
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/nl/work/stale?municipality=gent'),
    ])
  })

  test('of a name that there is not are told of with those that there are', async () => {
    const response = await get('/en/work/urgent')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('incomplete')
  })
})
