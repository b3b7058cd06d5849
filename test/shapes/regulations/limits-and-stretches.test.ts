import { describe, expect, test } from 'vitest'
import { toDemand } from '../../../scripts/regulations/limits.js'
import { toMessages } from '../../../scripts/regulations/sentences.js'
import { readStretch, stretchConstraints, stretchName } from '../../../scripts/regulations/stretch.js'
import type { Measure, Words } from '../../../scripts/regulations/tables.js'

const words: Words = ['de helling', 'la pente', 'die Steigung', 'the slope']
const measure: Measure = { target: 'acc:Ramp', path: 'acc:slope', words }

describe('a limit', () => {
  test.each([
    [{ operator: '>=', text: '815', index: 0, unit: 'mm' }, 'cm', { kind: 'at-least', limit: 81.5 }],
    [{ operator: '<=', text: '10', index: 0, unit: 'm' }, 'cm', { kind: 'at-most', limit: 1000 }],
    [{ operator: '<=', text: '1:12', index: 0, unit: '' }, '%', { kind: 'at-most', limit: 8.3334 }],
    [{ operator: '<=', text: '1:20', index: 0, unit: '' }, '%', { kind: 'at-most', limit: 5 }],
    [{ operator: '>=', text: '170 push, 220 pull', index: 1, unit: 'cm' }, 'cm', { kind: 'at-least', limit: 220 }],
    [{ operator: '=', text: '75 and 90', index: 0, unit: 'cm' }, 'cm', { kind: 'exactly', limit: 75 }],
    [
      { operator: 'between', text: '865-1220', index: 1, unit: 'mm' },
      'cm',
      { kind: 'between', limit: 86.5, upper: 122 },
    ],
  ])('written %j is read in %s', (written, wanted, demand) => {
    expect(toDemand(written, measure, wanted)).toEqual(demand)
  })

  test('without a number is refused', () => {
    expect(() => toDemand({ operator: '>=', text: 'wide', index: 0, unit: 'cm' }, measure, 'cm')).toThrow('0 numbers')
  })
})

describe('a stretch', () => {
  test.each([
    ['10..25', '10-to-25', { 'sh:minExclusive': 10, 'sh:maxInclusive': 25 }],
    ['..7.5', 'up-to-7.5', { 'sh:maxInclusive': 7.5 }],
    ['50..', 'above-50', { 'sh:minExclusive': 50 }],
    ['5+', 'from-5', { 'sh:minInclusive': 5 }],
  ])('%s is called %s', (text, name, constraints) => {
    expect(stretchName(readStretch(text))).toBe(name)
    expect(stretchConstraints(readStretch(text))).toEqual(constraints)
  })

  test.each(['', '..', '10', '10-25', 'to 10'])('is not what "%s" says', text => {
    expect(() => readStretch(text)).toThrow('is no stretch')
  })
})

test('a sentence begins with its subject, or turns round behind a condition, with the comma of its language', () => {
  const demand = { kind: 'at-most', limit: 8.3 } as const
  expect(toMessages(words, demand, '%', undefined)).toEqual([
    'De helling mag hoogstens 8,3 % zijn.',
    'La pente doit être de 8,3 % au plus.',
    'Die Steigung darf höchstens 8,3 % betragen.',
    'The slope must be at most 8.3 %.',
  ])
  expect(toMessages(words, demand, '%', ['bij regen', 'sous la pluie', 'bei Regen', 'in the rain'])).toEqual([
    'Bij regen mag de helling hoogstens 8,3 % zijn.',
    'Sous la pluie, la pente doit être de 8,3 % au plus.',
    'Bei Regen darf die Steigung höchstens 8,3 % betragen.',
    'In the rain, the slope must be at most 8.3 %.',
  ])
})
