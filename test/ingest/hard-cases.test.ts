import { expect, test } from 'vitest'
import { answers } from './hard-cases/answers.js'
import { dates41to48 } from './hard-cases/dates.js'
import { numbers } from './hard-cases/numbers.js'
import { places } from './hard-cases/places.js'
import { structure } from './hard-cases/structure.js'
import { texts } from './hard-cases/texts.js'

const cases = [...numbers, ...texts, ...answers, ...dates41to48, ...structure, ...places]

test('there are 73 hard cases', () => {
  expect(cases.map(({ number }) => number)).toEqual(Array.from({ length: 73 }, (_, index) => index + 1))
})

test.each(cases)('hard case $number: $title', { timeout: 60_000 }, async ({ gives, expected }) => {
  expect(await gives()).toEqual(expected)
})
