import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillWithDemo } from '../../../src/cli/demo.js'
import { readConfig } from '../../../src/config.js'
import { serve, type Service } from '../../../src/serve.js'

let service: Service
let data: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'drempel-overview-'))
  service = await serve(readConfig({ port: '0', queryProcesses: '1', clientSeconds: '0', data }, {}), {
    prepare: fillWithDemo,
  })
  await service.queries.ready()
  // Outcomes are judged when they are first asked for.
  await fetch(`${service.address}en/overview`)
}, 180_000)

afterAll(async () => {
  await service?.close()
  rmSync(data, { recursive: true })
})

/** A figure of a page, with the query that it links to. */
interface Linked {
  /** Text before the link: "58 %" or "39". */
  shown: string
  query: string
}

async function readFigures(path: string): Promise<Linked[]> {
  const page = await (await fetch(`${service.address}${path}`)).text()
  expect(page.length).toBeLessThan(60_000)
  const counted = page.matchAll(
    /<span class="counted">((?:(?!<\/dd>|<\/td>|class="counted").)*?)<a class="query-link" href="([^"]*)"/gs,
  )
  return Promise.all(
    [...counted].map(async ([, before = '', href = '']) => ({
      shown: before
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      query: await readQuery(new URL(href.replaceAll('&amp;', '&'), service.address)),
    })),
  )
}

/** The query that a link leads to: in its address, or in the one that it is sent on to. */
async function readQuery(link: URL): Promise<string> {
  const own = link.searchParams.get('query')
  if (own !== null) return own
  const { status, headers } = await fetch(link, { redirect: 'manual' })
  expect([link.href, status]).toEqual([link.href, 303])
  return new URL(headers.get('location') ?? '', link).searchParams.get('query') ?? ''
}

async function ask(query: string): Promise<Record<string, string>> {
  const response = await fetch(`${service.address}sparql`, {
    method: 'POST',
    headers: { 'content-type': 'application/sparql-query', accept: 'text/csv' },
    body: query,
  })
  const text = await response.text()
  expect([response.status, query, text]).toEqual([200, query, text])
  const [names = [], values = []] = text.split('\r\n').map(line => line.split(','))
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

/** Never rounded to all or nothing. */
const sayShare = (share: number) =>
  `${share === 1 ? 100 : share === 0 ? 0 : Math.min(99, Math.max(1, Math.round(100 * share)))} %`

/** The answer as a page shows it. */
function toShown({ count, value, shareMet, shareAssessed }: Record<string, string>): string {
  if (count !== undefined) return count
  if (value !== undefined) return Number(value) > 1 ? value : sayShare(Number(value))
  const percent = (share = '') => sayShare(Number(share))
  if (shareMet === '') return '– nothing could be assessed'
  return `${percent(shareMet)} ${percent(shareAssessed)} could be assessed`
}

describe('each figure of an overview, and of indicators, is what the query that it links to gives', () => {
  test.each([
    ['all buildings', 'en/overview', 50],
    ['another regulation', 'en/overview?regulation=leipzig-bvl', 50],
    ['one municipality', 'en/overview/drempelare?regulation=de-din-18040-1', 50],
    ['one use', 'en/overview?use=education', 40],
    ['one use of a municipality', 'en/overview/drempelare?use=library', 30],
    ['indicators of all data', 'en/kpi', 24],
    ['indicators of a municipality', 'en/kpi?municipality=drempelare', 24],
  ])(
    'of %s',
    async (_, path, atLeast) => {
      const figures = await readFigures(path)
      expect(figures.length).toBeGreaterThanOrEqual(atLeast)
      for (const { shown, query } of figures) expect([shown, query]).toEqual([toShown(await ask(query)), query])
    },
    180_000,
  )
})
