import { readFileSync } from 'node:fs'
import type { NamedNode, Quad } from '@rdfjs/types'
import type { DumpSet } from '../dumps/dump-set.js'
import { projectPath } from '../paths.js'
import { parseQuads } from '../rdf/parse.js'
import { literal } from '../rdf/terms.js'
import { dcat, dct, foaf, geo, prefixes, publisherType, rdf, skos, vcard } from '../rdf/vocab.js'
import type { AllCounts, Counts } from './count.js'
import { dataSetTitle } from './describe-data-set.js'
import { describeFiles } from './describe-files.js'
import { findOffers } from './offer.js'
import { about, day, iri, moment } from './statements.js'

/** Who publishes, and under which conditions. */
export interface Publisher {
  publisher: string
  publisherIri: string | undefined
  contactMail: string | undefined
  contactPage: string | undefined
  /** IRI. */
  licence: string
}

export interface CatalogueFacts {
  base: string
  counts: AllCounts
  /** Time of the first and of the newest change (ISO 8601). */
  issued: string
  modified: string
  publisher: Publisher
  /** The newest set of dumps. */
  newest: DumpSet | undefined
}

/** The catalogue in DCAT-AP 3: the whole data set, one for each municipality, their files, and the services. */
export function describeCatalogue(facts: CatalogueFacts): Quad[] {
  const { base, counts, publisher, modified, issued } = facts
  const catalogue = iri(`${base}catalog`)
  const licence = iri(publisher.licence)
  const towns = [...counts.municipalities]
  const written = [
    ...parseQuads(readPart('catalogue'), { baseIri: base }),
    ...towns.flatMap(([path, { places }]) => parseQuads(readTown(path, places), { baseIri: base })),
  ]
  const ofType = (type: NamedNode) =>
    written
      .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(type))
      .map(each => each.subject)
  const titles = [...about(iri(`${base}#dataset`), [dct.title, ...wholeTitles()]), ...written.filter(isTitle)]
  const owned = [catalogue, ...ofType(dcat.Dataset), ...ofType(dcat.DataService)] as NamedNode[]
  const described = [
    ...written,
    ...titles,
    ...owned.flatMap(thing => about(thing, [dct.publisher, publisherOf(facts)])),
    ...owned.slice(1).flatMap(thing => about(thing, [dcat.contactPoint, iri(`${base}catalog#contact`)])),
    ...[catalogue, ...(ofType(dcat.DataService) as NamedNode[])].flatMap(thing => about(thing, [dct.license, licence])),
    ...(ofType(dcat.DataService) as NamedNode[]).flatMap(service => describeService(service, facts)),
    ...about(catalogue, [dct.issued, moment(issued)], [dct.modified, moment(facts.newest?.created ?? modified)]),
    ...about(licence, [rdf.type, dct.LicenseDocument]),
    ...describePublisher(facts),
    ...about(catalogue, [dct.spatial, counts.whole.box && iri(`${base}catalog#dataset-place`)]),
    ...describeData(iri(`${base}#dataset`), counts.whole, undefined, { ...facts, titles }),
    ...towns.flatMap(([path, each]) =>
      describeData(iri(`${base}catalog#dataset-${path}`), each, path, { ...facts, titles }),
    ),
  ]
  return [...described, ...describeCodes(described)]
}

function isTitle({ predicate }: Quad): boolean {
  return predicate.equals(dct.title)
}

function wholeTitles() {
  return Object.entries(dataSetTitle).map(([language, title]) => literal(title, language))
}

/** Codes of tables of the EU are in these; their namespace without its slash is the table. */
const tables = ['access-right', 'data-theme', 'eu-language', 'file-type', 'frequency', 'planned'] as const

/** Each code with the table that it is from. */
function describeCodes(quads: readonly Quad[]): Quad[] {
  const codes = new Map(quads.map(({ object }) => [object.value, object]))
  return [...codes.values()].flatMap(code => {
    const table = tables.find(name => code.termType === 'NamedNode' && code.value.startsWith(prefixes[name]))
    if (table === undefined) return []
    return about(iri(code.value), [rdf.type, skos.Concept], [skos.inScheme, iri(prefixes[table].slice(0, -1))])
  })
}

