import { expect, test } from 'vitest'
import { formatTerm, parseTerm } from '../../src/fragments/parse-term.js'
import { termText } from '../../src/rdf/term-text.js'
import { defaultGraph, literal, namedNode } from '../../src/rdf/terms.js'
import { acc, geo, xsd } from '../../src/rdf/vocab.js'
import { oddTexts } from '../rdf/odd-quads.js'

const integer = `<${xsd.integer.value}>`

test.each([
  ['', undefined],
  ['https://example.org/a?b=c#d', '<https://example.org/a?b=c#d>'],
  ['<https://example.org/a>', '<https://example.org/a>'],
  ['urn:example:x', '<urn:example:x>'],
  ['mailto:toegang@example.org', '<mailto:toegang@example.org>'],
  ['acc:Door', `<${acc.Door.value}>`],
  ['<acc:Door>', '<acc:Door>'],
  ['geo:asWKT', `<${geo.asWKT.value}>`],
  ['geo:51.05,3.72', '<geo:51.05,3.72>'],
  ['constructor:x', '<constructor:x>'],
  ['?x', '?x'],
  ['?straße_1', '?straße_1'],
  ['"Gent"', '"Gent"'],
  ['""', '""'],
  ['"Gent"@nl', '"Gent"@nl'],
  ['"Gent"@nl-BE', '"Gent"@nl-be'],
  [`"42"^^${xsd.integer.value}`, `"42"^^${integer}`],
  [`"42"^^${integer}`, `"42"^^${integer}`],
  ['"42"^^xsd:integer', `"42"^^${integer}`],
  ['"a "quoted" word"', '"a \\"quoted\\" word"'],
  ['"a"@nl"@fr', '"a\\"@nl"@fr'],
  ['"two\nlines"@en', '"two\\nlines"@en'],
  ['"back\\slash"', '"back\\\\slash"'],
  ['urn:ldf:defaultGraph', '<urn:ldf:defaultGraph>'],
])('as an object, %s is %s', (text, expected) => {
  const term = parseTerm(text, 'object')
  expect(term && termText(term)).toBe(expected)
})

test.each([
  ['_:b0', 'blank node'],
  ['Gent', 'no IRI'],
  ['42', 'no IRI'],
  ['<https://example.org/a', 'no IRI'],
  ['https://example.org/a b', 'no IRI'],
  ['<>', 'no IRI'],
  ['"Gent', 'no literal'],
  ['"Gent"nl', 'no literal'],
  ['"Gent"@', 'no literal'],
  ['"Gent"@nl_BE', 'no literal'],
  ['"42"^^', 'no literal'],
  ['"42"^^integer', 'no IRI'],
  ['?', 'no variable'],
  ['?a b', 'no variable'],
])('%s is refused: it is a %s', (text, fault) => {
  expect(() => parseTerm(text, 'object')).toThrow(fault)
  expect(() => parseTerm(text, 'object')).toThrow('The parameter "object"')
})

test.each(['subject', 'predicate', 'graph'] as const)('a text as %s is refused, with a cure', position => {
  expect(() => parseTerm('"Gent"', position)).toThrow(
    expect.objectContaining({ kind: 'malformed', cure: expect.stringContaining('IRI') as string }) as Error,
  )
})

test('a very long value is shown in part', () => {
  expect(() => parseTerm('x'.repeat(100_000), 'object')).toThrow(/^.{1,300}$/)
})

test('the default graph has a name, which means it only in the place of the graph', () => {
  expect(parseTerm('urn:ldf:defaultGraph', 'graph')?.termType).toBe('DefaultGraph')
  expect(parseTerm('urn:ldf:defaultGraph', 'subject')?.termType).toBe('NamedNode')
  expect(formatTerm(defaultGraph())).toBe('urn:ldf:defaultGraph')
})

test.each(
  [
    ...Object.values(oddTexts).flatMap(text => [literal(text), literal(text, 'nl'), literal(text, xsd.anyURI)]),
    acc.Door,
    namedNode('acc:Door'),
    namedNode('https://example.org/é'),
  ].map(term => [term] as const),
)('a term that is written is read back as itself: %#', term => {
  expect(parseTerm(formatTerm(term), 'object')?.equals(term)).toBe(true)
})
