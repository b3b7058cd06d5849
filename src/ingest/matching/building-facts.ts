import { acc, geo, locn, owl, rdfs, wgs84 } from '../../rdf/vocab.js'
import type { DraftContent } from '../rows/draft-content.js'

/** What a building is known by. */
export interface BuildingFacts {
  record: string
  names: readonly string[]
  /** IRIs of the same building elsewhere: registers, OpenStreetMap, Wikidata. */
  links: readonly string[]
  streets: readonly string[]
  number: string | undefined
  postCode: string | undefined
  towns: readonly string[]
  point: Point | undefined
  /** Surveys that speak of it. */
  surveys: readonly string[]
}

/** In degrees. */
export interface Point {
  longitude: number
  latitude: number
}

interface Triple {
  subject: string
  predicate: string
  value: string
}

const predicates = [
  ...[rdfs.label, owl.sameAs, acc.sourceFile, geo.hasGeometry, geo.asWKT, wgs84.lat, wgs84.long, locn.address],
  ...[locn.fullAddress, locn.thoroughfare, locn.locatorDesignator, locn.postCode, locn.postName],
].map(({ value }) => value)

const known = new Set<string>(predicates)

/** A line of N-Triples that tells something of what is asked here; most lines of a record are passed over unread. */
const telling = new RegExp(
  `^<([^>]*)> <(${predicates.map(iri => iri.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})> ` +
    '(?:<([^>]*)>|"((?:[^"\\\\]|\\\\.)*)")',
  'gm',
)

/** The facts of a record as the ledger keeps it. */
export function readStoredFacts(record: string, content: string): BuildingFacts {
  const triples = Array.from(content.matchAll(telling), ([, subject = '', predicate = '', iri, text]) => ({
    subject,
    predicate,
    value: iri ?? (JSON.parse(`"${text ?? ''}"`) as string),
  }))
  return toFacts(record, triples)
}

/** The facts of a record as a file gives it. */
export function readDraftFacts({ record, things }: DraftContent): BuildingFacts {
  const triples: Triple[] = []
  for (const { subject, statements } of things.values())
    for (const { predicate, object } of statements)
      if (known.has(predicate.value))
        triples.push({ subject: subject.value, predicate: predicate.value, value: object.value })
  return toFacts(record.value, triples)
}

function toFacts(record: string, triples: readonly Triple[]): BuildingFacts {
  const of = (subjects: readonly string[], predicate: { value: string }) =>
    triples
      .filter(each => each.predicate === predicate.value && subjects.includes(each.subject))
      .map(({ value }) => value)
  const address = of([record], locn.address)
  const full = of(address, locn.fullAddress).map(takeApart)
  const streets = [...of(address, locn.thoroughfare), ...full.map(({ street }) => street)]
    .flatMap(text => text.split('|'))
    .map(splitNumber)
  return {
    record,
    names: of([record], rdfs.label),
    links: of([record], owl.sameAs),
    streets: streets.map(({ street }) => street),
    number: of(address, locn.locatorDesignator)[0] ?? streets.find(({ number }) => number !== undefined)?.number,
    postCode: of(address, locn.postCode)[0] ?? full[0]?.postCode,
    towns: [...of(address, locn.postName), ...full.flatMap(({ town }) => town ?? [])],
    point: readPoint(record, of),
    surveys: triples.filter(each => each.predicate === acc.sourceFile.value).map(({ subject }) => lastPart(subject)),
  }
}

/** "Prager Straße 12 a", "12 rue de la Loi" → street and number. */
function splitNumber(text: string): { street: string; number?: string } {
  const [, before, street, after] =
    /^\s*(\d+(?:\s?[a-z](?!\p{L}))?(?:\s?[-–/]\s?\d+)?)?[ ,]*(.*?)[ ,]*(\d[^,]*)?$/iu.exec(text) ?? []
  const number = after ?? before
  return number === undefined || street === undefined || street === '' ? { street: text } : { street, number }
}

/** "Wetstraat 16, 1000 Brussel" → its parts. */
function takeApart(text: string): { street: string; postCode?: string; town?: string } {
  const [, street, postCode, town] = /^(.*?)[,;\n]\s*(?:[A-Z]{1,2}-)?(\d{4,5})\s+([^,]+)/.exec(text) ?? []
  if (street === undefined || postCode === undefined || town === undefined)
    return { street: text.split(/[,;\n]/)[0] ?? text }
  return { street, postCode, town }
}

type ValuesOf = (subjects: readonly string[], predicate: { value: string }) => string[]

function readPoint(record: string, of: ValuesOf): Point | undefined {
  const [wkt] = of(of([record], geo.hasGeometry), geo.asWKT)
  const [, x, y] = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/i.exec(wkt ?? '') ?? []
  const longitude = Number(x ?? of([record], wgs84.long)[0] ?? NaN)
  const latitude = Number(y ?? of([record], wgs84.lat)[0] ?? NaN)
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? { longitude, latitude } : undefined
}

function lastPart(iri: string): string {
  return iri.replace(/^.*\//, '')
}

/** Facts as a text of one line. */
export function packFacts(facts: BuildingFacts): string {
  const { record, names, links, streets, number, postCode, towns, point, surveys } = facts
  const place = point ? [point.longitude, point.latitude] : null
  return JSON.stringify([record, names, links, streets, number ?? null, postCode ?? null, towns, place, surveys])
}

type PackedFacts = [
  ...[record: string, names: string[], links: string[], streets: string[], number: string | null],
  ...[postCode: string | null, towns: string[], point: [number, number] | null, surveys: string[]],
]

export function unpackFacts(text: string): BuildingFacts {
  const [record, names, links, streets, number, postCode, towns, place, surveys] = JSON.parse(text) as PackedFacts
  const point = place ? { longitude: place[0], latitude: place[1] } : undefined
  const address = { streets, number: number ?? undefined, postCode: postCode ?? undefined, towns }
  return { record, names, links, ...address, point, surveys }
}
