import type { NamedNode } from '@rdfjs/types'
import { linkedThings, type Fact, type RecordView, type Thing } from '../../model/record.js'
import { stationsOf, type Station, type ToldClass } from '../../model/way-in/stations.js'
import { gapKinds, type Gaps } from '../gaps.js'
import type { PageContext } from '../page-context.js'
import { isPlace } from '../place.js'

/** What a stretch of the way in has to tell of an entrance. */
export interface Told {
  station: Station
  /** Of the entrance itself. */
  facts: readonly Fact[]
  elements: readonly Thing[]
  /** Of the building. */
  near: readonly Thing[]
  /** Terms of the entrance that belong here: kinds of elements and properties. */
  gaps: Gaps
}

/**
 * An entrance by the stretches of the way in, those with nothing to tell left out; and what belongs to none, but for
 * where it is.
 */
export function tellWayIn(context: PageContext, record: RecordView, entrance: Thing): { told: Told[]; rest: Thing } {
  const stations = stationsOf(context.vocabulary)
  const told = stations.map(station => tell(station, record, entrance)).filter(hasContent)
  const elements = new Set(told.flatMap(each => each.elements))
  const isTold = (term: NamedNode) => stations.some(station => belongs(station, term))
  const rest = {
    ...entrance,
    facts: entrance.facts.filter(({ property }) => !isTold(property)),
    parts: entrance.parts.filter(part => !elements.has(part.thing) && !isPlace(part)),
    ...pickGaps(entrance, term => !isTold(term)),
  }
  return { told, rest }
}

function tell(station: Station, record: RecordView, entrance: Thing): Told {
  const below = station.elements.flatMap(({ links }) => links.flatMap(link => linkedThings(record, entrance, link)))
  const pointing = record.root.parts
    .map(({ thing }) => thing)
    .filter(thing => isOneOf(thing, station.elements) && pointsTo(thing, entrance))
  return {
    station,
    facts: entrance.facts.filter(({ property }) => station.properties.some(told => told.equals(property))),
    elements: [...new Set([...below, ...pointing])],
    near: record.root.parts.map(({ thing }) => thing).filter(thing => isOneOf(thing, station.ofBuilding)),
    gaps: pickGaps(entrance, term => belongs(station, term)),
  }
}

function belongs({ properties, elements }: Station, term: NamedNode): boolean {
  return (
    properties.some(told => told.equals(term)) ||
    elements.some(({ classes, links }) => classes.has(term.value) || links.some(link => link.equals(term)))
  )
}

function isOneOf({ types }: Thing, told: readonly ToldClass[]): boolean {
  return told.some(({ classes }) => types.some(({ value }) => classes.has(value)))
}

const pointsTo = (thing: Thing, entrance: Thing) =>
  thing.facts.some(({ values }) => values.some(({ term }) => term.equals(entrance.iri)))

/** The gaps of a thing of which something holds. */
export function pickGaps(gaps: Gaps, holds: (term: NamedNode) => boolean): Gaps {
  const [absent = [], notApplicable = [], unknown = []] = gapKinds.map(kind => gaps[kind].filter(holds))
  return { absent, notApplicable, unknown }
}

function hasContent({ facts, elements, near, gaps }: Told): boolean {
  return [facts, elements, near, ...gapKinds.map(kind => gaps[kind])].some(list => list.length > 0)
}
