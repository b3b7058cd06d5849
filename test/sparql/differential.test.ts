import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEngines } from './differential/compare.js'
import { dataArbitrary } from './differential/data.js'
import { knownDifferences } from './differential/known-differences.js'
import { queryArbitrary } from './differential/queries.js'

/** Queries for each seed; more of them with `DIFFERENTIAL_QUERIES`, or with `scripts/differential.ts`. */
const queries = Number(process.env['DIFFERENTIAL_QUERIES'] ?? 50)

describe('random queries about random data', () => {
  test.each([1, 2, 3, 4, 5])(
    'have the answer of Comunica and of Oxigraph, or differ for a reason that we know (seed %i)',
    async seed => {
      const cases = fc.sample(fc.tuple(dataArbitrary, queryArbitrary), { numRuns: queries, seed })
      let differing = 0
      for (const [lines, query] of cases) {
        const { unexplained, differs, ...comparison } = await compareEngines(lines, query)
        if (differs) differing += 1
        expect({ unexplained, ...comparison }).toMatchObject({ unexplained: [] })
      }
      expect(differing).toBeLessThan(queries / 5)
    },
    queries * 2000,
  )

  test('know no reason that explains each query', () => {
    const query = 'SELECT * { ?a :p ?b }'
    expect(knownDifferences.filter(each => each.query.test(query))).toEqual([])
  })
})
