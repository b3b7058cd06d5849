// Building records of our kind, always the same for the same number: npx tsx scripts/bench/generator.ts QUADS > FILE.nq
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { literal, namedNode } from '../../src/rdf/terms.js'
import { termText } from '../../src/rdf/term-text.js'
import { acc, geo, locn, prefixes, prov, rdf, rdfs, sosa, xsd } from '../../src/rdf/vocab.js'
import { createRandom } from './random.js'

export const benchBase = 'https://data.example.org/'

/** One record: the lines of its N-Triples, sorted as the ledger keeps them. */
export interface BenchRecord {
  record: string
  graph: string
  lines: string[]
}

/** Towns, from large to small; each has half the buildings of the one eight places before it. */
export const towns = Array.from({ length: 64 }, (_, index) => `town-${String(index + 1).padStart(2, '0')}`)
const uses = ['town-hall', 'school', 'police', 'court', 'post-office', 'sports-hall', 'worship', 'park']
const useNames = ['Stadhuis', 'School', 'Politiekantoor', 'Rechtbank', 'Postkantoor', 'Sporthal', 'Kerk', 'Park']
const streets = ['Grote Markt', 'Stationsstraat', 'Kerkstraat', 'Molenstraat', 'Veldstraat', 'Parklaan', 'Beekstraat']
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`)
const wgs84 = (name: string) => namedNode(`http://www.w3.org/2003/01/geo/wgs84_pos#${name}`)
const code = (list: string, name: string) => namedNode(`${prefixes.acc.replace(/ns#$/, '')}code/${list}/${name}`)

type Term = Parameters<typeof termText>[0]
type Say = (subject: Term, predicate: Term, object: Term | string | number | boolean) => void

/** Records of some 90 quads until there are at least so many quads. */
export function* makeRecords(quads: number, seed = 42): Generator<BenchRecord> {
  const random = createRandom(seed)
  for (let [number, made] = [1, 0]; made < quads; number++) {
    const record = makeRecord(number, random)
    made += record.lines.length
    yield record
  }
}

/** A record as N-Quads. */
export function toNQuads({ lines, graph }: BenchRecord): string {
  return lines.map(line => `${line.slice(0, -3)} <${graph}> .\n`).join('')
}

/** The record of one building; the same number with another dice gives another state of the same building. */
export function makeRecord(number: number, random: () => number): BenchRecord {
  const town = Math.min(towns.length - 1, Math.floor(-Math.log2(1 - random()) * 8))
  const path = `building/${towns[town]}/${number}`
  const lines = new Set<string>()
  const say: Say = (subject, predicate, object) => {
    lines.add(`${termText(subject)} ${termText(predicate)} ${termText(toTerm(object))} .\n`)
  }
  sayBuilding(say, { path, town, number, random })
  return { record: `${benchBase}id/${path}`, graph: `${benchBase}doc/${path}`, lines: [...lines].sort() }
}

interface Making {
  path: string
  town: number
  number: number
  random: () => number
}

const at = (path: string) => namedNode(`${benchBase}id/${path}`)
const pick = <Item>(items: readonly Item[], random: () => number) => items[Math.floor(random() * items.length)] as Item
const between = (least: number, most: number, random: () => number) => least + Math.floor(random() * (most - least + 1))
const decimal = (value: number, digits: number) => literal(String(Number(value.toFixed(digits))), xsd.decimal)
const date = (random: () => number) =>
  `20${between(16, 25, random)}-${String(between(1, 12, random)).padStart(2, '0')}-${String(between(1, 28, random)).padStart(2, '0')}`

function toTerm(value: Term | string | number | boolean): Term {
  if (typeof value === 'object') return value
  if (typeof value === 'string') return literal(value)
  return typeof value === 'boolean' ? literal(String(value), xsd.boolean) : literal(String(value), xsd.integer)
}

function sayBuilding(say: Say, making: Making): void {
  const { path, town, number, random } = making
  const building = at(path)
  const use = between(0, uses.length - 1, random)
  const [street, house] = [pick(streets, random), between(1, 240, random)]
  const name = `${useNames[use]} ${street} ${house} ${number}`
  for (const language of ['nl', 'fr', 'de', 'en']) say(building, rdfs.label, literal(`${name}`, language))
  say(building, rdf.type, acc.Building)
  say(building, acc.buildingUse, code('building-use', uses[use] ?? ''))
  say(building, acc.storeyCount, between(1, 9, random))
  say(building, acc.publicAccess, random() < 0.9)
  say(building, dct('identifier'), `BLD-${number}`)
  say(building, dct('modified'), literal(`${date(random)}T08:00:00Z`, xsd.dateTime))
  say(building, dct('spatial'), at(`place/flanders/${towns[town]}`))
  sayPlace(say, making, { street, house, building })
  for (const side of ['main', 'side']) sayEntrance(say, making, side)
  sayFacilities(say, making)
  sayAudit(say, making)
}

