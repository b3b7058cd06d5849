import supertest from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toTile } from '../../src/feeds/tiles.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { nQuads } from '../../src/rdf/syntaxes.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, rdfs } from '../../src/rdf/vocab.js'
import { startService, type TestService } from './service.js'

const reason = { role: 'tester', reason: 'a test of the feed' }

let service: TestService
const get = (path: string, accept: string = nQuads.mediaType) =>
  supertest(service.origin).get(path).set('Accept', accept).buffer(true)

beforeAll(async () => {
  service = await startService()
})

afterAll(() => service.close())

async function rename(path: string, name: string): Promise<void> {
  const record = service.id(`building/${path}`)
  const quads = parseQuads(`<${record}> a <${acc.Building.value}> ; <${rdfs.label.value}> "${name}"@nl .`)
  await service.program.records.commit([{ record: namedNode(record), quads }], reason)
}

describe('the feed', () => {
  test('of a municipality keeps its tags while another changes', async () => {
    const addresses = ['/feed/by-municipality/aalst', '/feed/by-municipality/aalst/1', '/feed/by-municipality/gent']
    const tags = () => Promise.all(addresses.map(async address => String((await get(address)).headers.etag)))
    const before = await tags()
    await rename('gent/library', 'Mediatheek')
    const after = await tags()
    expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    expect(after[2]).not.toBe(before[2])
  })

  test('by place leads to a record by its tile, and tells there that it moved away', async () => {
    const record = service.id('building/gent/kiosk')
    const at = (place: string) => ({
      record,
      text: `<${record}/point> <http://www.opengis.net/ont/geosparql#asWKT> "POINT(${place})"^^<http://www.opengis.net/ont/geosparql#wktLiteral> .\n`,
    })
    const tile = `/feed/by-place/${toTile(3.72, 51.05)}`
    const elsewhere = `/feed/by-place/${toTile(4.4, 51.2)}`
    await service.program.ledger.append([at('3.72 51.05')], reason)
    expect((await get('/feed/by-place')).text).toContain(`<${service.program.iris.base}${tile.slice(1)}>`)
    expect((await get(elsewhere)).status).toBe(404)
    await service.program.ledger.append([at('4.4 51.2')], reason)
    const membersOf = async (path: string) => (await get(path)).text.match(/tree#member>/g)?.length
    expect([await membersOf(`${tile}/1`), await membersOf(`${elsewhere}/1`)]).toEqual([2, 1])
    expect((await get(`/feed/by-municipality/gent`)).status).toBe(200)
  })

  test('is a page for people in each language, with links to pages and to what was', async () => {
    const read = async (path: string, language: string) =>
      (await get(path, 'text/html').set('Accept-Language', language)).text
    expect(await read('/feed', 'fr')).toContain('Par commune')
    expect(await read('/feed', 'nl')).toContain('href="/feed/1"')
    expect(await read('/feed/1', 'de')).toMatch(/href="\/version\/1\/building\//)
    expect(await read('/feed/by-municipality', 'en')).toContain('href="/feed/by-municipality/gent"')
  })

  test('names a shape of its members that can be fetched', async () => {
    const { text } = await get('/feed')
    const shape = /tree#shape> <([^>]+)>/.exec(text)?.[1] ?? ''
    expect((await get(new URL(shape).pathname, 'text/turtle')).text).toContain('sh:NodeShape')
  })
})
