import { QueryEngine } from '@comunica/query-sparql'
import { Parser, Store } from 'n3'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acc, opp, osm, rdf, segmentMode } from '../../../src/rdf/vocab.js'
import type { TestService } from '../service.js'
import { startPlanner } from './planner-service.js'

let service: TestService
let hall: string

beforeAll(async () => {
  service = await startPlanner()
  hall = service.id('building/drempelare/zaal')
})
afterAll(() => service.close())

const get = (path: string, headers: Record<string, string> = {}) => request(service.origin).get(path).set(headers)
const readStore = (text: string) => new Store(new Parser().parse(text))

test('a property path over the passages of a building reaches what a profile can reach, there and back', async () => {
  const { text } = await get(`/paths?building=${hall}`, { accept: 'text/turtle' }).expect(200)
  const bindings = await new QueryEngine().queryBindings(
    `SELECT ?from ?to { ?from <${acc.passableForRollator.value}>+ ?to } ORDER BY ?from ?to`,
    { sources: [readStore(text)] },
  )
  const found = (await bindings.toArray()).map(binding =>
    ['from', 'to'].map(name => binding.get(name)?.value.slice(hall.length)),
  )
  const [side, desk] = ['/entrance/side', '/reception/1']
  expect(found).toEqual([
    [side, side],
    [side, desk],
    [desk, side],
    [desk, desk],
  ])
})

describe('a profile', () => {
  test('is JSON by itself', async () => {
    const all = await get('/profiles').expect(200).expect('content-type', /json/)
    const { body } = await get('/profiles/rollator').expect(200).expect('content-type', /json/)
    expect(all.body.profiles).toContainEqual(body)
    expect(body.name).toBe('rollator')
  })

  test('is a list of OpenPlanner rules about the ways it cannot take, with its limits beside', async () => {
    const { text } = await get('/profiles/manual-wheelchair', { accept: 'text/turtle' }).expect(200)
    const store = readStore(text)
    const [rules] = store.getObjects(null, opp.hasAccessRules, null)
    const refused = store.extractLists()[rules?.value ?? '']?.map(rule => {
      expect(store.getObjects(rule, opp.hasAccess, null).map(({ value }) => value)).toEqual(['false'])
      const [condition] = store.getObjects(rule, opp.match, null)
      return [opp.hasPredicate, opp.hasObject].map(part => store.getObjects(condition ?? null, part, null)[0]?.value)
    })
    expect(refused).toEqual([
      [acc.segmentMode.value, segmentMode.stairs.value],
      [osm.highway.value, osm.Steps.value],
      [acc.segmentMode.value, segmentMode.escalator.value],
    ])
    expect(store.getObjects(null, acc.limit, null).length).toBeGreaterThan(2)
  })

  test.each(['blind', 'rollator'])('that refuses no kind of way, such as %s, has no rules', async name => {
    const { text } = await get(`/profiles/${name}`, { accept: 'application/n-triples' }).expect(200)
    expect(readStore(text).countQuads(null, opp.hasAccessRules, null, null)).toBe(0)
  })

  test('is one of all, as triples too', async () => {
    const { text } = await get('/profiles', { accept: 'text/turtle' }).expect(200)
    expect(readStore(text).countQuads(null, rdf.type, acc.NeedsProfile, null)).toBe(9)
  })

  test('that is not there is told with those that are', async () => {
    const { body } = await get('/profiles/giant')
      .expect(404)
      .expect('content-type', /problem\+json/)
    expect(body.cure).toContain('rollator')
  })
})

describe('the status as Atom', () => {
  test.each([
    ['/status.atom', {}],
    ['/status', { accept: 'application/atom+xml' }],
  ])('at %s with %j is a feed with an entry for the lift', async (path, headers) => {
    const answer = await get(path, { 'accept-language': 'en', ...headers })
      .buffer()
      .parse((response, done) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () => done(null, Buffer.concat(pieces).toString()))
      })
      .expect(200)
      .expect('content-type', /application\/atom\+xml/)
    expect(answer.headers['cache-control']).toContain('max-age=30')
    const text = String(answer.body)
    const { time } = service.program.ledger.latest(hall) ?? { time: 'never' }
    const base = service.program.iris.base
    expect(text.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
      `<id>${base}status</id>`,
      '<title>What is or soon will be closed or out of order: lifts, entrances and others.</title>',
      `<updated>${time}</updated>`,
      `<author><name>${service.program.config.publisher}</name></author>`,
      `<link rel="self" type="application/atom+xml" href="${base}status.atom"/>`,
      `<link rel="alternate" type="application/geo+json" href="${base}status"/>`,
      '<entry>',
      `<id>${hall}/lift/1/closure/1</id>`,
      '<title>Zaal van Drempelare · lift · defect</title>',
      `<updated>${time}</updated>`,
      `<link rel="alternate" href="${hall}/lift/1"/>`,
      '<category term="closed"/>',
      '<summary>2020-01-01/</summary>',
      '</entry>',
      '</feed>',
      '',
    ])
  })

  test('stays GeoJSON for who asks for nothing', async () => {
    await get('/status')
      .expect(200)
      .expect('content-type', /geo\+json/)
  })
})

describe('a building in the words of others', () => {
  test('has the tags of its doors and its object in OpenStreetMap', async () => {
    const { body } = await get(`/crosswalk/osm?building=${hall}`).expect(200)
    expect(body.building).toBe(hall)
    const side = body.things.filter(({ iri }: { iri: string }) => iri.startsWith(`${hall}/entrance/side`))
    expect(side).toMatchObject([
      { object: 'node/123', tags: { entrance: 'secondary' } },
      { tags: { door: 'sliding', 'door:width': '0.925' } },
      { tags: { incline: '6%', length: '2.4', width: '1.2' } },
    ])
  })

  test.each(['osm', 'a11yjson', 'netex'])('in %s needs the IRI of a building', async format => {
    const { body } = await get(`/crosswalk/${format}?building=zaal`).expect(400)
    expect(body.cure).toContain('/id/building/')
    await get(`/crosswalk/${format}?building=${hall}-not`).expect(404)
  })
})
