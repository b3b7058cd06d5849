import { expect, test } from 'vitest'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { rdfs } from '../../src/rdf/vocab.js'
import { fragmentsPage } from '../../src/views/fragments-page.js'
import { contextIn, townHall } from './fixture.js'
import { readTags, readText } from './html.js'

test('the fragments page shows pattern, total, statements and the next page', () => {
  const data = {
    pattern: { predicate: rdfs.label.value },
    quads: [quad(namedNode(townHall), rdfs.label, literal('Stadhuis', 'nl'))],
    total: 1234,
    links: { first: '/fragments?page=1', next: '/fragments?page=2' },
  }
  const html = fragmentsPage(contextIn('de'), data)
  expect(readText(html)).toContain('1.234 Aussagen passen Subjekt Prädikat Objekt')
  expect(readTags(html).find(({ attributes }) => attributes.id === 'predicate')?.attributes.value).toBe(
    rdfs.label.value,
  )
  expect(
    readTags(html).filter(({ attributes }) => attributes.rel === 'next' || attributes.rel === 'first'),
  ).toHaveLength(1)
})
