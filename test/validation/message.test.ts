import { expect, test } from 'vitest'
import { createValidator } from '../../src/validation/validator.js'
import { readTurtle } from './try-shapes.js'

const messageFor = async (constraint: string, languages?: readonly string[]) => {
  const shapes = `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property [ sh:path ex:p ; ${constraint} ] .`
  const [violation] = await createValidator(readTurtle(shapes), [])(readTurtle('ex:it ex:p 7 .'), languages)
  return violation?.message
}

test('a message names limit, value and property where it asks for them', async () => {
  const message =
    'sh:maxInclusive 5 ; sh:message "{$value} is more than {?maxInclusive} in {$PATH} of {$this}, {$else}."'
  expect(await messageFor(message)).toBe(
    '7 is more than 5 in https://example.org/p of https://example.org/it, {$else}.',
  )
})

test('a shape without message says what to do', async () => {
  expect(await messageFor('sh:minCount 2')).toBe('Give at least 2 values.')
  expect(await messageFor('sh:in ( 1 )')).toBe('Take one of the values that the shape lists.')
})

test('a message comes in the language of the reader', async () => {
  const messages = 'sh:maxInclusive 5 ; sh:message "te veel"@nl, "too much"@en, "zu viel"@de'
  expect(await messageFor(messages, ['de', 'nl'])).toBe('zu viel')
  expect(await messageFor(messages, ['fr'])).toBe('too much')
})
