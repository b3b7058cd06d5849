import { describe, expect, test } from 'vitest'
import type { Confirmations } from '../../src/reports/report.js'
import { buildingPage } from '../../src/views/building-page.js'
import { recordPage } from '../../src/views/record-page.js'
import { contextIn, readFixture, recordOf, townFormats, townHall } from './fixture.js'
import { readTags, readText } from './html.js'

const record = recordOf(readFixture('town-hall.ttl'))
const html = buildingPage(contextIn('nl', 'building/drempelare/gemeentehuis', townFormats), record)
const text = readText(html)
const rows = html.match(/<tr role="row">.*?<\/tr>/gs)?.map(readText) ?? []

test('names the feed of its changes, for programs that follow pages', () => {
  const feeds = readTags(html).filter(({ attributes }) => attributes['type'] === 'application/atom+xml')
  expect(feeds.map(({ name, attributes }) => [name, attributes['href']])).toEqual([
    ['link', expect.stringMatching(/^\/nl\/follow\/building\/.*\.atom$/)],
    ['a', feeds[0]?.attributes['href']],
  ])
})

describe('the table of entrances', () => {
  test('has the main entrance first, then the others', () => {
    expect(rows.map(row => row.split(' ').slice(0, 2).join(' '))).toEqual([
      'Ingang Deurbreedte',
      'Bordestrap aan',
      'Achteringang niet',
      'Zij-ingang Kerkstraat',
    ])
  })

  test('gives figures in the decimal mark of the language, with their unit', () => {
    expect(rows[1]).toContain('105,5 cm')
  })

  test('tells a limit from a measure', () => {
    expect(rows[3]).toContain('minstens 92,5')
  })

  test('says what is not measured, what is not known and what is not there', () => {
    expect(rows[2]).toBe('Achteringang niet gemeten 0 cm niet bekend niet bekend')
    expect(rows[1]).toMatch(/6 geen$/)
    expect(rows[3]).toContain('niet gemeten geen ja, 6 %')
  })

  test('calls an entrance without a name by its role', () => {
    expect(rows[2]).toContain('Achteringang')
  })
})

describe('the facts', () => {
  test('stand under the groups of the shapes, in their order', () => {
    const headings = readTags(html)
      .filter(({ name }) => name === 'h2')
      .map(({ attributes }) => attributes.id)
    expect(headings.slice(0, 5)).toEqual([
      'in-short',
      'entrances',
      'section-identity',
      'section-visit',
      'section-arrival',
    ])
    expect(headings).toContain('section-toilet')
  })

  test('name method and date, and lead to survey, file and cell without a script', () => {
    const source = html.match(/<details class="source">.*?<\/details>/s)?.[0] ?? ''
    expect(readText(source)).toContain('gemeten, 12 mei 2024')
    for (const word of ['drempelare.xlsx', 'Ingangen!F7', '105,5 cm', 'een verzonnen stad'])
      expect(readText(source)).toContain(word)
  })

  test('show a contradicting observation beside the value, not instead of it', () => {
    expect(text).toMatch(/minstens 92,5 cm .*? Een andere waarneming zegt 88 cm geschat, 2017/)
  })

  test('tell absent, not applicable and unknown apart in words', () => {
    expect(text).toContain('Gezocht, niet aanwezig: geleiding op de tast')
    expect(text).toContain('Hier niet van toepassing: loket')
    expect(text).toContain('Niet bekend: contact')
  })

  test('call nothing unknown that is there further down', () => {
    const unknown = html.match(/gap-unknown.*?<\/li>/gs)?.map(readText) ?? []
    expect(unknown.length).toBeGreaterThan(5)
    expect(unknown.join()).not.toMatch(/[:,] hulp bij het horen/)
  })
})

describe('around the facts', () => {
  test('the survey is named for all to see', () => {
    expect(html).toMatch(/<aside class="survey"[^>]*>.*een verzonnen stad.*Team Drempel.*verzonnen om Drempel/s)
  })

  test('the address leads to maps', () => {
    expect(text).toContain('Grote Markt 1, 9999 Drempelare')
    expect(html).toContain('href="geo:51.0543,3.7174?q=51.0543,3.7174"')
  })

  test('the IRI and the formats are there', () => {
    expect(html).toContain(`href="${townHall}"`)
    expect(html).toContain('href="/doc/building/drempelare/gemeentehuis.ttl" type="text/turtle" rel="alternate"')
  })

  test('a text in another language says so', () => {
    const french = buildingPage(contextIn('fr'), record)
    expect(french).toContain('<h1><bdi>Maison communale de Drempelare</bdi></h1>')
    expect(french).toContain('<bdi lang="nl">Bordestrap aan de Grote Markt</bdi>')
  })

  test('the page weighs less than 60 kB', () => {
    expect(html.length).toBeLessThan(60_000)
  })
})

describe('what others found', () => {
  const pageWith = (counts?: Confirmations) =>
    readText(recordPage(contextIn('en'), { record, iri: townHall, counts }) ?? '')

  test('is counted, with the day of the last time', () => {
    expect(pageWith({ times: 2, last: '2026-03-10' })).toContain('Confirmed 2 times as right, last on 10 March 2026.')
  })

  test('is said to be nothing where nobody said so', () => {
    expect(pageWith({ times: 0, last: undefined })).toContain('Nobody has confirmed yet that this is right.')
  })

  test('is not told where nobody would hear of the next time', () => {
    expect(pageWith()).not.toMatch(/confirmed/i)
    expect(pageWith()).toContain('Yes, it is still right')
  })

  test('cannot be added to on a page of the past', () => {
    const past = { time: '2025-01-01T00:00:00Z', now: '/doc/x', all: '/timemap/x' }
    expect(recordPage({ ...contextIn('en'), past }, { record, iri: townHall })).not.toContain('/confirm/')
  })
})
