import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { acc, owl, rdf } from '../../src/rdf/vocab.js'
import { pageLanguages } from '../../src/views/page-context.js'
import { vocabularyPage } from '../../src/views/vocabulary-page.js'
import { contextIn, vocabulary } from './fixture.js'
import { readTags, readText } from './html.js'

const sectionOf = (html: string, id: string) =>
  html.slice(html.indexOf(`<h2 id="${id}">`)).replace(/<\/section>.*/s, '')
const articleOf = (html: string, id: string) =>
  new RegExp(`<article class="term" id="${id}">.*?</article>`, 's').exec(html)?.[0] ?? ''

describe('the vocabulary page', () => {
  const html = vocabularyPage(contextIn('nl', 'ns'))

  test('has each property under its local name, with meaning, class, value and unit', () => {
    expect(readText(articleOf(html, 'clearWidth'))).toMatch(
      /^vrije doorgangsbreedte acc:clearWidth .+ Van .*deur .*Waarde .+ Eenheid centimeter \(cm\)$/,
    )
  })

  test('tells it under the class where it is at home, and names it under the others', () => {
    expect(sectionOf(html, 'Door')).toContain('id="clearWidth"')
    const ramp = sectionOf(html, 'Ramp')
    expect(ramp).not.toContain('id="clearWidth"')
    expect(ramp).toContain('href="#clearWidth"')
  })

  test('goes from the way to the door through it and on inside', () => {
    const places = ['Building', 'Parking', 'Entrance', 'Door', 'Ramp', 'Lift', 'ToiletRoom'].map(id =>
      html.indexOf(`<h2 id="${id}">`),
    )
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('lists the values of code lists with what they mean', () => {
    expect(readText(articleOf(html, 'entrance-role'))).toContain(
      'hoofdingang main De ingang waar de meeste bezoekers binnenkomen.',
    )
  })

  test('has every class and property of ours', () => {
    const ids = new Set(readTags(html).map(({ attributes }) => attributes.id))
    const isClass = (iri: (typeof acc)[keyof typeof acc]) => vocabulary.quads.match(iri, rdf.type, owl.Class).size > 0
    const names = Object.values(acc).filter(term => vocabulary.property(term.value) ?? isClass(term))
    expect(names.length).toBeGreaterThan(50)
    expect(names.map(({ value }) => value.replace(/.*#/, '')).filter(name => !ids.has(name))).toEqual([])
  })

  test('says which version it is', () => {
    expect(readText(html)).toMatch(/Versie: \d+\.\d+/)
  })

  test('draws the classes, and says the same in words', () => {
    const drawing = /<svg class="diagram".*?<\/svg>/s.exec(html)?.[0] ?? ''
    expect(drawing).toMatch(/role="img"/)
    expect(readText(drawing)).toContain('ingang')
    expect(readText(sectionOf(html, 'diagram'))).toMatch(/Hetzelfde als lijst .*→ ingang/)
  })
})

test.each([
  ['nl', 'vrije doorgangsbreedte'],
  ['fr', 'largeur de passage libre'],
  ['de', 'lichte Durchgangsbreite'],
  ['en', 'clear width'],
] as const)('the index in %s has clear width as %s', (language, label) => {
  const index = sectionOf(vocabularyPage(contextIn(language)), 'names')
  expect(index).toContain(`<a href="#clearWidth"><bdi>${label}</bdi></a> <code>clearWidth</code>`)
})

describe('a word that others have a name for', () => {
  const extra = parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    <x/1> acc:format <https://w3id.org/drempel/code/exchange-format/osm> ; acc:field "door:test:width" ;
      acc:ourPath ( acc:door acc:clearWidth ) .`)
  const known = readVocabulary([...vocabulary.quads, ...extra])

  test.each(pageLanguages)('is found in %s by that name', language => {
    const html = vocabularyPage({ ...contextIn(language), vocabulary: known })
    expect(sectionOf(html, 'keys')).toContain('<code dir="ltr">door:test:width</code> <a href="#clearWidth">')
    expect(articleOf(html, 'clearWidth')).toContain('door:test:width')
  })
})

test('a word that is no longer used is struck, and says what to use instead', () => {
  const extra = parseQuads(`
    @prefix acc: <https://w3id.org/drempel/ns#> .
    acc:doorType <http://www.w3.org/2002/07/owl#deprecated> true ;
      <http://purl.org/dc/terms/isReplacedBy> acc:operation .`)
  const html = vocabularyPage({ ...contextIn('en'), vocabulary: readVocabulary([...vocabulary.quads, ...extra]) })
  const term = articleOf(html, 'doorType')
  expect(term).toMatch(/<h3><s>/)
  expect(term).toContain('<a href="#operation">')
  expect(readText(term)).toMatch(/no longer used Use instead/)
})
