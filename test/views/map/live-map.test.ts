import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { liveMapSize, packageFiles } from '../../../src/views/assets.js'
import { toMapTask } from '../../../src/views/map/live-map.js'
import { PointMap, type MapPoint } from '../../../src/views/map/point-map.js'
import { pageLanguages, type PageLanguage } from '../../../src/views/page-context.js'
import { contextIn } from '../fixture.js'
import { readTags } from '../html.js'

const hall: MapPoint = { number: 3, label: 'Hall', href: '/nl/x', item: 'hit-3', long: 3.72512345, lat: 51.05 }
const named = { name: 'Drempelare', long: 3.7, lat: 51 }
const draw = (language: PageLanguage, point: MapPoint) =>
  render(h(PointMap, { context: contextIn(language), points: [point], title: 'Kaart' }))
const taskOf = (label: string) => JSON.parse(toMapTask(contextIn('nl'), [{ ...hall, label }], [named]))

describe('what the script of a map is told', () => {
  test('is each point with its number, place and link, and the names of places', () => {
    expect(taskOf('Hall')).toMatchObject({
      points: [[3, 3.725123, 51.05, 'Hall', '/nl/x', 'hit-3']],
      places: [[3.7, 51, 'Drempelare']],
    })
  })

  test.each(['"><script>alert(1)</script>', "' onload='x", '🦽 \u202e&quot;'])('keeps %j what it is', label => {
    expect(taskOf(label).points[0][3]).toBe(label)
    const html = draw('nl', { ...hall, label })
    expect(html).not.toContain('<script')
    expect(readTags(html).filter(({ attributes }) => 'onload' in attributes)).toEqual([])
  })

  test('names tiles of others only where they are set, and then whom they come from', () => {
    const mapGround = { tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', credit: '© We', creditPage: undefined }
    expect(taskOf('Hall').ground).toBeUndefined()
    expect(JSON.parse(toMapTask({ ...contextIn('nl'), mapGround }, [hall], [])).ground).toEqual({
      tiles: mapGround.tiles,
      credit: '© We',
    })
  })
})

test.each(pageLanguages)('the button says in %s how much is loaded, which is so', language => {
  const html = draw(language, hall)
  expect(html).toMatch(new RegExp(`<button type="button"[^>]*>[^<]*${liveMapSize} k`))
  const { resolve } = createRequire(import.meta.url)
  const sizes = (packageFiles['maplibre-gl'] ?? []).map(
    file => gzipSync(readFileSync(resolve(`maplibre-gl/${file}`))).length / 1000,
  )
  expect(Math.abs(sizes.reduce((sum, size) => sum + size, 0) - liveMapSize)).toBeLessThan(10)
})
