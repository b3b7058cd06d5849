import { describe, expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { recordPage } from '../../src/views/record-page.js'
import { searchPage } from '../../src/views/search-page.js'
import { contextIn, recordOf, townHall } from './fixture.js'
import { nothingFound } from './found.js'
import { readTags } from './html.js'

/** Page of a building of which one thing is stated. */
function pageOf(statements: string): string {
  const prefixes = `
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix schema: <https://schema.org/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`
  const record = recordOf(parseQuads(`${prefixes} <${townHall}> a acc:Building ; ${statements} .`))
  return recordPage(contextIn('en'), { record, iri: townHall }) ?? ''
}

test('markup in a name is text', () => {
  const html = pageOf(`rdfs:label "<script>alert(1)</script><b>Town & hall</b>"`)
  expect(html).not.toContain('<script>')
  expect(html).toContain('&lt;script>alert(1)&lt;/script>&lt;b>Town &amp; hall&lt;/b>')
  expect(() => readTags(html)).not.toThrow()
})

test('a quotation mark does not break out of an attribute', () => {
  const html = searchPage(contextIn('en'), { ...nothingFound, query: { ...nothingFound.query, name: '" onfocus="x' } })
  const input = readTags(html).find(({ attributes }) => attributes.id === 'name')
  expect(Object.keys(input?.attributes ?? {})).not.toContain('onfocus')
})

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
  '%s is shown, and is no link',
  address => {
    for (const statement of [`schema:url <${address}>`, `schema:url "${address}"^^xsd:anyURI`]) {
      const html = pageOf(statement)
      expect(html).toContain(address)
      const links = readTags(html).map(({ attributes }) => attributes.href ?? '')
      expect(links.filter(href => href.includes(address))).toEqual([])
    }
  },
)

test.each(['https://example.org/', 'mailto:a@example.org', 'tel:+3290000000'])('%s is a link', address => {
  const links = readTags(pageOf(`schema:url <${address}>`)).map(({ attributes }) => attributes.href)
  expect(links).toContain(address)
})

test.each([
  ['schema:telephone "+32 9 000 00 00"', 'tel:+3290000000'],
  ['schema:email "desk@example.org"', 'mailto:desk@example.org'],
])('%s can be followed', (statement, address) => {
  expect(readTags(pageOf(statement)).map(({ attributes }) => attributes.href)).toContain(address)
})

test.each(['schema:telephone "ask at the desk"', 'schema:email "x@y?bcc=all@example.org"'])('%s is text', statement => {
  const links = readTags(pageOf(statement)).map(({ attributes }) => attributes.href ?? '')
  // Sharing a page is a mail to nobody in particular.
  expect(links.filter(href => /^(tel|mailto):(?!\?subject=)/.test(href))).toEqual([])
})

test('a name of 10,000 letters is shown whole, and shortened in the title', () => {
  const html = pageOf(`rdfs:label "${'x'.repeat(10_000)}"`)
  expect(html).toContain('x'.repeat(10_000))
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe(`${'x'.repeat(120)}… · Drempel`)
})

describe('a name from right to left, or with an emoji', () => {
  test.each(['مبنى البلدية', 'Bibliotheek 📚♿', '‮drowssap'])('%s keeps to itself', name => {
    expect(pageOf(`rdfs:label "${name}"@ar`)).toContain(`<bdi lang="ar">${name}</bdi>`)
  })

  test('is never cut in the middle of a letter', () => {
    expect(pageOf(`rdfs:label "${'♿📚'.repeat(100)}"`)).toMatch(/<title>(♿📚){60}… · Drempel</u)
  })
})

test('a number that is none is shown as it stands', () => {
  expect(pageOf('acc:storeyCount "three"^^xsd:integer')).toContain('<data value="three">three</data>')
})

test('names that JavaScript gives a meaning to are names', () => {
  const html = pageOf('rdfs:label "constructor", "__proto__"@en ; <https://example.org/__proto__> "constructor"')
  expect(html).toContain('__proto__')
})
