import { describe, expect, test } from 'vitest'
import { parsePath } from '../../../src/ingest/tables/json-path.js'
import { readJson } from '../../../src/ingest/tables/read-json.js'
import { textOf } from '../../../src/ingest/tables/table.js'
import { convert, prefixes, statementsIn } from '../conversion.js'

const table = (value: unknown, iterator?: string) =>
  readJson(typeof value === 'string' ? value : JSON.stringify(value), iterator).rows.map(({ cells }) =>
    cells.map(textOf),
  )

test.each([
  ['$', []],
  ['$[*]', ['*']],
  ["$.features[*].properties['a b'][0]", ['features', '*', 'properties', 'a b', 0]],
  ['features', undefined],
  ['$..name', undefined],
  ['$[?(@.a)]', undefined],
])('the steps of %s are %j', (path, steps) => {
  expect(parsePath(path)).toEqual(steps)
})

describe('objects as a table', () => {
  test('have a column for each path to a value', () => {
    expect(
      table([
        { id: 1, door: { width: 92.5 } },
        { id: 2, doors: [{ width: 1 }], name: 'x' },
      ]),
    ).toEqual([
      ['id', 'door.width', 'doors[0].width', 'name'],
      ['1', '92.5'],
      ['2', '', '1', 'x'],
    ])
  })

  test('have lists of texts in one cell, and no cell for what is null or empty', () => {
    expect(table([{ tags: ['a', 'b'], none: null, empty: '', list: [], yes: true }])).toEqual([
      ['tags', 'yes'],
      ['a; b', 'TRUE'],
    ])
  })

  test.each([
    ['GeoJSON', { type: 'FeatureCollection', bbox: [1, 2], features: [{ properties: { a: 'x' } }] }, undefined],
    ['Overpass', { elements: [{ properties: { a: 'x' } }] }, undefined],
    ['the only list of objects', { total: 1, places: [{ properties: { a: 'x' } }] }, undefined],
    ['JSON lines', '{"properties":{"a":"x"}}\n{"properties":{"a":"x"}}\n', undefined],
    ['what the iterator leads to', { deep: { list: [{ properties: { a: 'x' } }] } }, '$.deep.list[*]'],
  ])('are found in %s', (_, value, iterator) => {
    expect(table(value, iterator).slice(0, 2)).toEqual([['properties.a'], ['x']])
  })

  test.each([
    ['no JSON', '{"a":', /is no JSON/],
    ['no objects', '[1, 2]', /has no objects; it holds a list/],
    ['nothing at the path', '{"a": [{}]}', /has no objects at \$\.b\[\*\]; it holds a/],
  ])('are missing: %s', (_, text, message) => {
    expect(() => readJson(text, text.includes('a": [') ? '$.b[*]' : undefined)).toThrow(message)
  })
})

test('a mapping reads GeoJSON by its paths', async () => {
  const yaml = `${prefixes}
x-table: { id: test }
sources: { places: [places.geojson~jsonpath, '$.features[*]'] }
mappings:
  building:
    sources: places
    s: building/town/$(properties.name)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(properties.name)]
      - p: geo:hasGeometry
        o: { mapping: point }
  point:
    sources: places
    s: building/town/$(properties.name)/geometry
    po:
      - p: geo:asWKT
        o:
          function: 'fn:point(fn:longitude = $(geometry.coordinates[0]), fn:latitude = $(geometry.coordinates[1]))'
`
  const feature = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [4.5, 51.5] },
    properties: { name: 'Bib' },
  }
  const content = JSON.stringify({ type: 'FeatureCollection', features: [feature] })
  const { drafts, findings } = await convert(content, yaml, 'places.geojson')
  expect(statementsIn({ drafts }).join('\n')).toMatch(/geometry asWKT .*POINT ?\(4\.5 51\.5\)/)
  expect(findings.map(({ column }) => column)).toEqual(['type', 'geometry.type'])
})
