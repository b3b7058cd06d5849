import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { request as start } from 'node:http'
import { startService, type TestService } from '../service.js'

let service: TestService

beforeAll(async () => {
  service = await startService({ clientReports: '11' })
})

afterAll(() => service.close())

const hall = 'building/gent/town-hall'
const token = 'abcdefghijklmnopqrstuv'
const complete = { token, part: hall, kind: 'gone', seen: 'De helling is <b>weg</b>.', day: '2026-11-20' }

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(service.origin + path, { method: 'POST', body: new URLSearchParams(fields), headers, redirect: 'manual' })
const send = (fields: Record<string, string>, headers?: Record<string, string>) =>
  post(`/nl/report/${hall}`, { ...complete, step: 'check', go: 'send', ...fields }, headers)

/** fetch does not let one set the headers that only browsers send. */
function sendAsBrowser(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const request = start(`${service.origin}/nl/confirm/${hall}`, { method: 'POST', headers: { ...type, ...headers } })
    request.on('response', response => resolve(response.resume().statusCode)).on('error', reject)
    request.end()
  })
}

describe('a report', () => {
  test.each([
    ['nl', 'Waarover gaat het?'],
    ['fr', 'De quoi s’agit-il ?'],
    ['de', 'Worum geht es?'],
    ['en', 'What is it about?'],
  ])('begins in %s with the question %j', async (language, question) => {
    const response = await fetch(`${service.origin}/${language}/report/${hall}`)
    expect([response.status, response.headers.get('content-language')]).toEqual([200, language])
    expect(await response.text()).toContain(question)
  })

  test.each([
    ['part', 'next', {}, 'Wat klopt er niet?'],
    ['kind', 'next', {}, 'Wat hebt u gezien?'],
    ['kind', 'next', { kind: '' }, 'Fout: Wat klopt er niet?'],
    ['seen', 'next', { kind: 'measure', seen: '' }, 'Schrijf wat u hebt gezien'],
    ['seen', 'back', { kind: 'measure', seen: '' }, 'Wat klopt er niet?'],
    ['day', 'next', {}, 'Klopt uw melding?'],
    ['check', 'seen', {}, 'Wat hebt u gezien?'],
    ['check', 'send', { day: '2999-01-01' }, 'Geef een dag die al voorbij is'],
  ])('leads from %s by %s with %j to %j', async (step, go, other, text) => {
    const response = await post(`/nl/report/${hall}`, { ...complete, ...other, step, go })
    expect(await response.text()).toContain(text)
  })

  test('carries the answers along as text, never as markup', async () => {
    const page = await (await post(`/nl/report/${hall}`, { ...complete, step: 'day', go: 'next' })).text()
    expect(page).toContain('De helling is &lt;b>weg')
    expect(page).not.toContain('<b>weg')
  })

  test('gets a number and a public page, which does not show the text', async () => {
    const sent = await send({})
    const address = sent.headers.get('location') ?? ''
    expect([sent.status, address]).toEqual([303, expect.stringMatching(/^\/nl\/report\/state\/DR-.{4}-.{4}\?sent$/)])
    const page = await (await fetch(service.origin + address)).text()
    expect(page).toContain(address.slice(17, 29))
    expect(page).toContain('binnen 14 dagen')
    expect(page).not.toContain('helling')
  })

  test('that is sent twice is one', async () => {
    const twice = await Promise.all([send({}), send({})])
    expect(new Set(twice.map(({ headers }) => headers.get('location'))).size).toBe(1)
  })

  test('is no part of the records', async () => {
    const { position } = service.program.ledger
    const before = position()
    await send({ token: 'uvabcdefghijklmnopqrst', kind: 'other' })
    expect(position()).toBe(before)
  })

  test('is found by its number, however it is written', async () => {
    const [report] = service.program.reports.list()
    const number = report?.number.toLowerCase().replaceAll('-', ' ') ?? ''
    const found = await fetch(`${service.origin}/en/report?number=${encodeURIComponent(number)}`)
    expect([found.url, found.status]).toEqual([`${service.origin}/en/report/state/${report?.number}`, 200])
    const unknown = await (await fetch(`${service.origin}/en/report?number=DR-AAAA-AAAA`)).text()
    expect(unknown).toContain('We do not know this number')
  })

  test('of what there is not, or with a field that people do not see, is refused', async () => {
    const nowhere = await fetch(`${service.origin}/nl/report/building/no/where`)
    expect([nowhere.status, (await send({ website: 'x' })).status]).toEqual([404, 403])
    expect((await send({ part: 'building/no/where' })).status).toBe(200)
    expect((await send({ seen: 'x'.repeat(40_000) })).status).toBe(413)
  })
})

describe('the needs of who has no scripts', () => {
  const needs = 'profile=rollator'

  test('go along to the page of the number, which is shown at once', async () => {
    const fields = { token: 'klmnopqrstuvwxyzabcdef', needs }
    const response = await send(fields)
    const page = await response.text()
    expect([response.status, page]).toEqual([200, expect.stringContaining('binnen 14 dagen')])
    expect(page).toContain('<input type="hidden" name="needs" value="profile=rollator"/>')
    const [, address = ''] = /formaction="(\/fr\/report\/state\/DR-[^"]+)"/.exec(page) ?? []
    const other = await post(address, { needs })
    expect([other.status, await other.text()]).toEqual([200, expect.stringContaining('value="profile=rollator"')])
    expect(await (await send(fields)).text()).toContain(address.slice(-12))
  })

  test('and to the page that thanks for "still right"', async () => {
    const response = await post(`/en/confirm/${hall}`, { needs })
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('value="profile=rollator"')])
  })
})

test('a report that was forgotten says so', async () => {
  const [report] = service.program.reports.list()
  await service.program.reports.forget(report?.number ?? '')
  const page = await (await fetch(`${service.origin}/en/report/state/${report?.number}`)).text()
  expect(page).toMatch(/The text of this report was removed on \d+ \w+ 20/)
})

test.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ Origin: 'https://elsewhere.example' }, 403],
  [{ Origin: 'null' }, 403],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
  [{}, 303],
])('a form with the headers %j is answered with %i', async (headers, status) => {
  expect(await sendAsBrowser(headers as Record<string, string>)).toBe(status)
})

test('what was confirmed is counted, and told', async () => {
  const path = `/en/confirm/${hall}`
  const before = service.program.reports.confirmations(service.id(hall)).times
  const { status, headers } = await post(path, {})
  expect([status, headers.get('location')]).toEqual([303, path])
  expect(service.program.reports.confirmations(service.id(hall)).times).toBe(before + 1)
  expect(await (await fetch(service.origin + path)).text()).toContain(`Confirmed ${before + 1} times as right`)
})

test.each([`/en/${hall}`, `/doc/${hall}.html`])('who comes back to %s sees what was confirmed since', async address => {
  const ask = (etag = '') =>
    request(service.origin).get(address).set({ 'If-None-Match': etag, 'Accept-Language': 'en' })
  const { etag } = (await ask()).headers
  await ask(etag).expect(304)
  await service.program.reports.confirm(service.id(hall))
  const { times } = service.program.reports.confirmations(service.id(hall))
  const { text } = await ask(etag).expect(200)
  expect(text).toContain(`${times} times as right`)
})

test('one client sends as much as it may in an hour, and no more', async () => {
  const statuses: number[] = []
  for (let index = 0; index < 12; index += 1) statuses.push((await send({ token: `${index}`.repeat(22) })).status)
  expect(statuses.at(-1)).toBe(429)
})
