import request from 'supertest'
import type { Quad } from '@rdfjs/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, dcat, dqv, prefixes, rdf, voidTerms } from '../../src/rdf/vocab.js'
import { startService, type TestService } from './service.js'

const licence = 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0'
let service: TestService
beforeAll(async () => {
  service = await startService({ contactMail: 'data@example.org', licence })
})
afterAll(() => service.close())

const get = (path: string, accept = 'text/turtle') =>
  request(service.origin)
    .get(path)
    .set('Accept', accept)
    .buffer(true)
    .parse(toBuffer as never)
const toBuffer = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
  const pieces: Buffer[] = []
  response.on('data', piece => pieces.push(piece as Buffer)).on('end', () => done(null, Buffer.concat(pieces)))
}
const textOf = (response: { body: unknown }) => (response.body as Buffer).toString()
const read = async (path: string) => createDataset(parseQuads(textOf(await get(path))))
const mediaTypeOf = (response: request.Response) => response.headers['content-type']?.split(';')[0]

test('every file in the catalogue answers, with the media type that it states', async () => {
  const data = await read('/catalog')
  const files = subjectsOf(data, rdf.type, dcat.Distribution)
  expect(files.length).toBeGreaterThan(20)
  for (const file of files) {
    const packed = objectOf(data, file, dcat.compressFormat) ?? objectOf(data, file, dcat.packageFormat)
    const stated = (packed ?? objectOf(data, file, dcat.mediaType))?.value.slice(prefixes.iana.length)
    for (const property of [dcat.accessURL, dcat.downloadURL]) {
      const address = objectOf(data, file, property)?.value ?? ''
      const response = await get(address.slice(service.program.iris.base.length - 1), '*/*')
      expect([address, response.status, mediaTypeOf(response)]).toEqual([address, 200, stated])
      expect((response.body as Buffer).length).toBeGreaterThan(100)
    }
  }
})

test('every service in the catalogue answers, at its endpoint and with its description', async () => {
  const data = await read('/catalog')
  const services = subjectsOf(data, rdf.type, dcat.DataService)
  const addresses = services.flatMap(each =>
    [dcat.endpointURL, dcat.endpointDescription].flatMap(property => objectsOf(data, each, property)),
  )
  expect(addresses).toHaveLength(8)
  for (const { value } of addresses) {
    const response = await get(value.slice(service.program.iris.base.length - 1), '*/*')
    expect([value, response.status]).toEqual([value, 200])
  }
})

test.each(['ttl', 'nt', 'trig', 'nq', 'jsonld', 'html'])('the catalogue comes as .%s', async suffix => {
  const response = await get(`/catalog.${suffix}`, '*/*')
  expect(response.status).toBe(200)
  expect(textOf(response)).toContain('SPARQL')
})

test.each(['nl', 'fr', 'de', 'en'])('catalogue, quality and files have pages in %s', async language => {
  for (const path of ['catalog', 'catalog/quality', 'dumps']) {
    const response = await get(`/${language}/${path}`, 'text/html')
    expect([path, response.status, response.headers['content-language']]).toEqual([path, 200, language])
    expect(textOf(response)).toContain(`<html lang="${language}"`)
  }
})

test('data answers name the licence', async () => {
  for (const path of ['/catalog', '/doc/building/gent/town-hall', '/fragments', '/feed', '/dumps/latest.nq']) {
    const { headers } = await get(path, '*/*')
    expect([path, headers['link']]).toEqual([path, expect.stringContaining(`<${licence}>; rel="license"`)])
  }
})

test('VoID counts what SPARQL counts', async () => {
  const data = await read('/.well-known/void')
  const whole = namedNode(`${service.program.iris.base}#dataset`)
  const ask = async (query: string) =>
    Number(textOf(await get(`/sparql?query=${encodeURIComponent(query)}`, 'text/csv')).split('\r\n')[1])
  const figure = (property: Quad['predicate'], subject: Quad['subject'] = whole) =>
    Number(objectOf(data, subject, property)?.value)
  expect(figure(voidTerms.triples)).toBe(await ask('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'))
  expect(figure(voidTerms.distinctSubjects)).toBe(await ask('SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }'))
  expect(figure(voidTerms.distinctObjects)).toBe(await ask('SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }'))
  expect(figure(voidTerms.properties)).toBe(await ask('SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }'))
  const widths = subjectsOf(data, voidTerms.property, acc.clearWidth) as Quad['subject'][]
  expect(widths.map(each => figure(voidTerms.triples, each))).toEqual([2])
  expect(objectsOf(data, whole, voidTerms.subset)).toHaveLength(2)
})

test('quality is measured of all data and of each municipality', async () => {
  const data = await read('/catalog/quality')
  const measured = subjectsOf(data, rdf.type, dqv.QualityMeasurement)
  const violations = measured.filter(each => objectOf(data, each, dqv.isMeasurementOf)?.equals(acc.violationCount))
  expect(violations.map(each => objectOf(data, each, dqv.value)?.value)).toEqual(['0', '0', '0'])
  for (const each of measured) {
    const value = Number(objectOf(data, each, dqv.value)?.value)
    expect(value >= 0 && value <= 1).toBe(true)
    expect(subjectsOf(data, dqv.hasQualityMeasurement, each)).toHaveLength(1)
  }
})

test('the catalogue is not sent again to who has it', async () => {
  const { headers } = await get('/catalog')
  const again = await get('/catalog').set('If-None-Match', headers['etag'] as string)
  expect([again.status, textOf(again)]).toEqual([304, ''])
})
