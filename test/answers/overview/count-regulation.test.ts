import { describe, expect, test } from 'vitest'
import { countRegulation, sharesOf, standingOf } from '../../../src/answers/overview/count-regulation.js'
import { building, example } from './buildings.js'

describe('where a building stands', () => {
  test.each([
    ['mmf?', 'failing'],
    ['mm?-', 'open'],
    ['m---', 'met'],
    ['----', 'none'],
    [undefined, 'pending'],
  ])('with the marks %j is %s', (marks, standing) => {
    expect(standingOf(marks)).toBe(standing)
  })
})

describe('shares', () => {
  test('tell what is met of what is decided, and what is decided of what may apply', () => {
    expect(sharesOf({ m: 3, f: 1, '?': 4, '-': 10 })).toEqual({ shareMet: 0.75, shareAssessed: 0.5 })
  })

  test('of nothing are no figures: unknown is neither 0 nor 1', () => {
    expect(sharesOf({ m: 0, f: 0, '?': 4, '-': 1 })).toEqual({ shareMet: undefined, shareAssessed: 0 })
    expect(sharesOf({ m: 0, f: 0, '?': 0, '-': 1 })).toEqual({ shareMet: undefined, shareAssessed: undefined })
  })
})

describe('the figures of some buildings', () => {
  const marks = ['fmm', 'fm?', 'ffm', 'm??', 'mm-', '---', undefined]
  const figures = countRegulation(
    marks.map((each, index) => building(`b${index}`, each)),
    example(3),
  )

  test('count each building once, those that are still to be judged apart', () => {
    expect(figures.standings).toEqual({ failing: 3, open: 1, met: 1, none: 1, pending: 1 })
    expect(Object.values(figures.standings).reduce((sum, count) => sum + count)).toBe(figures.buildings)
  })

  test('count marks of rules, and add none up', () => {
    expect(figures.marks).toEqual({ f: 4, '?': 3, m: 7, '-': 4 })
  })

  test('tell for each failing how many buildings its mending alone brings through', () => {
    expect(figures.failings.map(({ rule, ...counts }) => [rule.iri.value, counts])).toEqual([
      ['https://example.org/r/1', { buildings: 3, through: 1, throughIfOthersHold: 1 }],
      ['https://example.org/r/2', { buildings: 1, through: 0, throughIfOthersHold: 0 }],
    ])
  })
})
