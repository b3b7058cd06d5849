import { expect, test } from 'vitest'
import { readPage, readPattern, toFields } from '../../src/fragments/read-request.js'
import { dropLone } from '../../src/fragments/restrict.js'

const read = (query: string) => toFields(dropLone(readPattern(new URLSearchParams(query))))

test.each([
  ['', {}],
  ['subject=&predicate=&object=&graph=', {}],
  ['subject=%3Fs&object=%3Fo', {}],
  [
    'predicate=rdfs:label&object="deur"@NL',
    { predicate: 'http://www.w3.org/2000/01/rdf-schema#label', object: '"deur"@nl' },
  ],
  ['subject=?x&predicate=?p&object=?x', { subject: '?x', object: '?x' }],
  ['subject=?x&graph=?x&object=?o', { subject: '?x', graph: '?x' }],
  ['graph=urn:ldf:defaultGraph', { graph: 'urn:ldf:defaultGraph' }],
  ['s=urn:x&values=(?o){}&q=deur', {}],
  ['subject=urn:a&subject=urn:a', { subject: 'urn:a' }],
])('%s asks for %j', (query, fields) => {
  expect(read(query)).toEqual(fields)
})

test('a parameter with two values is refused', () => {
  expect(() => read('subject=urn:a&subject=urn:b')).toThrow('"subject" is given more than once')
})

test.each([
  ['', 1],
  ['page=', 1],
  ['page=1', 1],
  ['page=207', 207],
])('%j asks for page %i', (query, page) => {
  expect(readPage(new URLSearchParams(query))).toBe(page)
})

test.each(['0', '-1', '1.5', '1e3', 'last', '01', '9'.repeat(40)])('page %s is refused', page => {
  expect(() => readPage(new URLSearchParams({ page }))).toThrow('"page" is no page number')
})
