import type { Literal, Quad, Term } from '@rdfjs/types'
import { acc, dct, locn, geo, operationalStatus, owl, rdf, rdfs, skos, sosa } from '../../rdf/vocab.js'
import type { Iris } from '../../model/iris.js'
import { municipalityOf } from '../../model/municipality.js'
import { readStatements, stated, statedIris, type Statements } from '../../model/record-statements.js'
import type { Closure, Entrance, MeasuredBuilding } from './entrance.js'
import { readBounds, readElement, type BoundOf } from './read-element.js'
import { readPlace } from './read-place.js'

/** What a reading of a record goes by. */
interface Reading {
  statements: Statements
  boundOf: BoundOf
  /** Properties that lead to parts. */
  parts: ReadonlySet<string>
}

/** Statements that name a thing elsewhere. */
const linkProperties = [owl.sameAs, skos.exactMatch, skos.closeMatch, rdfs.seeAlso, dct.identifier]

/** The building of a record with its entrances; undefined when the quads hold no building. */
export function readMeasuredBuilding(
  quads: Iterable<Quad>,
  iris: Iris,
  parts: ReadonlySet<string>,
): MeasuredBuilding | undefined {
  const statements = readStatements(quads)
  const iri = [...statements.keys()].find(subject => isA(subject, acc.Building, statements))
  if (iri === undefined) return undefined
  const reading = { statements, boundOf: readBounds(statements), parts }
  const place = readPlace(iri, statements, 'building')
  const entrances: Entrance[] = []
  const building: MeasuredBuilding = {
    iri,
    names: namesOf(iri, statements),
    municipality: readMunicipality(iri, statements) ?? municipalityOf(iri, iris) ?? '',
    place,
    self: readElement(iri, statements, reading.boundOf),
    elements: [],
    entrances,
    closures: readClosures(statements),
    states: readStates(statements),
    links: [],
  }
  for (const entrance of findEntrances(statements)) entrances.push(readEntrance(entrance, building, reading))
  const ofEntrances = new Set(entrances.flatMap(entrance => [entrance.iri, ...entrance.parts.map(part => part.iri)]))
  const others = [...statements.keys()].filter(other => other !== iri && !ofEntrances.has(other))
  return Object.assign(building, {
    elements: others
      .filter(other => !isAside(other, statements))
      .map(other => readElement(other, statements, reading.boundOf)),
    links: [iri, ...entrances.map(entrance => entrance.iri)].flatMap(thing => readLinks(thing, statements)),
  })
}

/** Those of the building and of its units. */
function findEntrances(statements: Statements): Set<string> {
  const links = [...statements.values()].flat().filter(({ predicate }) => predicate.equals(acc.hasEntrance))
  return new Set(links.map(({ object }) => object.value).filter(entrance => statements.has(entrance)))
}

function readEntrance(iri: string, building: MeasuredBuilding, reading: Reading): Entrance {
  const { statements, boundOf } = reading
  return {
    iri,
    names: namesOf(iri, statements),
    building,
    place: readPlace(iri, statements, 'entrance') ?? building.place,
    self: readElement(iri, statements, boundOf),
    parts: partsBelow(iri, reading).map(part => readElement(part, statements, boundOf)),
  }
}

function partsBelow(iri: string, { statements, parts }: Reading): string[] {
  const found = new Set([iri])
  for (const thing of found)
    for (const { predicate, object } of statements.get(thing) ?? [])
      if (parts.has(predicate.value) && statements.has(object.value)) found.add(object.value)
  found.delete(iri)
  return [...found].filter(part => !isAside(part, statements))
}

function readClosures(statements: Statements): Closure[] {
  return [...statements].flatMap(([thing, quads]) =>
    quads
      .filter(({ predicate }) => predicate.equals(acc.closure))
      .map(({ object }) => {
        const first = (property: Term) => stated(statements, object.value, property as typeof acc.closure)[0]?.value
        return {
          iri: object.value,
          thing,
          types: statedIris(statements, thing, rdf.type).map(({ value }) => value),
          from: first(acc.closedFrom),
          until: first(acc.closedUntil),
          reason: first(acc.closureReason),
          alternative: first(acc.closureAlternative),
        }
      }),
  )
}

function readStates(statements: Statements): MeasuredBuilding['states'] {
  return [...statements.keys()].flatMap(thing =>
    stated(statements, thing, acc.status)
      .filter(state => !state.equals(operationalStatus.working))
      .map(state => ({
        thing,
        types: statedIris(statements, thing, rdf.type).map(({ value }) => value),
        state: state.value,
        since: stated(statements, thing, acc.statusSince)[0]?.value,
      })),
  )
}

function readLinks(thing: string, statements: Statements): { thing: string; link: string }[] {
  return linkProperties.flatMap(property =>
    stated(statements, thing, property).map(({ value }) => ({ thing, link: value })),
  )
}

function readMunicipality(iri: string, statements: Statements): string | undefined {
  const [address] = stated(statements, iri, locn.address)
  return address && stated(statements, address.value, locn.postName)[0]?.value
}

function namesOf(iri: string, statements: Statements): Literal[] {
  return stated(statements, iri, rdfs.label).filter(term => term.termType === 'Literal')
}

function isA(iri: string, type: Term, statements: Statements): boolean {
  return statedIris(statements, iri, rdf.type).some(one => one.equals(type))
}

const aside = new Set<string>(
  [acc.Audit, acc.Closure, sosa.Observation, locn.Address, geo.Geometry].map(({ value }) => value),
)

function isAside(iri: string, statements: Statements): boolean {
  return statedIris(statements, iri, rdf.type).some(type => aside.has(type.value))
}