interface Titled extends CatalogueFacts {
  /** Titles of data sets. */
  titles: readonly Quad[]
}

/** What one data set gets from its counts and its files. */
function describeData(dataSet: NamedNode, counts: Counts, town: string | undefined, facts: Titled): Quad[] {
  const { base, modified, issued, publisher, newest } = facts
  const titles = facts.titles.filter(({ subject }) => subject.equals(dataSet)).map(({ object }) => object)
  const name = dataSet.value.slice(dataSet.value.indexOf('#') + 1)
  const [place, period] = [iri(`${base}catalog#${name}-place`), iri(`${base}catalog#${name}-period`)]
  const { box, surveyed } = counts
  const hasPlace = box !== undefined || town !== undefined
  return [
    ...about(
      dataSet,
      [dct.identifier, literal(dataSet.value)],
      [dct.issued, moment(issued)],
      [dct.modified, moment(modified)],
      [dct.spatial, hasPlace ? place : undefined],
      [dct.temporal, surveyed && period],
    ),
    ...(hasPlace
      ? about(
          place,
          [rdf.type, dct.Location],
          [skos.prefLabel, town === undefined ? undefined : literal(placeName(town, counts.places))],
          [dcat.bbox, box && literal(toPolygon(box), geo.wktLiteral)],
        )
      : []),
    ...(surveyed
      ? about(
          period,
          [rdf.type, dct.PeriodOfTime],
          [dcat.startDate, day(surveyed[0])],
          [dcat.endDate, day(surveyed[1])],
        )
      : []),
    ...describeFiles(dataSet, findOffers(newest, town), { base, licence: iri(publisher.licence), modified, titles }),
  ]
}

function toPolygon([west, south, east, north]: readonly [number, number, number, number]): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return `POLYGON((${corners.map(corner => corner.join(' ')).join(', ')}))`
}

function describeService(service: NamedNode, { base, counts }: CatalogueFacts): Quad[] {
  const towns = [...counts.municipalities.keys()].map(path => iri(`${base}catalog#dataset-${path}`))
  return about(
    service,
    [dct.identifier, literal(service.value)],
    [dcat.servesDataset, iri(`${base}#dataset`), ...towns],
    [dcat.landingPage, iri(`${base}catalog`)],
  )
}

function publisherOf({ base, publisher }: CatalogueFacts): NamedNode {
  return iri(publisher.publisherIri ?? `${base}catalog#publisher`)
}

function describePublisher(facts: CatalogueFacts): Quad[] {
  const { base, publisher } = facts
  return [
    ...about(
      publisherOf(facts),
      [rdf.type, foaf.Agent],
      [foaf.name, literal(publisher.publisher)],
      [dct.type, publisherType.LocalAuthority],
    ),
    ...about(
      publisherType.LocalAuthority,
      [rdf.type, skos.Concept],
      [skos.prefLabel, literal('local authority', 'en')],
    ),
    ...about(
      iri(`${base}catalog#contact`),
      [rdf.type, vcard.Organization, vcard.Kind],
      [vcard.fn, literal(publisher.publisher)],
      [vcard.hasEmail, publisher.contactMail === undefined ? undefined : iri(`mailto:${publisher.contactMail}`)],
      [vcard.hasURL, iri(publisher.contactPage ?? base)],
    ),
  ]
}

/** What people call a municipality: as its postal addresses do, else as its addresses here do. */
export function placeName(path: string, places: readonly string[]): string {
  return places[0] ?? path.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}

function readTown(path: string, places: readonly string[]): string {
  const name = JSON.stringify(placeName(path, places)).slice(1, -1)
  return readPart('municipality')
    .replaceAll('{path}', path)
    .replaceAll('{name}', () => name)
}

function readPart(name: string): string {
  return readFileSync(projectPath(`data/catalogue/${name}.ttl`), 'utf8')
}
