import { describe, expect, test } from 'vitest'
import { judge } from './audited.js'

const observed = (result: string, bound: string) => `
  <o> a sosa:Observation ; sosa:hasFeatureOfInterest <e> ; sosa:observedProperty acc:clearWidth ;
    sosa:hasSimpleResult ${result} ; acc:bound bound-kind:${bound} .
  <e> acc:clearWidth ${result} .`

describe('a limit of at least 90', () => {
  const requirement = 'sh:path acc:clearWidth ; sh:minInclusive 90.0'

  test.each([
    ['90', 'met'],
    ['90.0', 'met'],
    ['89.9999999999999999999', 'not-met'],
    ['90.0000000000000000001', 'met'],
    ['"wide"', 'not-assessable'],
  ])('judges %s as %s', (value, outcome) => {
    expect(judge({ requirement }, `<e> acc:clearWidth ${value} .`)).toBe(outcome)
  })

  test.each([
    ['90', 'at-least', 'met'],
    ['80', 'at-least', 'not-assessable'],
    ['100', 'at-most', 'not-assessable'],
    ['89.9', 'at-most', 'not-met'],
    ['90', 'exact', 'met'],
  ])('judges %s, given as %s, as %s', (value, bound, outcome) => {
    expect(judge({ requirement }, observed(value, bound))).toBe(outcome)
  })
})

describe('a limit of at most 2', () => {
  const requirement = 'sh:path acc:clearWidth ; sh:maxInclusive 2.0'

  test.each([
    ['2', 'at-most', 'met'],
    ['3', 'at-most', 'not-assessable'],
    ['3', 'at-least', 'not-met'],
    ['1', 'at-least', 'not-assessable'],
  ])('judges %s, given as %s, as %s', (value, bound, outcome) => {
    expect(judge({ requirement }, observed(value, bound))).toBe(outcome)
  })
})

test.each([
  ['sh:minExclusive 10.0', '10', 'not-met'],
  ['sh:minExclusive 10.0', '10.0001', 'met'],
  ['sh:maxExclusive 25.0', '25', 'not-met'],
  ['sh:maxExclusive 25.0', '24.9999', 'met'],
  ['sh:in ( 10.0 20.0 )', '10', 'met'],
  ['sh:in ( 10.0 20.0 )', '15', 'not-met'],
  ['sh:hasValue 10', '10.0', 'met'],
  ['sh:hasValue 10', '11', 'not-met'],
])('%s judges %s as %s', (constraint, value, outcome) => {
  expect(judge({ requirement: `sh:path acc:clearWidth ; ${constraint}` }, `<e> acc:clearWidth ${value} .`)).toBe(
    outcome,
  )
})

test('two values of which one holds contradict each other: nobody can tell', () => {
  const requirement = 'sh:path acc:clearWidth ; sh:minInclusive 90.0'
  expect(judge({ requirement }, '<e> acc:clearWidth 85, 95 .')).toBe('not-assessable')
  expect(judge({ requirement }, '<e> acc:clearWidth 85, 86 .')).toBe('not-met')
})
