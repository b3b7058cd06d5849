import { describe, expect, test } from 'vitest'
import { literal, namedNode } from '../../src/rdf/terms.js'
import { xsd } from '../../src/rdf/vocab.js'
import { queryPage } from '../../src/views/query-page.js'
import { contextIn, townHall } from './fixture.js'
import { readText } from './html.js'

describe('the query page', () => {
  const base = { query: 'SELECT ?w { ?d ?p "<" }', examples: [], timeLimitSeconds: 10, rowLimit: 1000 }

  test('has the query in a form that works without a script', () => {
    const html = queryPage(contextIn('en'), base)
    expect(html).toContain('<form class="query-form" action="/en/query">')
    expect(html).toContain('SELECT ?w { ?d ?p &quot;&lt;&quot; }</textarea>')
    expect(readText(html)).toContain('A question may take 10 seconds.')
  })

  test('shows terms as they stand in the data', () => {
    const rows = [[namedNode(townHall), literal('Stadhuis', 'nl'), literal('92.5', xsd.decimal), undefined]]
    const html = queryPage(contextIn('nl'), {
      ...base,
      answer: { kind: 'rows', variables: ['a', 'b', 'c', 'd'], rows },
    })
    expect(readText(html)).toContain(`№ a b c d 1 ${townHall} Stadhuis nl 92.5`)
    expect(html).toContain(`<a href="/nl/building/drempelare/gemeentehuis"><bdi dir="ltr">${townHall}</bdi></a>`)
  })

  test.each([
    [{ kind: 'boolean', value: false } as const, 'Antwoord nee'],
    [{ kind: 'text', text: '<a> <b> <c> .' } as const, 'Antwoord <a> <b> <c> .'],
    [{ kind: 'rows', variables: ['a'], rows: [] } as const, 'Niets past bij deze vraag.'],
  ])('answers %j', (answer, text) => {
    expect(readText(queryPage(contextIn('nl'), { ...base, answer }))).toContain(text)
  })

  test('leads to each example, by reader, in the language of the reader or in one that there is', () => {
    const example = { name: 'officer-doors', reader: 'officer', text: '', descriptions: { en: 'They count.' } } as const
    const examples = [
      { ...example, titles: { nl: 'Alle deuren', en: 'All doors' }, query: 'SELECT * {}' },
      { ...example, titles: { en: 'All lifts' }, query: 'ASK {}' },
    ]
    const html = queryPage(contextIn('nl'), { ...base, examples })
    expect(html).toContain('<a href="/nl/query?query=SELECT+*+%7B%7D"><bdi>Alle deuren</bdi></a>')
    expect(html).toContain('<bdi lang="en">All lifts</bdi>')
    expect(html).toContain('<bdi lang="en">They count.</bdi>')
    expect(html.match(/<h3>/g)).toHaveLength(1)
    expect(html).toContain('<h3>Voor wie een gebouw beheert</h3>')
  })

  test('says how long a question may take and how much a page shows', () => {
    expect(readText(queryPage(contextIn('en'), base))).toContain('The page shows 1,000 rows at most')
  })
})
