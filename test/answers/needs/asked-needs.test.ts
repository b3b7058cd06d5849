import { describe, expect, test } from 'vitest'
import { findUnreadable, parseNeeds } from '../../../src/answers/needs/asked-needs.js'
import { needsOf } from '../../../src/answers/needs/read-needs.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'

const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const limitOf = (text: string, parameter: string) =>
  parseNeeds(text, vocabulary)?.list.find(({ demand }) => demand.parameter === parameter)?.limit

describe('needs from text', () => {
  test('begin with those of the profile', () => {
    expect(limitOf('profile=rollator', 'minWidth')).toBe(70)
  })

  test.each([
    ['profile=rollator&minWidth=75', 75],
    ['profile=rollator&minWidth=72,5', 72.5],
    ['profile=rollator&minWidth=', undefined],
    ['profile=rollator&minWidth=wide', 70],
    ['profile=pram&shown=rollator&minWidth=70', 75],
    ['profile=pram&shown=rollator&minWidth=66', 66],
    ['profile=pram&shown=&minWidth=', 75],
  ])('%s asks for a width of %s', (text, width) => {
    expect(limitOf(text, 'minWidth')).toBe(width)
  })

  test.each(['', 'profile=nobody', 'name=x', 'minWidth=wide', 'minWidth=-1', 'x'.repeat(3000)])(
    '%j asks for nothing',
    text => {
      expect(parseNeeds(text, vocabulary)).toBeUndefined()
    },
  )

  test.each([
    'profile=rollator',
    'profile=rollator&minWidth=75',
    'minWidth=75&noRevolvingDoor=true',
    'profile=rollator&maxStep=',
  ])('%s is written as it was read', text => {
    expect(parseNeeds(text, vocabulary)?.text).toBe(text)
  })
})

test('a field that holds no number is named', () => {
  const fields = new URLSearchParams('minWidth=wide&maxStep=&maxSlope=5')
  expect(findUnreadable(fields, needsOf(vocabulary))).toEqual(['minWidth'])
})
