import { expect, test } from 'vitest'
import { collect } from '../../../src/rdf/collect.js'
import { literal } from '../../../src/rdf/terms.js'
import { gatherRows } from '../../../src/sparql/results/gather.js'
import { keepSome } from '../../../src/sparql/results/keep-some.js'
import { numberTerms } from '../../../src/sparql/results/number-terms.js'
import { csvSyntax } from '../../../src/sparql/results/sparql-csv.js'
import { writeRows } from '../../../src/sparql/results/write-rows.js'

test('rows are gathered until there are enough', () => {
  const gathering = gatherRows(2, 3)
  expect([1, 2, 3].map(number => gathering.add([number, 0]))).toEqual([false, false, true])
  expect(gathering.whole()).toEqual({ rows: 3, cells: Uint32Array.of(1, 0, 2, 0, 3, 0) })
})

test('thousands of rows are gathered, and rows without columns are counted', () => {
  const [wide, narrow] = [gatherRows(3, Infinity), gatherRows(0, Infinity)]
  for (let row = 0; row < 10_000; row++) {
    wide.add([row, row + 1, row + 2])
    narrow.add([])
  }
  expect(wide.whole().cells.at(-1)).toBe(10_001)
  expect(narrow.whole()).toEqual({ rows: 10_000, cells: new Uint32Array(0) })
})

test('equal terms have one number, and no term has none', () => {
  const terms = numberTerms()
  expect([literal('a'), literal('a', 'nl'), literal('a'), undefined].map(terms.idOf)).toEqual([1, 2, 1, 0])
  expect(terms.text(2)).toBe('"a"@nl')
})

test('a value is made once, until there are too many', () => {
  let made = 0
  const make = keepSome(id => `${id} ${++made}`)
  expect([make(1), make(1)]).toEqual(['1 1', '1 1'])
  for (let id = 2; id <= 100_001; id++) make(id)
  expect(make(1)).toBe('1 100002')
})

test('a long answer comes in pieces of about 64 kB, whole when they are put together', async () => {
  const terms = numberTerms()
  const id = terms.idOf(literal('x'.repeat(999)))
  const batches = (async function* () {
    yield { rows: 300, cells: new Uint32Array(300).fill(id) }
  })()
  const pieces = await collect(writeRows({ width: 1, batches, terms }, csvSyntax(['x'])))
  expect(pieces.length).toBe(5)
  expect(pieces.join('')).toHaveLength(3 + 300 * 1001)
})
