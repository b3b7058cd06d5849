import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import request from 'supertest'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Validator } from '@seriousme/openapi-schema-validator'
import { plannerOperations } from '../../../src/http/planner/operations.js'
import type { TestService } from '../service.js'
import { commit, house, startPlanner } from './planner-service.js'

let service: TestService
let hall: string

beforeAll(async () => {
  service = await startPlanner()
  hall = service.id('building/drempelare/zaal')
})
afterAll(() => service.close())

const get = (path: string, headers: Record<string, string> = {}) => request(service.origin).get(path).set(headers)
const idsOf = (body: { features: { id: string }[] }) => body.features.map(({ id }) => id.replace(/^.*\/building\//, ''))

describe('entrances', () => {
  test('of a box come with their measures, and what nobody knows is not there', async () => {
    const { body, headers } = await get('/entrances?bbox=3.7,51.05,3.72,51.06').expect(200)
    expect(headers['content-type']).toMatch('application/geo+json')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(idsOf(body)).toEqual(['back', 'main', 'side'].map(name => `drempelare/zaal/entrance/${name}`))
    expect(body.features[2]).toMatchObject({
      geometry: { type: 'Point', coordinates: [3.7179, 51.0541] },
      properties: {
        positionOf: 'entrance',
        clearWidthCm: 92.5,
        thresholdHeightCm: 0,
        stepCount: 0,
        rampSlopePercent: 6,
      },
    })
    expect(body.features[0].properties).not.toHaveProperty('stepCount')
    expect(body.features[0].properties).not.toHaveProperty('clearWidthCm')
    expect(body.features[0].properties.positionOf).toBe('building')
  })

  test('are paged', async () => {
    const first = await get('/entrances?bbox=3.7,51.05,3.72,51.06&limit=2').expect(200)
    expect(first.headers['link']).toContain('rel="next"')
    const { pathname, search } = new URL(first.body.next)
    const second = await get(pathname + search).expect(200)
    expect([...idsOf(first.body), ...idsOf(second.body)]).toHaveLength(3)
    expect(second.body.next).toBeUndefined()
  })

  test('that are nearest come first', async () => {
    const { body } = await get('/entrances?near=3.7179,51.0541&within=200&limit=2').expect(200)
    expect(idsOf(body)[0]).toBe('drempelare/zaal/entrance/side')
    expect(body.features[0].properties.distanceMetres).toBe(0)
    expect(body.features[1].properties.distanceMetres).toBeGreaterThan(20)
  })

  test.each([
    ['node/123', 1],
    ['https://www.openstreetmap.org/node/123', 1],
    ['Q77', 3],
    ['https://www.wikidata.org/entity/Q77', 3],
    ['node/124', 0],
  ])('with the name %s elsewhere: %d', async (id, count) => {
    const { body } = await get(`/entrances?id=${encodeURIComponent(id)}`).expect(200)
    expect(body.features).toHaveLength(count)
  })

  test('without a position have no geometry', async () => {
    const { body } = await get(`/entrances?id=${service.id('building/gent/library')}`).expect(200)
    expect(body.features[0].geometry).toBeNull()
  })
})

describe('a wrong request', () => {
  test.each([
    ['/entrances', 'bbox, near and id'],
    ['/entrances?bbox=1,2,3', 'bbox'],
    ['/entrances?bbox=3,52,4,51', 'bbox'],
    ['/entrances?near=200,51', 'near'],
    ['/entrances?near=3,51&limit=0', 'limit'],
    ['/entrances?near=3,51&limit=1&limit=2', 'limit'],
    ['/entrances?near=3,51&bbox=3,51,4,52', 'bbox, near and id'],
    ['/verdicts', 'needed'],
    ['/verdicts?profile=giant', 'profile'],
    ['/verdicts?minWidth=wide', 'minWidth'],
    ['/verdicts?minwidth=80', 'minwidth'],
    ['/tiles/3/0/0', 'zoom'],
    ['/tiles/14/99999/0', 'column'],
    ['/paths', 'building'],
    ['/status?soon=1', 'soon'],
  ])('%s is told that it is about %s', async (path, word) => {
    const { body } = await get(path)
      .expect(400)
      .expect('content-type', /problem\+json/)
    expect(body.detail).toContain(word)
    expect(body.cure).toMatch(/\S/)
  })
})

describe('a tile', () => {
  test('holds the same entrances as GeoJSON and as a vector tile', async () => {
    const { body } = await get('/tiles/14/8361/5481').expect(200)
    expect(idsOf(body)).toHaveLength(3)
    const vector = await get('/tiles/14/8361/5481.mvt').responseType('blob').expect(200)
    const layer = new VectorTile(new PbfReader(vector.body)).layers['entrances']
    expect(layer?.length).toBe(3)
    const feature = layer?.feature(2).toGeoJSON(8361, 5481, 14)
    expect(feature?.properties).toMatchObject({ clearWidthCm: 92.5, roles: 'side' })
    const [long, lat] = feature?.geometry.type === 'Point' ? feature.geometry.coordinates : []
    expect(long).toBeCloseTo(3.7179, 4)
    expect(lat).toBeCloseTo(51.0541, 4)
  })

  test('is stale after a change in it, and after no other change', async () => {
    const [tile, box] = ['/tiles/14/8361/5481', '/entrances?bbox=3.7,51.05,3.72,51.06']
    const before = await Promise.all([tile, box].map(path => get(path)))
    await commit(service, 'aalst/huis', house('aalst/huis', [4.05, 50.94], 92))
    for (const [at, path] of [tile, box].entries())
      await get(path, { 'if-none-match': before[at]?.headers['etag'] ?? '' }).expect(304)
    await commit(service, 'drempelare/huis', house('drempelare/huis', [3.7178, 51.0542], 92))
    for (const [at, path] of [tile, box].entries())
      await get(path, { 'if-none-match': before[at]?.headers['etag'] ?? '' }).expect(200)
  })
})

describe('verdicts', () => {
  test('of a municipality name the entrance that fits and what decided', async () => {
    const { body } = await get(`/verdicts?profile=manual-wheelchair&id=${hall}`).expect(200)
    expect(body.buildings[0]).toMatchObject({ verdict: 'fits', bestEntrance: `${hall}/entrance/side` })
    const town = await get('/verdicts?minWidth=90&municipality=gent').expect(200)
    const found = town.body.buildings.map((one: { building: string; verdict: string }) => [
      one.building.replace(/^.*\//, ''),
      one.verdict,
    ])
    expect(found).toEqual([
      ['library', 'unknown'],
      ['town-hall', 'fits'],
    ])
  })
})

describe('the ways of a building', () => {
  test('are nodes and segments with verdicts', async () => {
    const { body } = await get(`/paths?building=${hall}`, { accept: 'application/json' }).expect(200)
    expect(body.complete).toBe(true)
    expect(body.nodes).toHaveLength(4)
    expect(body.edges.map((edge: { verdicts: Record<string, string> }) => edge.verdicts['rollator'])).toEqual([
      'fits',
      'doesNotFit',
      'unknown',
    ])
  })

  test('are triples that a property path follows', async () => {
    const answer = await get(`/paths?building=${hall}`, { accept: 'application/n-triples' }).expect(200)
    const passages = answer.text.split('\n').filter(line => line.includes('passableForRollator>'))
    expect(passages).toHaveLength(2)
    expect(passages.every(line => line.includes('/entrance/side') && line.includes('/reception/1'))).toBe(true)
  })

  test('are files of GTFS', async () => {
    const { body } = await get(`/paths/gtfs.zip?building=${hall}`).buffer().responseType('blob').expect(200)
    const files = await unzip(body as Buffer)
    expect(Object.keys(files)).toEqual(['stops.txt', 'levels.txt', 'pathways.txt'])
    expect(files['pathways.txt']?.split('\r\n').slice(1, 4)).toEqual([
      `${hall}/segment/1,${hall}/entrance/side,${hall}/reception/1,1,1,12.5,,,0,1.4`,
      `${hall}/segment/2,${hall}/entrance/main,${hall}/reception/1,2,1,8,,6,,2`,
      `${hall}/segment/3,${hall}/reception/1,${hall}/lift/1,1,1,3,,,,`,
    ])
    expect(files['stops.txt']).toContain(`${hall}/entrance/side,Zijdeur,51.0541,3.7179,2,${hall},`)
  })
})

test('a lift that is closed is in the status', async () => {
  const { body, headers } = await get('/status').expect(200)
  expect(headers['cache-control']).toContain('max-age=30')
  expect(body.features).toMatchObject([
    { id: `${hall}/lift/1`, properties: { kind: 'Lift', state: 'closed', from: '2020-01-01', reason: 'defect' } },
  ])
})

describe('the description', () => {
  test('is a valid OpenAPI document', async () => {
    const { body } = await get('/openapi.json').expect(200)
    const result = await new Validator().validate(body)
    expect(result.errors).toBeUndefined()
    expect(result.valid).toBe(true)
    expect(body.openapi).toBe('3.1.0')
  })

  const operations = (vocabulary: Parameters<typeof plannerOperations>[0]) => plannerOperations(vocabulary)

  test('names parameters and examples that answer, in the forms that it states', async () => {
    for (const { examples, answers } of operations(service.program.vocabulary))
      for (const example of examples) {
        const path = example.replace('{building}', hall)
        const { status, headers } = await get(path)
        expect([path, status]).toEqual([path, 200])
        expect(answers.map(({ mediaType }) => mediaType)).toContain(headers['content-type']?.replace(/;.*$/, ''))
        expect(headers['etag']).toMatch(/^W\//)
        await get(path, { 'if-none-match': headers['etag'] ?? '' }).expect(304)
        await request(service.origin).head(path).expect(200)
      }
  })
})

async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: false, autoClose: false }, (error, file) =>
      file ? resolve(file) : reject(error),
    ),
  )
  const entries: Entry[] = []
  archive.on('entry', (entry: Entry) => entries.push(entry))
  await new Promise(resolve => archive.on('end', resolve))
  const read = (entry: Entry) =>
    new Promise<string>((resolve, reject) =>
      archive.openReadStream(entry, (error, stream) => (stream ? resolve(text(stream)) : reject(error))),
    )
  return Object.fromEntries(await Promise.all(entries.map(async entry => [entry.fileName, await read(entry)])))
}

test.each(['nl', 'fr', 'de', 'en'])('the page in %s tells each address and leads to answers', async language => {
  const { text: page } = await get(`/${language}/api`).expect(200)
  expect(page).toContain(`<html lang="${language}"`)
  for (const { path } of plannerOperations(service.program.vocabulary)) expect(page).toContain(`<code>${path}</code>`)
  const links = [...page.matchAll(/href="([^"]*\/(?:entrances|verdicts|tiles|paths|status|profiles)[^"]*)"/g)]
  expect(links.length).toBeGreaterThan(8)
  for (const [, link = ''] of links) {
    const { pathname, search } = new URL(link.replaceAll('&amp;', '&'), service.address)
    expect([link, (await get(pathname + search)).status]).toEqual([link, 200])
  }
})
