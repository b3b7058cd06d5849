import fc from 'fast-check'
import { compareEngines } from '../test/sparql/differential/compare.js'
import { dataArbitrary } from '../test/sparql/differential/data.js'
import { queryArbitrary } from '../test/sparql/differential/queries.js'

// Puts random queries about random data to our engine, to Comunica and to Oxigraph, and prints where they differ
// without a known reason: `npx tsx scripts/differential.ts [queries] [seed]`.

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
const cases = fc.sample(fc.tuple(dataArbitrary, queryArbitrary), { numRuns: count, seed })
let differing = 0
let unexplained = 0
for (const [number, [lines, query]] of cases.entries()) {
  const comparison = await compareEngines(lines, query)
  if (comparison.differs) differing += 1
  if (comparison.unexplained.length === 0) continue
  unexplained += 1
  const { answers, data } = comparison
  console.log(`--- ${number}: ${comparison.unexplained.join(' and ')} differ\n${data}\n${query}`)
  for (const [engine, answer] of Object.entries(answers)) console.log(`${engine}: ${answer.slice(0, 2000)}`)
}
console.log(
  `${count} queries of seed ${seed}: ${differing} answered differently, ${unexplained} without a known reason`,
)
