import { expect, test } from 'vitest'
import { parseQuads } from '../../src/rdf/parse.js'
import { encodeIri, quadText, termText, tripleText } from '../../src/rdf/term-text.js'
import { blankNode, defaultGraph, literal, namedNode, quad, variable } from '../../src/rdf/terms.js'
import { rdf, xsd } from '../../src/rdf/vocab.js'
import { oddQuads } from './odd-quads.js'

test.each([
  [namedNode('https://example.org/é'), '<https://example.org/é>'],
  [namedNode('https://example.org/a b"<>{}|^`\\'), '<https://example.org/a%20b%22%3C%3E%7B%7D%7C%5E%60%5C>'],
  [blankNode('b0'), '_:b0'],
  [literal('deur'), '"deur"'],
  [literal('deur', 'NL-be'), '"deur"@nl-be'],
  [literal('deur', xsd.string), '"deur"'],
  [literal('01', xsd.integer), `"01"^^<${xsd.integer.value}>`],
  [literal('a"b\\c\nd\re\tf\bg\fh'), '"a\\"b\\\\c\\nd\\re\\tf\\bg\\fh"'],
  [literal('\u0000\u001f\u007f'), '"\\u0000\\u001F\\u007F"'],
  [literal('👩🏽‍🦽'), '"👩🏽‍🦽"'],
  [variable('x'), '?x'],
  [defaultGraph(), ''],
])('a term is written as N-Triples has it: %#', (term, text) => {
  expect(termText(term)).toBe(text)
})

test('a blank node that another library called by any text gets a label that can be read', () => {
  const [read] = parseQuads(tripleText(quad(blankNode('a b:c.'), rdf.type, blankNode('ü'))))
  expect(read?.subject.termType).toBe('BlankNode')
  expect(read?.object.termType).toBe('BlankNode')
  expect(read?.object.value).not.toBe(read?.subject.value)
})

test('each line of N-Quads is read back as the quad that it was', () => {
  for (const each of oddQuads.filter(({ subject }) => subject.termType === 'NamedNode')) {
    const read = parseQuads(quadText(each), { mediaType: 'application/n-quads' })
    if (each.object.termType !== 'BlankNode') expect(read.map(quadText)).toEqual([quadText(each)])
    if (each.object.termType !== 'BlankNode') expect(read[0]?.equals(each)).toBe(true)
  }
})

test('an address keeps every sign that an IRI may have', () => {
  const address = "https://example.org/a?b=%22c%22&d='e'&f=g+h#i(j)[k]"
  expect(encodeIri(address)).toBe(address)
  expect(encodeIri('https://example.org/?object="a b"')).toBe('https://example.org/?object=%22a%20b%22')
})
