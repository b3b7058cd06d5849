import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from '../../../src/store/places/place-index.js'
import type { IdView } from '../../../src/store/id-view.js'
import { askSorted, viewOf } from '../ask.js'

const geof = 'http://www.opengis.net/def/function/geosparql/'
const metre = '<http://www.opengis.net/def/uom/OGC/1.0/metre>'
const wkt = (text: string) => `"${text}"^^<http://www.opengis.net/ont/geosparql#wktLiteral>`
const degree = fc.integer({ min: 0, max: 40 }).map(tenths => tenths / 10)
const point = fc.tuple(degree, degree).map(([long, lat]) => `POINT (${long} ${50 + lat})`)
const box = fc.tuple(degree, degree, degree, degree).map(([a, b, c, d]) => {
  const [west, east, south, north] = [Math.min(a, c), Math.max(a, c) + 0.1, 50 + Math.min(b, d), 50.1 + Math.max(b, d)]
  return `POLYGON ((${west} ${south}, ${east} ${south}, ${east} ${north}, ${west} ${north}, ${west} ${south}))`
})

const toData = (places: readonly string[]) =>
  places.map((place, at) => `:b${at} :geometry [ :asWkt ${wkt(place)} ] ; :kind :k${at % 3} .`).join('\n')

const group = '?b :geometry ?g ; :kind ?k . ?g :asWkt ?place'

const someTest = fc.oneof(
  fc
    .tuple(fc.constantFrom('sfWithin', 'sfIntersects'), box)
    .map(([name, area]) => `<${geof}${name}>(?place, ${wkt(area)})`),
  box.map(area => `<${geof}sfContains>(${wkt(area)}, ?place)`),
  fc
    .tuple(point, fc.integer({ min: 0, max: 200_000 }))
    .map(([from, metres]) => `<${geof}distance>(?place, ${wkt(from)}, ${metre}) <= ${metres}`),
  fc
    .tuple(point, fc.integer({ min: 0, max: 200_000 }))
    .map(([from, metres]) => `${metres} > <${geof}metricDistance>(${wkt(from)}, ?place)`),
)

test('answers are the same with the index as without it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(point, box), { maxLength: 40 }), someTest, (places, condition) => {
      const view = viewOf(toData(places))
      const found = askSorted(view, `SELECT ?b ?k { ${group} FILTER(${condition}) }`)
      // `|| false` hides the test from the index.
      expect(found).toEqual(askSorted(view, `SELECT ?b ?k { ${group} FILTER(${condition} || false) }`))
      for (const within of [
        `OPTIONAL { ${group} FILTER(${condition}) }`,
        `?b :kind :k1 FILTER EXISTS { ${group} FILTER(${condition}) }`,
      ])
        expect(askSorted(view, `SELECT ?b ?k { ${within} }`)).toEqual(
          askSorted(view, `SELECT ?b ?k { ${within.replace(condition, `${condition} || false`)} }`),
        )
    }),
    { numRuns: 100 },
  )
})

/** A view that counts the matches that scans give. */
function counting(view: IdView) {
  let steps = 0
  const createScan: IdView['createScan'] = range => {
    const scan = view.createScan(range)
    const next = scan.next.bind(scan)
    scan.next = () => {
      steps++
      return next()
    }
    return scan
  }
  const counted = {
    version: view.version,
    terms: view.terms,
    count: view.count.bind(view),
    createScan,
    graphs: view.graphs.bind(view),
  }
  return { view: counted, steps: () => steps }
}

test('a small box is looked up, and not searched for', () => {
  const places = Array.from({ length: 900 }, (_, at) => `POINT (${(at % 30) / 10} ${50 + Math.floor(at / 30) / 10})`)
  const { view, steps } = counting(viewOf(toData(places)))
  const area = wkt('POLYGON ((0.05 50.05, 0.25 50.05, 0.25 50.25, 0.05 50.25, 0.05 50.05))')
  expect(askSorted(view, `SELECT ?b { ${group} FILTER(<${geof}sfWithin>(?place, ${area})) }`)).toHaveLength(4)
  expect(steps()).toBeLessThan(200)
})

test('a variable that nothing else fills stays empty', () => {
  const view = viewOf(toData(['POINT (1 50)']))
  expect(
    askSorted(view, `SELECT * { ?b :kind :k0 FILTER(<${geof}sfIntersects>(?place, ${wkt('POINT (1 50)')})) }`),
  ).toEqual([])
  expect(placesOf(view.terms).search([{ west: 0, south: 49, east: 2, north: 51 }])).toHaveLength(1)
})

test('a place in the query that is not well formed gives no answers', () => {
  expect(
    askSorted(
      viewOf(toData(['POINT (1 50)'])),
      `SELECT * { ${group} FILTER(<${geof}sfIntersects>(?place, ${wkt('POINT (1')})) }`,
    ),
  ).toEqual([])
})
