import { expect, test } from 'vitest'
import { columnNumber, kindOf } from '../../../src/engine/values/kind-of.js'
import { readValue } from '../../../src/engine/values/read-value.js'
import { readTermValue } from '../../../src/store/term-value.js'
import { expand } from '../functions/evaluation.js'

test.each([
  '<http://e.org/a>',
  '_:b',
  '<<( <http://e.org/a> <http://e.org/b> "c" )>>',
  '"a"',
  '"a"^^xsd:token',
  '"a"@en',
  '"x"^^<http://e.org/t>',
  '"+05"^^xsd:integer',
  '"9007199254740993"^^xsd:integer',
  '"300"^^xsd:byte',
  '"x"^^xsd:integer',
  '"-0.50"^^xsd:decimal',
  '"1e3"^^xsd:decimal',
  '"1.5e-3"^^xsd:double',
  '"NaN"^^xsd:double',
  '"0.1"^^xsd:float',
  '"-INF"^^xsd:float',
  '"1"^^xsd:boolean',
  '"yes"^^xsd:boolean',
  '"2024-02-29T10:00:00.25+02:00"^^xsd:dateTime',
  '"1969-12-31T23:59:59.5"^^xsd:dateTime',
  '"0001-01-01T00:00:00Z"^^xsd:dateTime',
  '"2023-02-29T00:00:00"^^xsd:dateTime',
  '"2024-02-29+14:00"^^xsd:date',
  '"2024-02-29"^^xsd:date',
  '"10:00:00"^^xsd:time',
  '"PT1H"^^xsd:duration',
])('%s is filed as the store files it', term => {
  const { kind, number } = readTermValue(expand(term))
  const value = readValue(expand(term))
  expect([kindOf(value), columnNumber(value)]).toEqual([kind, number])
})
