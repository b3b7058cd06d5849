import { describe, expect, test } from 'vitest'
import { termText } from '../../src/rdf/term-text.js'
import { literal, namedNode } from '../../src/rdf/terms.js'
import { prefixes } from '../../src/rdf/vocab.js'
import { termKind, type TermKind } from '../../src/store/term-table.js'
import { readTermValue } from '../../src/store/term-value.js'

const typed = (lexical: string, type: string) => termText(literal(lexical, namedNode(prefixes.xsd + type)))

const valid: [lexical: string, type: string, kind: keyof typeof termKind, number: number, isExact: boolean][] = [
  ['12', 'integer', 'integer', 12, true],
  ['-007', 'integer', 'integer', -7, true],
  ['+5', 'nonNegativeInteger', 'integer', 5, true],
  ['-128', 'byte', 'integer', -128, true],
  ['18446744073709551615', 'unsignedLong', 'integer', 18446744073709551615, false],
  ['999999999999999', 'integer', 'integer', 999999999999999, true],
  ['9007199254740993', 'integer', 'integer', 9007199254740992, false],
  ['92.50', 'decimal', 'decimal', 92.5, true],
  ['.5', 'decimal', 'decimal', 0.5, true],
  ['5.', 'decimal', 'decimal', 5, true],
  ['0.000000000000000000012', 'decimal', 'decimal', 1.2e-20, true],
  ['0.1234567890123456', 'decimal', 'decimal', 0.1234567890123456, false],
  [`0.${'0'.repeat(400)}1`, 'decimal', 'decimal', 0, false],
  ['1.5e3', 'double', 'double', 1500, true],
  ['-INF', 'double', 'double', -Infinity, true],
  ['NaN', 'double', 'double', NaN, false],
  ['0.1', 'float', 'float', Math.fround(0.1), false],
  ['true', 'boolean', 'boolean', 1, true],
  ['0', 'boolean', 'boolean', 0, true],
  ['2024-02-29T12:00:00Z', 'dateTime', 'dateTime', Date.UTC(2024, 1, 29, 12), true],
  ['2024-02-29T12:00:00.25+02:00', 'dateTime', 'dateTime', Date.UTC(2024, 1, 29, 10, 0, 0, 250), true],
  ['2024-02-29T12:00:00', 'dateTime', 'dateTime', Date.UTC(2024, 1, 29, 12), false],
  ['2024-02-29T12:00:00.0005Z', 'dateTime', 'dateTime', Date.UTC(2024, 1, 29, 12) + 0.5, false],
  ['2024-12-31T24:00:00Z', 'dateTime', 'dateTime', Date.UTC(2025, 0, 1), true],
  ['0001-01-01T00:00:00Z', 'dateTime', 'dateTime', Date.parse('0001-01-01T00:00:00Z'), true],
  ['999999-01-01T00:00:00Z', 'dateTime', 'dateTime', NaN, false],
  ['2024-03-01', 'date', 'date', Date.UTC(2024, 2, 1), false],
  ['2024-03-01-05:30', 'date', 'date', Date.UTC(2024, 2, 1, 5, 30), true],
]

test.each(valid)('%s as %s is a %s of %d; exact: %s', (...row) => {
  const [lexical, type, kind, number, isExact] = row
  expect(readTermValue(typed(lexical, type))).toEqual({ kind: termKind[kind], number, isExact })
})

test.each([
  ['1.0', 'integer'],
  [' 1', 'integer'],
  ['', 'integer'],
  ['-1', 'nonNegativeInteger'],
  ['128', 'byte'],
  ['0', 'positiveInteger'],
  ['breed', 'decimal'],
  ['1e3', 'decimal'],
  ['.', 'decimal'],
  ['inf', 'double'],
  ['Infinity', 'double'],
  ['TRUE', 'boolean'],
  ['2023-02-29T12:00:00Z', 'dateTime'],
  ['2024-02-29T24:00:01Z', 'dateTime'],
  ['2024-02-29T12:60:00Z', 'dateTime'],
  ['2024-02-29', 'dateTime'],
  ['2024-02-29T12:00:00+15:00', 'dateTime'],
  ['24-02-29', 'date'],
  ['2024-13-01', 'date'],
  ['2024-00-01', 'date'],
  ['2017', 'gYear'],
])('%j as %s is no value to compare', (lexical, type) => {
  expect(readTermValue(typed(lexical, type))).toEqual({ kind: termKind.other, number: NaN, isExact: false })
})

describe('of the rest only the kind is known', () => {
  test.each<[string, TermKind]>([
    ['<urn:a>', termKind.iri],
    ['_:a', termKind.blank],
    ['"12"', termKind.string],
    ['"een \\"deur\\""', termKind.string],
    ['"deur"@nl', termKind.languageString],
    ['"a@b"', termKind.string],
    ['<<( <urn:a> <urn:b> "c" )>>', termKind.none],
  ])('%s', (text, kind) => {
    expect(readTermValue(text)).toEqual({ kind, number: NaN, isExact: false })
  })
})
