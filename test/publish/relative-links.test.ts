import { describe, expect, test } from 'vitest'
import { addressesIn, withRelativeLinks } from '../../src/publish/relative-links.js'

const page = {
  address: '/nl/building/gent/stadhuis',
  base: 'https://data.example.org/',
  isPublished: (address: string) => !address.startsWith('/sparql'),
}
const linksOf = (html: string) => Array.from(withRelativeLinks(html, page).matchAll(/"([^"]*)"/g), ([, link]) => link)

describe('a link of a published page', () => {
  test.each([
    ['to another page', '/nl/ns#clearWidth', '../../ns.html#clearWidth'],
    ['with the whole address', 'https://data.example.org/assets/style.css', '../../../assets/style.css'],
    ['with a query', '/nl/search?a=1&amp;page=2', '../../search@a=1&amp;page=2.html'],
    ['to what is not published', '/sparql?query=x', 'https://data.example.org/sparql?query=x'],
    ['to a thing', '/id/building/gent/stadhuis', '../../../doc/building/gent/stadhuis.html'],
    ['to the page itself', '/nl/building/gent/stadhuis', 'stadhuis.html'],
    ['within the page', '#content', '#content'],
    ['to elsewhere', 'https://www.example.org/x', 'https://www.example.org/x'],
    ['to a mailbox', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('%s', (_, written, link) => {
    expect(linksOf(`<a href="${written}">x</a>`)).toEqual([link])
  })

  test('in a text that only looks like one stays', () => {
    const text = '<p>write href=&quot;/nl/&quot;</p>'
    expect(withRelativeLinks(text, page)).toBe(text)
  })
})

test('forms are left out, as files answer no questions', () => {
  expect(withRelativeLinks('a<form action="/nl/search"><input></form>b', page)).toBe('ab')
})

test('addresses are found once, without fragments', () => {
  expect(addressesIn('<a href="/nl/ns#a"></a><a href="/nl/ns#b"></a><img src="/x.svg">', page)).toEqual([
    '/nl/ns',
    '/x.svg',
  ])
})
