import { describe, expect, test } from 'vitest'
import { readValue } from '../../../src/engine/values/read-value.js'
import { canonicalForm, valueText } from '../../../src/engine/values/write-value.js'
import { isLiteral, type LiteralValue } from '../../../src/engine/values/value.js'
import { expand } from '../functions/evaluation.js'

test.each([
  '<http://e.org/a>',
  '_:b1',
  '"a"',
  '"say \\"hé\\" \\\\ \\n\\u0001"',
  '"a"@nl-be',
  '"a"@ar--rtl',
  '"01"^^xsd:integer',
  '"5"^^xsd:byte',
  '"300"^^xsd:byte',
  '"1."^^xsd:decimal',
  '"+INF"^^xsd:double',
  '"1"^^xsd:boolean',
  '"2024-01-01T24:00:00"^^xsd:dateTime',
  '"P1Y"^^xsd:duration',
  '"a"^^xsd:token',
  '"POINT(3.7 51)"^^<http://www.opengis.net/ont/geosparql#wktLiteral>',
  '<<( <http://e.org/a> <http://e.org/b> "c" )>>',
])('%s is read and written as it was', term => {
  expect(valueText(readValue(expand(term)))).toBe(expand(term))
})

describe('a text that is not valid for its datatype has no value', () => {
  test.each([
    '"1.0"^^xsd:integer',
    '" 1"^^xsd:integer',
    '""^^xsd:integer',
    '"-1"^^xsd:nonNegativeInteger',
    '"1e3"^^xsd:decimal',
    '"Infinity"^^xsd:double',
    '"0x10"^^xsd:double',
    '"TRUE"^^xsd:boolean',
    '"2023-02-29"^^xsd:date',
    '"1900-02-29"^^xsd:date',
    '"2024-13-01"^^xsd:date',
    '"2024-01-01+15:00"^^xsd:date',
    '"24-01-01"^^xsd:date',
    '"2024-01-01T24:00:01Z"^^xsd:dateTime',
    '"2024-01-01T23:60:00Z"^^xsd:dateTime',
    '"2024-01-01"^^xsd:dateTime',
    '"10:00"^^xsd:time',
    '"P"^^xsd:duration',
    '"P1DT"^^xsd:duration',
    '"P1D"^^xsd:yearMonthDuration',
    '"P1M"^^xsd:dayTimeDuration',
  ])('%s', term => {
    expect(readValue(expand(term)).type).toBe('other')
  })
})

test.each([
  ['"007"^^xsd:integer', '7'],
  ['"-0"^^xsd:integer', '0'],
  ['"123456789012345678901234567890"^^xsd:integer', '123456789012345678901234567890'],
  ['"+1.500"^^xsd:decimal', '1.5'],
  ['".5"^^xsd:decimal', '0.5'],
  ['"3"^^xsd:decimal', '3.0'],
  ['"1500"^^xsd:double', '1.5E3'],
  ['"1e-7"^^xsd:double', '1.0E-7'],
  ['"-INF"^^xsd:double', '-INF'],
  ['"NaN"^^xsd:float', 'NaN'],
  ['"0.1"^^xsd:float', '1.0E-1'],
  ['"16777217"^^xsd:float', '1.6777216E7'],
  ['"0"^^xsd:boolean', 'false'],
  ['"2023-12-31T24:00:00+00:00"^^xsd:dateTime', '2024-01-01T00:00:00Z'],
  ['"2024-01-01T00:00:00.500-05:30"^^xsd:dateTime', '2024-01-01T00:00:00.5-05:30'],
  ['"-0044-03-15"^^xsd:date', '-0044-03-15'],
  ['"24:00:00"^^xsd:time', '00:00:00'],
  ['"P13M"^^xsd:duration', 'P1Y1M'],
  ['"-PT36H0.50S"^^xsd:duration', '-P1DT12H0.5S'],
  ['"PT0S"^^xsd:dayTimeDuration', 'PT0S'],
  ['"P0Y"^^xsd:yearMonthDuration', 'P0M'],
])('%s is %s in canonical form', (term, form) => {
  const value = readValue(expand(term))
  expect(isLiteral(value)).toBe(true)
  expect(canonicalForm(value as LiteralValue)).toBe(form)
})
