import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { geo } from '../../../src/rdf/vocab.js'
import type { IdView } from '../../../src/store/id-view.js'
import { openEmbeddedStore } from '../../../src/store/embedded-store.js'
import { createIdIndex } from '../../../src/store/id-index.js'
import { boxesMeet, type Box } from '../../../src/store/places/box.js'
import { metresBetween } from '../../../src/store/places/distance.js'
import { nearestPlaces, placesIn } from '../../../src/store/places/places-in.js'

type Pair = readonly [long: number, lat: number]

const long = fc.double({ min: -180, max: 180, noNaN: true })
const lat = fc.double({ min: -90, max: 90, noNaN: true })
const somewhere = fc.tuple(long, lat).map(([x, y]): Pair => [Number(x.toFixed(9)), Number(y.toFixed(9))])
const wktOf = ([x, y]: Pair) => `POINT (${x.toFixed(9)} ${y.toFixed(9)})`
const graph = namedNode('http://e.org/g')
const toQuads = (places: readonly Pair[]) =>
  places.map((place, at) =>
    quad(namedNode(`http://e.org/${at}`), geo.asWKT, literal(wktOf(place), geo.wktLiteral), graph),
  )
const texts = (view: IdView, ids: readonly number[]) => ids.map(id => view.terms.text(id).slice(1).split('"')[0]).sort()
const distinct = (places: readonly Pair[]) => [...new Map(places.map(place => [wktOf(place), place])).values()]

test('the places in a box are found', () => {
  fc.assert(
    fc.property(fc.array(somewhere, { maxLength: 60 }), somewhere, somewhere, (places, one, other) => {
      const view = createIdIndex(toQuads(places))
      const [west, east] = [Math.min(one[0], other[0]), Math.max(one[0], other[0])]
      const box: Box = { west, east, south: Math.min(one[1], other[1]), north: Math.max(one[1], other[1]) }
      const expected = distinct(places).filter(([x, y]) => boxesMeet({ west: x, east: x, south: y, north: y }, box))
      expect(texts(view, placesIn(view, box))).toEqual(expected.map(wktOf).sort())
    }),
  )
})

test('the nearest places are found, across poles and the meridian of 180°, too', () => {
  fc.assert(
    fc.property(
      fc.array(somewhere, { maxLength: 60 }),
      somewhere,
      fc.nat(9),
      fc.nat(20_000_000),
      (places, [x, y], most, maxMetres) => {
        const view = createIdIndex(toQuads(places))
        const expected = distinct(places)
          .map(([px, py]) => metresBetween(x * 1e9, y * 1e9, px * 1e9, py * 1e9))
          .filter(metres => metres <= maxMetres)
          .sort((one, other) => one - other)
        const found = nearestPlaces(view, { long: x, lat: y }, most, maxMetres).map(({ metres }) => metres)
        expect(found.length).toBe(Math.min(most, expected.length))
        found.forEach((metres, at) => expect(metres).toBeCloseTo(expected[at] as number, 2))
      },
    ),
    { numRuns: 300 },
  )
})

test('a version has its own places only, before and after the tree grows', async () => {
  const store = openEmbeddedStore({ identity: 'test' })
  const row = (count: number, south: number) => Array.from({ length: count }, (_, at): Pair => [at / 1000, south])
  const world = { west: -180, south: -90, east: 180, north: 90 }
  const versions = []
  for (const [sequence, count] of [10, 3000, 3500, 0].entries()) {
    await store.apply([{ graph, quads: toQuads(row(count, sequence)) }], { sequence, time: new Date(0) })
    versions.push({ view: store.view(), count })
    for (const { view, count } of versions) expect(placesIn(view, world)).toHaveLength(count)
    expect(nearestPlaces(store.view(), { long: 0, lat: 0 }, 5)).toHaveLength(Math.min(5, count))
  }
  await store.close()
})
