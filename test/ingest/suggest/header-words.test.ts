import { expect, test } from 'vitest'
import { headerWords } from '../../../src/ingest/suggest/header-words.js'

test.each([
  ['Deur Breedte (cm)', 'deur breedt cm'],
  ['Tuerbreite_cm', 'turbreit cm'],
  ['Türbreite', 'turbreit'],
  ['entrance1DoorWidth', 'entranc 1 door width'],
  ['Aantal treden', 'aantal tred'],
  ['trede', 'tred'],
  ['', ''],
])('the stems of %j are %j', (header, stems) => {
  expect(headerWords(header).join(' ')).toBe(stems)
})

test('of a header without end only the beginning is looked at', () => {
  expect(headerWords('deur '.repeat(10_000)).length).toBeLessThan(100)
})
