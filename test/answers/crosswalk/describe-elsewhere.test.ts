import { describe, expect, test } from 'vitest'
import { describeElsewhere } from '../../../src/answers/crosswalk/describe-elsewhere.js'
import { toFieldsJson } from '../../../src/answers/crosswalk/to-fields-json.js'
import { toOsmTags } from '../../../src/answers/crosswalk/to-osm-tags.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { exchangeFormat } from '../../../src/rdf/vocab.js'

const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const base = 'https://drempel.example/id/building/gent/hall'

const read = (body: string) => [
  ...parseQuads(
    `@base <${base}> .
    @prefix acc: <https://w3id.org/drempel/ns#> .
    @prefix code: <https://w3id.org/drempel/code/> .
    @prefix geo: <http://www.opengis.net/ont/geosparql#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix sosa: <http://www.w3.org/ns/sosa/> .
    ${body}`,
    {},
  ),
]

const entrance = read(`
  <hall/entrance/1> a acc:Entrance ; rdfs:label "Zijdeur + lift"@nl ;
    acc:entranceRole <https://w3id.org/drempel/code/entrance-role/wheelchair> ;
    owl:sameAs <https://www.openstreetmap.org/node/123> ;
    acc:stepFree true ; acc:ramp <hall/ramp/1> ; acc:lacks acc:CallDevice ;
    geo:hasGeometry <hall/position> .
  <hall/position> a geo:Geometry ; geo:asWKT "POINT(3.7179 51.0541)"^^geo:wktLiteral .
  <hall/door/1> a acc:Door ; acc:clearWidth 92.5 ; acc:thresholdHeight 2.0 ;
    acc:doorType <https://w3id.org/drempel/code/door-type/sliding> ;
    acc:operation <https://w3id.org/drempel/code/door-operation/automatic> .
  <hall/ramp/1> a acc:Ramp ; acc:slope 6.0 ; acc:length 240.0 .
  <hall/stairs/1> a acc:Stairs ; acc:stepCount 6 ; acc:lit false .
`)

const osm = (quads: typeof entrance) => toOsmTags(describeElsewhere(quads, exchangeFormat.osm, vocabulary))

describe('tags for OpenStreetMap', () => {
  test('have metres, yes and no, and the tags of concepts; what has no one tag is a choice', () => {
    expect(osm(entrance)).toEqual([
      {
        iri: `${base}/door/1`,
        kinds: ['Door'],
        tags: { door: 'sliding', 'door:width': '0.925', 'kerb:height': '0.02', width: '0.925' },
        inexact: ['kerb:height', 'width'],
        choices: [['automatic_door=floor', 'automatic_door=motion', 'automatic_door=yes']],
      },
      {
        iri: `${base}/entrance/1`,
        kinds: ['Entrance'],
        object: 'node/123',
        tags: { doorbell: 'no', entrance: 'yes', wheelchair: 'designated' },
        inexact: ['doorbell'],
      },
      { iri: `${base}/ramp/1`, kinds: ['Ramp'], tags: { incline: '6%', length: '2.4' } },
      { iri: `${base}/stairs/1`, kinds: ['Stairs'], tags: { lit: 'no', step_count: '6' } },
    ])
  })

  test('leave out what is only a bound', () => {
    const quads = read(`
      <hall/door/1> a acc:Door ; acc:clearWidth 90.0 ; acc:glazed true ;
        acc:doorType <https://w3id.org/drempel/code/door-type/sliding> .
      <hall/observation/1> a sosa:Observation ; sosa:hasFeatureOfInterest <hall/door/1> ;
        sosa:observedProperty acc:clearWidth ; sosa:hasSimpleResult 90.0 ;
        acc:bound <https://w3id.org/drempel/code/bound-kind/at-least> .
    `)
    expect(osm(quads)).toEqual([{ iri: `${base}/door/1`, kinds: ['Door'], tags: { door: 'sliding' } }])
  })

  test('name a building in each language, a plus in the name or not', () => {
    const one = read('<hall> a acc:Building ; rdfs:label "Sporthal + bad"@nl .')
    expect(osm(one)[0]?.tags).toEqual({ name: 'Sporthal + bad', 'name:nl': 'Sporthal + bad' })
    const two = read('<hall> a acc:Building ; rdfs:label "Sporthal"@nl, "Salle"@fr .')
    expect(osm(two)[0]?.tags).toEqual({ 'name:fr': 'Salle', 'name:nl': 'Sporthal' })
  })

  test('say nothing of what nobody knows', () => {
    expect(osm(read('<hall/door/1> a acc:Door . <hall> a acc:Building .'))).toEqual([])
  })

  test('leave two values of one key to the mapper', () => {
    const [door] = osm(read('<hall/door/1> a acc:Stairs ; acc:stepCount 6, 7 .'))
    expect(door).toMatchObject({ tags: {}, choices: [['step_count=6', 'step_count=7']] })
  })
})

test('fields of A11yJSON have degrees, positions, truths and texts by language', () => {
  const things = toFieldsJson(describeElsewhere(entrance, exchangeFormat.a11yjson, vocabulary))
  expect(things).toEqual([
    {
      iri: `${base}/door/1`,
      kinds: ['Door'],
      fields: {
        Door: {
          hasProximitySensor: true,
          isAutomatic: true,
          isRevolving: false,
          isSliding: true,
          isTurnstile: false,
          needsSwitchToOpen: false,
          thresholdHeight: 0.02,
          width: 0.925,
        },
      },
      inexact: ['Door.hasProximitySensor'],
    },
    {
      iri: `${base}/entrance/1`,
      kinds: ['Entrance'],
      sameAs: ['https://www.openstreetmap.org/node/123'],
      fields: {
        Entrance: { geometry: { type: 'Point', coordinates: [3.7179, 51.0541] } },
        EntranceProperties: {
          isLevel: true,
          isMainEntrance: false,
          name: { nl: 'Zijdeur + lift' },
          slopeAngle: 3.43,
        },
      },
      inexact: ['EntranceProperties.isLevel'],
    },
    {
      iri: `${base}/stairs/1`,
      kinds: ['Stairs'],
      fields: { Stairs: { count: 6, isWellLit: false } },
      inexact: ['Stairs.isWellLit'],
    },
  ])
})

test('fields of NeTEx have metres and its words', () => {
  const things = toFieldsJson(describeElsewhere(entrance, exchangeFormat.netex, vocabulary))
  expect(things.map(({ fields, inexact }) => ({ fields, inexact }))).toEqual([
    {
      fields: { EntranceEquipment: { AutomaticDoor: true, DoorType: 'sliding', Width: 0.925 } },
      inexact: ['EntranceEquipment.Width'],
    },
    { fields: { AccessibilityLimitation: { StepFreeAccess: true } }, inexact: undefined },
    { fields: { RampEquipment: { Gradient: 3.43, Length: 2.4 } }, inexact: ['RampEquipment.Gradient'] },
    { fields: { StaircaseEquipment: { NumberOfSteps: 6 } }, inexact: undefined },
  ])
})
