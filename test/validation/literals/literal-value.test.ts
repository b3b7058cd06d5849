import { expect, test } from 'vitest'
import { literal, namedNode } from '../../../src/rdf/terms.js'
import { prefixes } from '../../../src/rdf/vocab.js'
import { createNode } from '../../../src/validation/graph/node.js'
import { compareValues, valueOf } from '../../../src/validation/literals/literal-value.js'

const read = (text: string, type: string) => valueOf(createNode(literal(text, namedNode(prefixes.xsd + type))))

test.each([
  ['1.0', 'decimal', '1', 'integer', 0],
  ['-1.50', 'decimal', '-1.5', 'decimal', 0],
  ['.5', 'decimal', '0.49', 'decimal', 1],
  ['+7', 'integer', '8', 'byte', -1],
  ['-0.10000000000000000002', 'decimal', '-0.10000000000000000001', 'decimal', -1],
  ['123456789012345678901', 'integer', '123456789012345678900', 'integer', 1],
  ['1e2', 'double', '100', 'integer', 0],
  ['INF', 'float', 'INF', 'double', 0],
  ['false', 'boolean', '1', 'boolean', -1],
  ['a', 'string', 'b', 'string', -1],
  ['2024-02-29', 'date', '2024-03-01', 'date', -1],
  ['2024-01-01T00:30:00+01:00', 'dateTime', '2023-12-31T23:30:00Z', 'dateTime', 0],
  ['2024-01-01T24:00:00', 'dateTime', '2024-01-02T00:00:00', 'dateTime', 0],
  ['-0044', 'gYear', '0050', 'gYear', -1],
  ['2024-05', 'gYearMonth', '2024-04', 'gYearMonth', 1],
  ['--02-29', 'gMonthDay', '--03-01', 'gMonthDay', -1],
  ['P1Y', 'yearMonthDuration', 'P12M', 'duration', 0],
  ['-PT1H', 'dayTimeDuration', 'PT0.5S', 'duration', -1],
  ['P1D', 'duration', 'PT24H', 'dayTimeDuration', 0],
])('%s (%s) beside %s (%s): %i', (...[one, type, other, otherType, order]) => {
  expect(Math.sign(compareValues(read(one, type), read(other, otherType)))).toBe(order)
  expect(Math.sign(compareValues(read(other, otherType), read(one, type)))).toBe(order === 0 ? 0 : -order)
})

test.each([
  ['5', 'integer', '5', 'string'],
  ['NaN', 'double', '1', 'integer'],
  ['7,5', 'decimal', '1', 'integer'],
  ['2024-02-30', 'date', '2024-01-01', 'date'],
  ['2024-01-01', 'date', '2024-01-01T00:00:00', 'dateTime'],
  ['2024-01-01T12:00:00', 'dateTime', '2024-01-01T13:00:00Z', 'dateTime'],
  ['P1M', 'duration', 'P30D', 'duration'],
  ['12:00:00+15:00', 'time', '12:00:00Z', 'time'],
])('%s (%s) has no order with %s (%s)', (one, type, other, otherType) => {
  expect(compareValues(read(one, type), read(other, otherType))).toBeNaN()
})
