import { expect, test } from 'vitest'
import { nearest, suggest } from '../../../src/ingest/mapping/nearest.js'

const headers = ['Breedte', 'Breedte deur', 'Hoogte', 'Drempel']

test.each([
  ['bredte', 'Breedte'],
  ['Berdete', 'Breedte'],
  ['HOOGTE', 'Hoogte'],
  ['Breedte duer', 'Breedte deur'],
  ['Toilet', undefined],
])('%j is near %j', (word, near) => {
  expect(nearest(word, headers)).toBe(near)
})

test('where nothing is near, something else is suggested', () => {
  expect(suggest('hogte', headers, 'None.')).toBe('Did you mean "Hoogte"?')
  expect(suggest('Toilet', headers, 'None.')).toBe('None.')
})
