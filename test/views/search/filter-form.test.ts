import { describe, expect, test } from 'vitest'
import { literal } from '../../../src/rdf/terms.js'
import { searchPage } from '../../../src/views/search-page.js'
import { contextIn } from '../fixture.js'
import { foundBuildings, nothingFound } from '../found.js'
import { readTags, readText } from '../html.js'

const filter = (notation: string, label: string, counts: { yes: number; unknown: number; without: number }) => ({
  ...{ notation, label: literal(label, 'en'), definition: literal(`About the ${label}.`, 'en'), isChosen: false },
  ...counts,
})
const lift = filter('lift', 'lift', { yes: 12, unknown: 30, without: 42 })
const toilet = filter('adapted-toilet', 'adapted toilet', { yes: 3, unknown: 0, without: 14 })
const { query, result } = foundBuildings

describe('filters', () => {
  const html = searchPage(contextIn('en'), { query, result: { ...result, filters: [lift, toilet] } })

  test('are counted in what is known and what is not', () => {
    expect(readText(html)).toContain('Lift (12, and 30 unknown) About the lift.')
    expect(readText(html)).toContain('Adapted toilet (3) About the adapted toilet.')
  })

  test('are asked together with what was asked before', () => {
    const form = html.slice(html.indexOf('<form class="filter-form"'), html.indexOf('</details>'))
    const hidden = readTags(form).filter(({ attributes }) => attributes.type === 'hidden')
    expect(hidden.map(({ attributes: { name, value } }) => [name, value])).toEqual([
      ['name', 'huis'],
      ['municipality', 'Drempelare'],
      ['use', 'town-hall'],
    ])
  })

  test('show what nobody knows too, unless that is asked otherwise', () => {
    const checked = readTags(html).filter(({ attributes }) => 'checked' in attributes)
    expect(checked.map(({ attributes }) => attributes.id)).toEqual(['unknown-show'])
  })
})

describe('filters that are chosen', () => {
  const chosen = {
    query: { ...query, filters: ['lift'] },
    result: { ...result, filters: [{ ...lift, isChosen: true }] },
  }

  test('are said in the sentence that counts, with how much is known', () => {
    const page = searchPage(contextIn('en'), { ...chosen, result: { ...chosen.result, sure: 12 } })
    expect(readText(page)).toContain('in Drempelare, with: lift')
    expect(readText(page)).toContain('That is known of 12 buildings; of 30 buildings nobody knows.')
  })

  test('go along to other pages, to the data and to a new search', () => {
    const page = searchPage(contextIn('en'), chosen)
    expect(page).toContain('use=town-hall&amp;filter=lift&amp;page=3')
    expect(page).toMatch(/href="\/search\.csv\?[^"]*filter=lift"/)
    expect(readTags(page).filter(({ attributes }) => attributes.value === 'lift')).toHaveLength(2)
  })

  test('mark the buildings of which nobody knows', () => {
    const hits = result.hits.map(hit => ({ ...hit, notKnown: [{ notation: 'lift', label: literal('lift', 'en') }] }))
    const page = searchPage(contextIn('en'), { ...chosen, result: { ...chosen.result, hits } })
    expect(readText(page)).toContain('Not known: lift')
  })

  test('that leave nothing say which of them removes most', () => {
    const filters = [lift, toilet].map(each => ({ ...each, isChosen: true }))
    const page = searchPage(contextIn('en'), {
      query: { ...nothingFound.query, filters: ['lift', 'adapted-toilet'], knownOnly: true },
      result: { ...nothingFound.result, filters, hidden: 5 },
    })
    const links = [
      'Show these buildings too, after the others (5)',
      'Without “lift”: 42 buildings',
      'Without “adapted toilet”: 14 buildings',
      'Show all buildings',
    ]
    expect(readText(page)).toContain(links.join(' '))
    expect(page).toContain('href="/en/search?name=zzz&amp;filter=adapted-toilet&amp;unknown=hide"')
  })
})

test('while measures are read, no filter is shown as if nobody knew', () => {
  const page = readText(searchPage(contextIn('en'), { query, result: { ...result, filters: [lift], isReading: true } }))
  expect(page).toContain('The measures are still being read.')
  expect(page).not.toContain('30 unknown')
})