function sayPlace(say: Say, { path, town, random }: Making, place: { street: string; house: number; building: Term }) {
  const [address, position] = [at(`${path}/address`), at(`${path}/position`)]
  say(place.building, locn.address, address)
  say(address, rdf.type, locn.Address)
  say(address, locn.thoroughfare, place.street)
  say(address, locn.locatorDesignator, String(place.house))
  say(address, locn.postCode, String(1000 + town * 100))
  say(address, locn.postName, towns[town] ?? '')
  const lat = decimal(50.8 + (town % 8) * 0.05 + random() * 0.05, 6)
  const long = decimal(3 + Math.floor(town / 8) * 0.25 + random() * 0.25, 6)
  say(place.building, geo.hasGeometry, position)
  say(position, rdf.type, geo.Geometry)
  say(position, geo.asWKT, literal(`POINT(${long.value} ${lat.value})`, geo.wktLiteral))
  say(place.building, wgs84('lat'), lat)
  say(place.building, wgs84('long'), long)
}

function sayEntrance(say: Say, { path, random }: Making, side: string): void {
  const entrance = at(`${path}/entrance/${side}`)
  say(at(path), acc.hasEntrance, entrance)
  say(entrance, rdf.type, acc.Entrance)
  say(entrance, rdfs.label, literal(side === 'main' ? 'Hoofdingang' : 'Zijingang', 'nl'))
  say(entrance, rdfs.label, literal(side === 'main' ? 'Main entrance' : 'Side entrance', 'en'))
  say(entrance, acc.entranceRole, code('entrance-role', side))
  if (random() < 0.5) say(entrance, acc.lacks, acc.Stairs)
  else {
    const stairs = at(`${path}/entrance/${side}/stairs/1`)
    say(entrance, acc.stairs, stairs)
    say(stairs, rdf.type, acc.Stairs)
    say(stairs, acc.stepCount, between(1, 9, random))
  }
  for (let door = 1; door <= between(1, 2, random); door++) sayDoor(say, { path, side, door, random })
  if (random() < 0.5) return
  const ramp = at(`${path}/entrance/${side}/ramp/1`)
  say(entrance, acc.ramp, ramp)
  say(ramp, rdf.type, acc.Ramp)
  say(ramp, acc.slope, decimal(random() * 12, 1))
  say(ramp, acc.length, between(80, 900, random))
}

function sayDoor(
  say: Say,
  { path, side, door: number, random }: { path: string; side: string; door: number; random: () => number },
): void {
  const [entrance, door] = [at(`${path}/entrance/${side}`), at(`${path}/entrance/${side}/door/${number}`)]
  say(entrance, acc.door, door)
  say(door, rdf.type, acc.Door)
  const width = decimal(between(140, 280, random) / 2, 1)
  if (random() < 0.8) say(door, acc.clearWidth, width)
  say(door, acc.thresholdHeight, decimal(between(0, 12, random) / 2, 1))
  say(door, acc.doorType, code('door-type', pick(['hinged', 'sliding', 'revolving'], random)))
  say(door, acc.operation, code('door-operation', pick(['automatic', 'light', 'heavy'], random)))
  const observation = at(`${path}/observation/${side}-${number}`)
  say(observation, rdf.type, sosa.Observation)
  say(observation, sosa.hasFeatureOfInterest, door)
  say(observation, sosa.observedProperty, acc.clearWidth)
  say(observation, sosa.hasSimpleResult, width)
  say(observation, sosa.resultTime, literal(date(random), xsd.date))
}

function sayFacilities(say: Say, { path, random }: Making): void {
  for (let number = 1; number <= between(1, 2, random); number++) {
    const toilet = at(`${path}/toilet/${number}`)
    say(at(path), acc.hasToilet, toilet)
    say(toilet, rdf.type, acc.ToiletRoom)
    say(toilet, acc.spaceInFrontWidth, between(90, 180, random))
    say(toilet, acc.seatHeight, between(42, 52, random))
    say(toilet, acc.grabBarCount, between(0, 2, random))
  }
  if (random() < 0.7) {
    const lift = at(`${path}/lift/1`)
    say(at(path), acc.lift, lift)
    say(lift, rdf.type, acc.Lift)
    say(lift, acc.cabinWidth, between(75, 130, random))
    say(lift, acc.cabinDepth, between(110, 220, random))
  }
  const parking = at(`${path}/parking/1`)
  say(at(path), acc.hasParking, parking)
  say(parking, rdf.type, acc.Parking)
  say(parking, acc.count, between(0, 6, random))
  say(parking, acc.entranceDistance, between(2, 150, random))
}

function sayAudit(say: Say, { path, random }: Making): void {
  const audit = at(`${path}/audit/1`)
  say(at(path), prov.wasGeneratedBy, audit)
  say(audit, rdf.type, acc.Audit)
  const remark = pick(['geen opmerkingen', 'helling te steil', 'deur te smal', 'drempel te hoog'], random)
  say(audit, dct('description'), literal(`Rondgang met rolstoel: ${remark}.`, 'nl'))
  say(audit, dct('publisher'), `Bureau ${between(1, 40, random)}`)
  say(audit, prov.startedAtTime, literal(date(random), xsd.date))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const record of makeRecords(Number(process.argv[2] ?? 100_000)))
    if (!process.stdout.write(toNQuads(record))) await once(process.stdout, 'drain')
