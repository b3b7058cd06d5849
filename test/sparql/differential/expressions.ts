import fc from 'fast-check'
import { literals, predicates, subjects } from './data.js'

export const variables = ['?a', '?b', '?c', '?d']

/** Weighted choice between arbitraries of text. */
export function choose(...parts: [weight: number, arbitrary: fc.Arbitrary<string>][]): fc.Arbitrary<string> {
  return fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}

/** A text made of a template and what fills each `_` of it. */
export function fill(template: string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const [first = '', ...rest] = template.split('_')
  return fc.tuple(...parts).map(texts => rest.reduce((text, part, index) => text + texts[index] + part, first))
}

const variable = fc.constantFrom(...variables)
const constant = choose(
  [5, fc.constantFrom(...literals)],
  [3, fc.constantFrom('0', '1', '2.5', '1e0', 'true')],
  [2, fc.constantFrom(...subjects.map(name => `:${name}`))],
)
const leaf = choose([5, variable], [3, constant])
const number = choose([3, variable], [2, fc.constantFrom('0', '1', '-2', '1.5', '2e0')])
const text = choose([3, variable], [2, fc.constantFrom('"a"', '"b"@nl', '""', '"ab c"', '"1"')])

/** An expression that may fail, as most do on some of our data. */
export const { expression, condition } = fc.letrec<{ expression: string; condition: string }>(tie => {
  const expression = tie('expression') as fc.Arbitrary<string>
  const condition = tie('condition') as fc.Arbitrary<string>
  return {
    expression: choose(
      [8, leaf],
      [2, fill('(_ + _)', number, number)],
      [1, fill('(_ - _)', number, number)],
      [1, fill('(_ * _)', number, number)],
      [1, fill('(_ / _)', number, number)],
      [1, fill('(- _)', number)],
      [1, fill('STR(_)', leaf)],
      [1, fill('LANG(_)', leaf)],
      [1, fill('DATATYPE(_)', leaf)],
      [1, fill('STRLEN(_)', text)],
      [1, fill('UCASE(_)', text)],
      [1, fill('SUBSTR(_, _)', text, fc.constantFrom('1', '2'))],
      [1, fill('CONCAT(_, _)', text, text)],
      [1, fill('STRBEFORE(_, _)', text, text)],
      [1, fill('STRAFTER(_, _)', text, text)],
      [1, fill('REPLACE(_, "a", "z")', text)],
      [1, fill('ABS(_)', number)],
      [1, fill('ROUND(_)', number)],
      [1, fill('YEAR(_)', leaf)],
      [1, fill('HOURS(_)', leaf)],
      [1, fill('xsd:integer(_)', leaf)],
      [1, fill('xsd:decimal(_)', leaf)],
      [1, fill('xsd:double(_)', leaf)],
      [1, fill('xsd:boolean(_)', leaf)],
      [1, fill('xsd:dateTime(_)', leaf)],
      [1, fill('COALESCE(_, _)', expression, expression)],
      [1, fill('IF(_, _, _)', condition, expression, expression)],
      [1, condition],
    ),
    condition: choose(
      [4, fill('(_ = _)', leaf, expression)],
      [3, fill('(_ != _)', leaf, expression)],
      [3, fill('(_ < _)', leaf, expression)],
      [2, fill('(_ >= _)', leaf, expression)],
      [2, fill('BOUND(_)', variable)],
      [1, fill('isIRI(_)', leaf)],
      [1, fill('isLiteral(_)', leaf)],
      [1, fill('isBlank(_)', leaf)],
      [1, fill('isNumeric(_)', leaf)],
      [1, fill('sameTerm(_, _)', leaf, leaf)],
      [1, fill('CONTAINS(_, _)', text, text)],
      [1, fill('STRSTARTS(_, _)', text, text)],
      [1, fill('REGEX(_, "^a")', text)],
      [1, fill('LANGMATCHES(LANG(_), "en")', leaf)],
      [1, fill('(_ IN (_, _))', leaf, leaf, leaf)],
      [1, fill('(_ NOT IN (_, _))', leaf, leaf, leaf)],
      [1, fill('(! _)', condition)],
      [1, fill('(_ && _)', condition, condition)],
      [1, fill('(_ || _)', condition, condition)],
      [1, expression],
    ),
  }
})

const predicate = fc.constantFrom(...predicates.map(name => `:${name}`))

/** A property path. */
export const { path } = fc.letrec<{ path: string }>(tie => {
  const path = tie('path') as fc.Arbitrary<string>
  return {
    path: choose(
      [5, predicate],
      [1, fill('(_/_)', path, path)],
      [1, fill('(_|_)', path, path)],
      [1, fill('(^_)', path)],
      [1, fill('(_+)', path)],
      [1, fill('(_*)', path)],
      [1, fill('(_?)', path)],
      [1, fill('!_', predicate)],
      [1, fill('!(_|^_)', predicate, predicate)],
    ),
  }
})

/** The end of a triple pattern. */
export const end = choose(
  [7, variable],
  [2, fc.constantFrom(...subjects.map(name => `:${name}`))],
  [1, fc.constantFrom(...literals)],
)
export const start = choose(
  [7, variable],
  [2, fc.constantFrom(...subjects.map(name => `:${name}`))],
  [1, fc.constant('[]')],
)
export const link = choose([6, predicate], [2, variable], [1, fc.constant(':n')])
