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
      'Gemeentehuis van Drempelare gemeentehuis · Drempelare 3 ingangen, opgemeten in 2024',
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
  expect(tags.find(({ attributes }) => 'selected' in attributes)?.attributes.value).toBe('Drempelare')
})

test('nothing found is no dead end', () => {
  const none = readText(searchPage(contextIn('en'), nothingFound))
  expect(none).toContain('0 buildings, for “zzz” We found no building')
  expect(none).toContain('Show all buildings')
})
