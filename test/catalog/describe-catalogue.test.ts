import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { expect, test } from 'vitest'
import SHACLValidator from 'rdf-validate-shacl'
import type { DumpSet } from '../../src/dumps/dump-set.js'
import { dumpFormats, fileSuffix } from '../../src/dumps/formats.js'
import { projectPath } from '../../src/paths.js'
import { createDataset, objectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { dcat, dct, spdx } from '../../src/rdf/vocab.js'
import { base, licence, sourceOf } from '../dumps/town.js'
import { catalogueOf } from './town-catalogue.js'

const shapes = parseQuads(readFileSync(projectPath('data/catalogue/shapes.ttl'), 'utf8'), { baseIri: 'urn:shapes' })

async function problemsOf(quads: readonly Quad[]): Promise<string[]> {
  const report = await new SHACLValidator(createDataset(shapes) as never).validate(createDataset(quads) as never)
  return report.results.map(
    ({ focusNode, path }) => `${focusNode?.value} ${(path as { value?: string } | null)?.value}`,
  )
}

const kept: DumpSet = {
  ...{ stamp: '2026-11-27', base, licence, sequence: 3, time: '2026-11-01T10:00:00.000Z' },
  created: '2026-11-27T00:00:00.000Z',
  files: ['', '-gent'].flatMap(town =>
    dumpFormats.map(format => ({
      name: `drempel-2026-11-27${town}.${fileSuffix(format)}`,
      format: format.suffix,
      ...(town === '' ? {} : { municipality: town.slice(1) }),
      bytes: 100,
      sha256: 'ab'.repeat(32),
    })),
  ),
}

const surveyed = sourceOf(`
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix prov: <http://www.w3.org/ns/prov#> .
  @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  <gent/a> a acc:Building ; wgs84:lat 51.05 ; wgs84:long 3.72 ; prov:wasGeneratedBy <gent/a/audit/1> .
  <gent/a/audit/1> a acc:Audit ; prov:startedAtTime "2024-03-02T09:00:00Z"^^xsd:dateTime .
  <gent/b> a acc:Building ; wgs84:lat 51.07 ; wgs84:long 3.70 ; prov:wasGeneratedBy <gent/b/audit/1> .
  <gent/b/audit/1> a acc:Audit ; prov:startedAtTime "2025-06-01T09:00:00Z"^^xsd:dateTime .
`)

test.each([
  ['without kept files', undefined],
  ['with kept files', kept],
])('the catalogue %s has all that DCAT-AP asks', async (_, newest) => {
  expect(await problemsOf(await catalogueOf(newest))).toEqual([])
  expect(await problemsOf(await catalogueOf(newest, surveyed))).toEqual([])
})

test.each([
  ['a data set without a contact', dcat.contactPoint],
  ['a file without a licence', dct.license],
  ['a file without a media type', dcat.mediaType],
  ['a checksum without a value', spdx.checksumValue],
])('%s would be noticed', async (_, property) => {
  const quads = await catalogueOf(kept)
  expect(await problemsOf(quads.filter(({ predicate }) => !predicate.equals(property)))).not.toEqual([])
})

test('a municipality is described by its records: where they are, and when they were surveyed', async () => {
  const data = createDataset(await catalogueOf(undefined, surveyed))
  const of = (name: string, property: Quad['predicate']) =>
    objectsOf(data, namedNode(`${base}catalog#dataset-gent${name}`), property).map(({ value }) => value)
  expect(of('-place', dcat.bbox)).toEqual(['POLYGON((3.7 51.05, 3.72 51.05, 3.72 51.07, 3.7 51.07, 3.7 51.05))'])
  expect([of('-period', dcat.startDate), of('-period', dcat.endDate)]).toEqual([['2024-03-02'], ['2025-06-01']])
})

test('a kept file is offered in place of one that is made when asked for', async () => {
  const addresses = async (newest?: DumpSet) =>
    objectsOf(createDataset(await catalogueOf(newest)), namedNode(`${base}catalog#dataset-gent-nq`), dcat.downloadURL)
  expect((await addresses()).map(({ value }) => value)).toEqual([`${base}dumps/latest-gent.nq`])
  expect((await addresses(kept)).map(({ value }) => value)).toEqual([
    `${base}dumps/2026-11-27/drempel-2026-11-27-gent.nq.gz`,
  ])
})

test('a name with quotes does not break the catalogue', async () => {
  const named = sourceOf(`
    @prefix acc: <https://w3id.org/drempel/ns#> . @prefix locn: <http://www.w3.org/ns/locn#> .
    <gent/a> a acc:Building ; locn:address <gent/a/address> .
    <gent/a/address> a locn:Address ; locn:postName "Gent \\"$& \\\\ oost\\"" .
  `)
  expect(await problemsOf(await catalogueOf(undefined, named))).toEqual([])
})
