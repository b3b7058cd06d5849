import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quadText, termText } from '../../src/rdf/term-text.js'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { createIdIndex } from '../../src/store/id-index.js'
import { oddTriples } from '../rdf/odd-quads.js'
import { checkPattern } from './check-view.js'
import { expectedMatches, patternsOver, rowsOf, scanMatches } from './naive-quads.js'

const term = (kind: string, number: number) => namedNode(`urn:${kind}:${number}`)

/** Few terms, so that much is shared; the same term as a subject, predicate and object too. */
const someQuads = fc
  .array(fc.tuple(...[6, 4, 6, 4].map(most => fc.nat(most - 1))), { maxLength: 60 })
  .map(all => all.map(([s, p, o, g]) => quad(term('a', s!), term('a', p!), term('a', o!), term('g', g!))))

describe('an index of any quads', () => {
  test('has just these quads', () => {
    fc.assert(
      fc.property(someQuads, quads => {
        const view = createIdIndex(quads)
        const texts = rowsOf(view).map(row => `${row.map(id => view.terms.text(id)).join(' ')} .\n`)
        expect(texts.sort()).toEqual([...new Set(quads.map(quadText))].sort())
      }),
    )
  })

  test('answers every pattern as going through the list would', () => {
    fc.assert(
      fc.property(someQuads, fc.uniqueArray(fc.nat(3), { maxLength: 4 }), (quads, numbers) => {
        const view = createIdIndex(quads)
        const rows = rowsOf(view)
        const among = new Set(numbers.map(number => view.terms.idOf(`<urn:g:${number}>`)))
        for (const pattern of patternsOver([...rows.slice(0, 3), [1, 2, 3, 4]]))
          checkPattern(view, rows, pattern, among)
      }),
      { numRuns: 60 },
    )
  })
})

test('a walk in one order comes by ascending ids of the parts that follow', () => {
  const quads = [3, 1, 2].flatMap(number =>
    [9, 8].map(other => quad(term('a', number), term('p', 0), term('a', other))),
  )
  const view = createIdIndex(quads)
  const found = scanMatches(view.createScan({ as: 'union' }), [0, view.terms.idOf('<urn:p:0>'), 0, 0])
  const objects = found.map(text => Number(text.split(' ')[2]))
  expect(objects).toEqual([...objects].sort((one, other) => one - other))
})

test('odd terms are found by their texts and give them back', () => {
  const view = createIdIndex(oddTriples)
  for (const { object } of oddTriples) {
    const id = view.terms.idOf(termText(object))
    expect(view.terms.text(id)).toBe(termText(object))
    expect(view.count(0, 0, id)).toBeGreaterThan(0)
  }
})

test('a language is found in capitals too', () => {
  const view = createIdIndex([quad(term('a', 1), term('a', 2), literal('deur', 'nl-be'))])
  expect(view.terms.idOf('"deur"@nl-BE')).toBe(view.terms.idOf('"deur"@nl-be'))
  expect(view.terms.idOf('"deur"@nl-BE')).not.toBe(0)
})

test('the graphs are those that hold something, in ascending order', () => {
  const view = createIdIndex(
    [2, 1, 3, 1].map(number => quad(term('a', 1), term('a', 2), term('a', 3), term('g', number))),
  )
  const texts = view.graphs().map(id => view.terms.text(id))
  expect(texts.sort()).toEqual(['<urn:g:1>', '<urn:g:2>', '<urn:g:3>'])
  expect(view.graphs()).toEqual([...view.graphs()].sort((one, other) => one - other))
})

test('thousands of quads are sorted as few are', () => {
  const quads = Array.from({ length: 5000 }, (_, number) =>
    quad(
      term('s', (number * 7919) % 1301),
      term('p', number % 7),
      term('o', (number * 31) % 977),
      term('g', number % 90),
    ),
  )
  const view = createIdIndex(quads)
  const rows = rowsOf(view)
  expect(rows.length).toBe(5000)
  for (const pattern of patternsOver(rows.slice(100, 103)))
    expect(scanMatches(view.createScan({ as: 'named' }), pattern).sort()).toEqual(
      expectedMatches(rows, pattern, { as: 'named' }),
    )
})
