import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planQuery } from '../../src/engine/engine.js'
import { createIdIndex } from '../../src/store/id-index.js'
import { answersOf, parse, readData, short } from './ask.js'
import { evaluateNaively } from './naive-evaluator.js'
import { randomQuery, randomTriples } from './random-query.js'

test('answers are those of the definition', () => {
  fc.assert(
    fc.property(randomTriples, randomQuery, (triples, query) => {
      const quads = readData(`${triples.slice(0, 9).join(' ')} :g { ${triples.slice(5).join(' ')} }`)
      const operation = parse(query)
      const expected = evaluateNaively(operation, quads).map(each =>
        [...each].map(([name, text]) => `${name}=${short(text)}`),
      )
      const found = answersOf(planQuery(operation, createIdIndex(quads))).map(row => row.split(' ').filter(Boolean))
      expect(toBag(found), query).toEqual(toBag(expected))
    }),
    { numRuns: 800 },
  )
})

function toBag(rows: readonly string[][]): string[] {
  return rows.map(row => row.sort().join(' ')).sort()
}
