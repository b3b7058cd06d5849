import { expect, test } from 'vitest'
import { readDraftFacts, readStoredFacts } from '../../../src/ingest/matching/building-facts.js'
import { toContent } from '../../../src/records/content.js'
import { convert, prefixes } from '../conversion.js'

const mapping = `${prefixes}
x-table: { id: test, title: Test, language: fr, tables: { table: {} } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(name), fr~lang]
      - { p: locn:address, o: { mapping: address } }
      - { p: geo:hasGeometry, o: { mapping: position } }
  address:
    sources: table
    s: building/town/$(id)/address
    po:
      - [a, locn:Address]
      - [locn:thoroughfare, $(street), xsd:string]
      - [locn:fullAddress, $(full), fr~lang]
      - [locn:postCode, $(postcode), xsd:string]
  position:
    sources: table
    s: building/town/$(id)/position
    po:
      - [a, geo:Geometry]
      - { p: geo:asWKT, o: { function: 'fn:point(fn:longitude = $(x), fn:latitude = $(y))' } }
`

test.each([
  ['1 place de la Mairie;;01370', { streets: ['place de la Mairie'], number: '1', postCode: '01370', towns: [] }],
  ['Prager Straße 12 a;;04103', { streets: ['Prager Straße'], number: '12 a', postCode: '04103', towns: [] }],
  ['12-14 rue de la Loi;;1000', { streets: ['rue de la Loi'], number: '12-14', postCode: '1000', towns: [] }],
  [
    'Tour Sud | 2 place Haute;;1000',
    { streets: ['Tour Sud ', 'place Haute'], number: '2', postCode: '1000', towns: [] },
  ],
  [';Wetstraat 16, 1000 Brussel;', { streets: ['Wetstraat'], number: '16', postCode: '1000', towns: ['Brussel'] }],
  [';Stationsplein;', { streets: ['Stationsplein'], number: undefined, postCode: undefined, towns: [] }],
])('of %j street, number, postcode and town are known, in a draft as in the ledger', async (cells, address) => {
  const csv = `id;name;street;full;postcode;x;y\n1;"Hôtel ""de ville""";${cells};3.72;51.05`
  const [draft] = (await convert(csv, mapping)).drafts
  const facts = draft && readDraftFacts(draft.content)
  expect(facts).toMatchObject({ names: ['Hôtel "de ville"'], ...address })
  expect(facts?.point).toEqual({ longitude: 3.72, latitude: 51.05 })
  const stored = draft && readStoredFacts(draft.record.value, toContent(draft.quads))
  expect(stored).toEqual({ ...facts, surveys: ['test'] })
})
