import { expect, test } from 'vitest'
import { compileOrder } from '../../../src/engine/functions/compile-order.js'
import { createScope, parseOrder, type Bindings } from './evaluation.js'

function sort(order: string, rows: readonly Bindings[], stored: readonly string[] = []): Bindings[] {
  const { scope, bind } = createScope(stored)
  const { take, compare } = compileOrder(parseOrder(order), scope)
  const keyed = rows.map(row => {
    bind(row)
    return { row, key: take() }
  })
  return keyed.sort((one, other) => compare(one.key, other.key)).map(({ row }) => row)
}

/** In order; terms of one line are equal. */
const ascending = [
  '',
  '_:a',
  '_:b',
  '<http://e.org/a>',
  '<http://e.org/a/b>',
  '<http://e.org/b>',
  '"a"@ar--rtl',
  '"a"@en',
  '"a"@nl',
  '"b"@en',
  '"false"^^xsd:boolean',
  '"1"^^xsd:boolean',
  '"nee"^^xsd:boolean',
  '"2023-12-31"^^xsd:date',
  '"2024-01-01"^^xsd:date',
  '"2024-01-01-01:00"^^xsd:date',
  '"2024-01-01T00:00:00.5Z"^^xsd:dateTime',
  '"2024-01-01T01:00:00.6+01:00"^^xsd:dateTime',
  '"NaN"^^xsd:double',
  '"-INF"^^xsd:double',
  '"-2"^^xsd:integer',
  '"0.1"^^xsd:decimal',
  '"0.10000000000000000001"^^xsd:decimal',
  '"1.5"^^xsd:float',
  '"9"^^xsd:integer',
  '"1e1"^^xsd:double',
  '"9007199254740992"^^xsd:integer',
  '"9007199254740993"^^xsd:integer',
  '"INF"^^xsd:double',
  '"x"^^xsd:decimal',
  '"x"^^xsd:integer',
  '""',
  '"Z"',
  '"a"',
  '"b"^^xsd:token',
  '"\uffee"',
  '"😀"',
  '"09:00:00Z"^^xsd:time',
  '"11:00:00+01:00"^^xsd:time',
  '"P11M"^^xsd:yearMonthDuration',
  '"P1Y"^^xsd:yearMonthDuration',
  '"a"^^<http://z.org/t>',
  '"b"^^<http://z.org/t>',
]

const rows = ascending.map(term => (term === '' ? {} : { x: term }) as Bindings)
const shuffled = [...rows].sort((one, other) => hashOf(one) - hashOf(other))

function hashOf(row: Bindings): number {
  return [...JSON.stringify(row)].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1009, 7)
}

test('terms of all kinds stand in one order', () => {
  expect(sort('?x', shuffled)).toEqual(rows)
  expect(sort('?x', shuffled, ascending.slice(1))).toEqual(rows)
})

test('DESC turns it round', () => {
  expect(sort('DESC(?x)', shuffled)).toEqual([...rows].reverse())
})

test('values that are equal stay as they were', () => {
  const equal: Bindings[] = [{ x: '"1.0"^^xsd:decimal' }, { x: '"1"^^xsd:integer' }, { x: '"01"^^xsd:integer' }]
  expect(sort('?x', equal)).toEqual(equal)
  expect(sort('DESC(?x)', equal)).toEqual(equal)
})

test('the second expression decides where the first does not', () => {
  const pairs: Bindings[] = [
    { x: '"1"^^xsd:integer', y: '"a"' },
    { x: '"1"^^xsd:integer', y: '"bb"' },
    { x: '"2"^^xsd:integer', y: '"c"' },
  ]
  expect(sort('?x DESC(STRLEN(?y))', pairs)).toEqual([pairs[1], pairs[0], pairs[2]])
})

test('an expression that fails comes first', () => {
  const values: Bindings[] = [{ x: '"5"^^xsd:integer' }, { x: '"a"' }]
  expect(sort('(?x + 1)', values)).toEqual([values[1], values[0]])
})

test('texts and doubles that are computed have the order of their terms', () => {
  const texts = ['"a\\"b"', '"aZ"@nl', '"ab"', '"\uffee"', '"😀"@nl'].map((x): Bindings => ({ x }))
  const numbers = ['"x"', '"NaN"', '"-2"^^xsd:integer', '"1"^^xsd:boolean', '"9.5"^^xsd:decimal', '"10"'].map(
    (x): Bindings => ({ x }),
  )
  for (const stored of [[], [...texts, ...numbers].flatMap(row => Object.values(row))]) {
    expect(sort('STR(?x)', [...texts].reverse(), stored)).toEqual(texts)
    expect(sort('xsd:double(?x)', [...numbers].reverse(), stored)).toEqual(numbers)
    expect(sort('DESC(xsd:double(?x) * 2)', numbers, stored)).toEqual([...numbers].reverse())
  }
})
