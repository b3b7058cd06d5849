import { expect, test } from 'vitest'
import { metresFrom, sideOf } from '../../../src/views/way-in/side-of.js'

const building = { latitude: '51.0500', longitude: '3.7200' }

test.each([
  ['51.0503', '3.7200', 'north'],
  ['51.0497', '3.7201', 'south'],
  ['51.0500', '3.7206', 'east'],
  ['51.0501', '3.7192', 'west'],
  ['51.0500', '3.7200', undefined],
  ['51.05001', '3.72001', undefined],
])('an entrance at %s, %s is on the side %s', (latitude, longitude, side) => {
  expect(sideOf({ latitude, longitude }, building)).toBe(side)
})

test('a degree of longitude is shorter than one of latitude', () => {
  const { east, north } = metresFrom(building, { latitude: '51.0510', longitude: '3.7210' })
  expect([Math.round(east), Math.round(north)]).toEqual([70, 111])
})
