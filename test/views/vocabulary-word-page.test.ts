import { describe, expect, test } from 'vitest'
import { describeOwnTerm, ownRoot } from '../../src/model/own-terms.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { code, entranceRole } from '../../src/rdf/vocab.js'
import { regulationsPage } from '../../src/views/vocabulary-regulations-page.js'
import { wordPage } from '../../src/views/vocabulary-word-page.js'
import { contextIn, vocabulary } from './fixture.js'
import { readText } from './html.js'

const main = (html: string) => readText(/<main.*<\/main>/s.exec(html)?.[0] ?? '')

describe('the page of a word', () => {
  const page = (iri: string, language: 'nl' | 'en' = 'nl') =>
    wordPage(contextIn(language), namedNode(iri), describeOwnTerm([...vocabulary.quads], iri))

  test('of a concept says what it means, how it is written, and which list it is of', () => {
    const html = page(entranceRole.main.value)
    expect(main(html)).toMatch(/hoofdingang De ingang waar de meeste bezoekers binnenkomen/)
    expect(html).toContain('<a href="/nl/code/entrance-role">')
    expect(html).toContain(`<a href="${entranceRole.main.value}">`)
  })

  test('of a list names its concepts, each with its own page', () => {
    const html = page(code['entrance-role'].value, 'en')
    expect(html).toContain('<a href="/en/code/entrance-role/main">')
    expect(main(html)).toMatch(/What belongs to it .*main entrance The entrance by which most visitors come in/)
  })

  test('shows other spellings in the language of the reader only', () => {
    expect(main(page(entranceRole.main.value, 'en'))).toContain('front door')
    expect(main(page(entranceRole.main.value, 'en'))).not.toContain('voordeur')
  })
})

describe('the page of a regulation', () => {
  const quads = parseQuads(
    `@prefix acc: <https://w3id.org/drempel/ns#> .
     @prefix dct: <http://purl.org/dc/terms/> .
     @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
     @prefix sh: <http://www.w3.org/ns/shacl#> .
     <here> dct:title "Decreet"@nl, "Decree"@en .
     <here/width> rdfs:label "width of doors"@en ; sh:message "Make it 90 cm wide."@en ;
       sh:or ( [ sh:not <here/width/guard> ] [ sh:property <here/width/requirement> ] ) .
     <here/width/requirement> sh:path acc:clearWidth ; sh:minInclusive 90.0 .`,
    { baseIri: `${ownRoot}regulation/` },
  )
  const context = { ...contextIn('en'), vocabulary: readVocabulary([...vocabulary.quads, ...quads]) }
  const page = (path: string) => {
    const iri = `${ownRoot}regulation/${path}`
    return wordPage(context, namedNode(iri), describeOwnTerm(quads, iri))
  }

  test('is listed by its title', () => {
    const html = regulationsPage(context)
    expect(html).toContain('<a href="/en/regulation/here"><bdi>Decree</bdi></a>')
    expect(html).not.toContain('/regulation/here/width')
  })

  test('names its rules, not the parts of which these are made', () => {
    expect(page('here')).toContain('<a href="/en/regulation/here/width">')
    expect(page('here')).not.toContain('requirement')
  })

  test('of a rule tells its limit, and leads back to the regulation', () => {
    const html = page('here/width')
    expect(main(html)).toMatch(/Regulations Decree width of doors .*Make it 90 cm wide/)
    expect(main(html)).toMatch(/requirement .*clear width .*90/)
    expect(html).toContain('<ol><li>')
    expect(html).toContain('<a href="/en/regulation/here">')
  })
})
