import { parseQuads } from '../../src/rdf/parse.js'
import { defaultGraph, literal, namedNode, quad } from '../../src/rdf/terms.js'
import { acc, rdf, rdfs, xsd } from '../../src/rdf/vocab.js'

/** Texts that have broken writers before. */
export const oddTexts: Readonly<Record<string, string>> = {
  'an empty text': '',
  quotes: '"in quotes", \'and\' """three"""',
  'line ends': 'one\ntwo\r\nthree\rfour\u2028five\u0085six',
  backslashes: 'C:\\naar\\t\\u0041\\',
  'a tab and other control characters': '\t\b\f\u0000\u0001\u001f\u007f',
  emoji: '👩🏽‍🦽 → 🚪',
  'text from right to left': 'مدخل \u200fרמפה\u200e',
  'accents in two forms': 'é e\u0301',
  'text that looks like Turtle': '<http://example.org/> a "b"@nl ; . } #',
  'spaces at the ends': '  binnen  ',
  'a very long text': 'drempel '.repeat(20_000),
}

const subject = namedNode('https://data.example.org/id/building/gent/stadhuis')
const documents = namedNode('https://data.example.org/doc/building/gent/stadhuis')

const literals = [
  ...Object.values(oddTexts).flatMap(text => [literal(text), literal(text, 'nl'), literal(text, xsd.anyURI)]),
  literal('stadhuis', 'nl-be'),
  literal('01', xsd.integer),
  literal('3', xsd.integer),
  literal('-0', xsd.integer),
  literal('99999999999999999999', xsd.integer),
  literal('92.50', xsd.decimal),
  literal('92', xsd.decimal),
  literal('92.', xsd.decimal),
  literal('breed', xsd.decimal),
  literal('true', xsd.boolean),
  literal('1', xsd.boolean),
  literal('2017', xsd.gYear),
  literal('POINT(3.72 51.05)', namedNode('https://example.org/type#wkt')),
]

const iris = [
  'https://example.org/',
  'https://example.org/a.b.',
  'https://example.org/a(b);c=d,e?f=g&h#i',
  `${acc.Door.value}/more`,
  `${acc.Door.value}.`,
  'https://example.org/straße/%C3%A9/👍',
  'urn:example:x',
  'mailto:toegang@example.org',
].map(iri => namedNode(iri))

const triples = [
  quad(subject, rdf.type, acc.Building),
  quad(subject, rdf.type, literal('not a type')),
  ...[...literals, ...iris].flatMap(object => [quad(subject, rdfs.label, object), quad(subject, acc.door, object)]),
  ...iris.map(iri => quad(iri, acc.hasEntrance, subject)),
  ...parseQuads('<urn:a> <urn:list> (1 "twee"@nl <urn:drie>) , [ <urn:b> _:shared ] . _:shared <urn:c> <urn:d> .'),
]

/** Quads in the default graph that each writer must bring over unharmed. */
export const oddTriples = triples

/** The same, with a part of them in a named graph, and one triple in both. */
export const oddQuads = triples.map((each, index) =>
  quad(each.subject, each.predicate, each.object, index % 3 === 0 ? documents : defaultGraph()),
)
