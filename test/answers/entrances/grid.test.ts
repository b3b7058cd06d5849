import { expect, test } from 'vitest'
import { createRandom } from '../../../scripts/bench/random.js'
import { Grid } from '../../../src/answers/entrances/grid.js'
import { metresBetween } from '../../../src/store/places/distance.js'

const random = createRandom(3)
const places = Array.from({ length: 2000 }, (_, name) => ({ name, long: 2.5 + random() * 4, lat: 49.5 + random() * 2 }))

function fill() {
  const grid = new Grid<(typeof places)[number]>()
  for (const place of places) grid.add(place, place)
  return grid
}

test('a box holds what lies in it', () => {
  const grid = fill()
  for (const [west, south, size] of [
    [3, 50, 0.03],
    [4.2, 50.5, 0.4],
    [0, 40, 20],
  ] as const) {
    const box = { west, south, east: west + size, north: south + size }
    const expected = places.filter(
      ({ long, lat }) => long >= west && long <= box.east && lat >= south && lat <= box.north,
    )
    expect(new Set(grid.within(box))).toEqual(new Set(expected))
  }
})

test('a box over the meridian of 180° holds what lies on both sides', () => {
  const grid = new Grid<string>()
  grid.add('west', { long: -179.99, lat: 1 })
  grid.add('east', { long: 179.99, lat: 1 })
  grid.add('zero', { long: 0, lat: 1 })
  expect(grid.within({ west: 179, east: -179, south: 0, north: 2 }).sort()).toEqual(['east', 'west'])
})

test.each([1, 5, 40])('the nearest %d come first', most => {
  const grid = fill()
  for (let round = 0; round < 30; round++) {
    const here = { long: 2.5 + random() * 4, lat: 49.5 + random() * 2 }
    const distance = (place: { long: number; lat: number }) =>
      metresBetween(here.long * 1e9, here.lat * 1e9, place.long * 1e9, place.lat * 1e9)
    const expected = places.map(distance).sort((one, other) => one - other)
    const found = grid.nearest(here, most, 1_000_000).map(({ metres }) => metres)
    expect(found).toHaveLength(most)
    found.forEach((metres, at) => expect(metres).toBeCloseTo(expected[at] as number, 3))
  }
})

test('what is removed is not found', () => {
  const grid = fill()
  const [first] = places as [(typeof places)[number]]
  grid.remove(first, first)
  expect(grid.nearest(first, 1, 1_000_000)[0]?.item).not.toBe(first)
})
