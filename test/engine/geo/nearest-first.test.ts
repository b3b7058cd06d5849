import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ask, viewOf } from '../ask.js'

const distance = '<http://www.opengis.net/def/function/geosparql/distance>'
const metre = '<http://www.opengis.net/def/uom/OGC/1.0/metre>'
const wkt = (text: string) => `"${text}"^^<http://www.opengis.net/ont/geosparql#wktLiteral>`
const coordinate = fc.integer({ min: 0, max: 4_000_000 }).map(millionths => millionths / 1e6)
const point = fc.tuple(coordinate, coordinate).map(([long, lat]) => `POINT (${long} ${50 + lat})`)
const toData = (places: readonly string[]) =>
  places.map((place, at) => `:b${at} :at ${place} ; :kind :k${at % 3} .`).join('\n')

const group = fc.constantFrom(
  '?b :at ?place',
  '?b :at ?place ; :kind :k1',
  '?b :at ?place FILTER(?b != :b0)',
  '?b :at ?place OPTIONAL { ?b :kind ?kind }',
  '{ ?b :at ?place } { SELECT ?b { ?b :kind ?k FILTER(?k != :k2) } }',
  '?b :at ?place FILTER NOT EXISTS { ?b :kind :k0 }',
)

test('the nearest are the same as when all are sorted', () => {
  const places = fc.uniqueArray(point, { minLength: 1, maxLength: 80 })
  const slice = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.nat(3))
  fc.assert(
    fc.property(places, fc.tuple(group, point), slice, (places, [group, from], [limit, offset]) => {
      const view = viewOf(toData(places.map(wkt)))
      const far = `${distance}(?place, ${wkt(from)}, ${metre})`
      const end = `LIMIT ${limit} OFFSET ${offset}`
      const expected = ask(view, `SELECT ?b { ${group} } ORDER BY (${far} + 0) ${end}`)
      expect(ask(view, `SELECT ?b { ${group} } ORDER BY ${far} ${end}`)).toEqual(expected)
      const shown = ask(view, `SELECT ?b ?d { ${group} BIND(${far} AS ?d) } ORDER BY ?d ${end}`)
      expect(shown.map(row => row.split(' ')[0])).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test('what has no distance still comes first, as SPARQL has it', () => {
  const near = Array.from({ length: 30 }, (_, at) => wkt(`POINT (3.${at + 10} 51)`))
  const view = viewOf(toData([...near, '"nowhere"', wkt('POINT EMPTY')]))
  const query = `SELECT ?b { ?b :at ?place } ORDER BY ${distance}(?place, ${wkt('POINT (3 51)')}, ${metre}) ?b LIMIT 3`
  expect(ask(view, query)).toEqual(['b=:b30', 'b=:b31', 'b=:b0'])
})
