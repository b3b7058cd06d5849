import { describe, expect, test } from 'vitest'
import { searchPage } from '../../src/views/search-page.js'
import { contextIn } from './fixture.js'
import { foundBuildings, nothingFound } from './found.js'
import { readTags, readText } from './html.js'

const html = searchPage(contextIn('nl', 'search?page=2'), foundBuildings)

describe('the results', () => {
  test('are counted in a sentence that repeats the question', () => {
    expect(readText(html)).toContain('42 gebouwen, soort: gemeentehuis, voor “huis”, in Drempelare')
  })

  test('tell name, use, municipality, entrances and survey of each building', () => {
    expect(readText(html)).toContain(
      'Gemeentehuis van Drempelare gemeentehuis · Markt 1, Drempelare 3 ingangen, opgemeten in 2024',
    )
  })

  test('say when nobody knows the date of the survey', () => {
    expect(readText(html)).toContain('1 ingang, datum van de opmeting niet bekend')
  })

  test('lead to pages in the same language', () => {
    expect(html).toContain('href="/nl/building/drempelare/gemeentehuis"')
  })

  test('lead to the pages before and after, with the same question', () => {
    const links = readTags(html).filter(({ attributes }) => attributes.rel === 'prev' || attributes.rel === 'next')
    const question = '/nl/search?name=huis&amp;municipality=Drempelare&amp;use=town-hall'
    expect(links.map(({ attributes }) => attributes.href)).toEqual([question, `${question}&amp;page=3`])
    expect(readText(html)).toContain('Pagina 2 van 3')
  })
})

test('the form keeps what was asked', () => {
  const tags = readTags(html)
  expect(tags.find(({ attributes }) => attributes.id === 'name')?.attributes.value).toBe('huis')
  expect(tags.find(({ attributes }) => attributes.id === 'where')?.attributes.value).toBe('Drempelare')
})

test('nothing found is no dead end', () => {
  const none = readText(searchPage(contextIn('en'), nothingFound))
  expect(none).toContain('0 buildings, for “zzz” We found no building')
  expect(none).toContain('Show all buildings')
})

test('the map has the numbers of the list, and says in words what it shows', () => {
  expect(html).toContain('<ol class="hits" aria-labelledby="results" start="21">')
  expect(html).toMatch(/<g class="points".*<text y="6.5">21<\/text>/)
  expect(html).toContain('aria-label="Kaart met 1 genummerde punten; dezelfde plaatsen staan in de lijst."')
})

test('the list is there as data, with the same question', () => {
  const question = 'name=huis&amp;municipality=Drempelare&amp;use=town-hall'
  for (const form of ['csv', 'geojson']) expect(html).toContain(`href="/search.${form}?${question}"`)
})

test('nothing found in a place that has a name: what is nearest is offered', () => {
  const named = { kind: 'municipality' as const, name: 'Gent', count: 3, long: 3.7251, lat: 51.05 }
  const data = { query: { ...nothingFound.query, where: 'gent' }, result: { ...nothingFound.result, named } }
  const none = searchPage(contextIn('en'), data)
  expect(none).toContain('href="/en/search?name=zzz&amp;near=51.050%2C3.725"')
  expect(readText(none)).toContain('Show what is nearest to Gent')
})

test('what was taken to be meant is said, and so is a position that cannot be read', () => {
  const result = { ...foundBuildings.result, meant: { name: 'gemeentehuis' } }
  const page = readText(searchPage(contextIn('en'), { ...foundBuildings, result, hasWrongNear: true }))
  expect(page).toContain('Did you mean “gemeentehuis”?')
  expect(page).toContain('near=51.05,3.72')
})
