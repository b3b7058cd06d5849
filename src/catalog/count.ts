import type { Term } from '@rdfjs/types'
import { surveyDates } from '../model/record.js'
import { termText } from '../rdf/term-text.js'
import { locn, rdf, wgs84 } from '../rdf/vocab.js'
import type { IdRows } from './id-rows.js'
import { createIdSet } from './id-set.js'

/** What is counted of all data, or of the records of a municipality. */
export interface Counts {
  triples: number
  /** Distinct ones. */
  subjects: number
  /** Distinct ones; 0 where they are not counted, as sums would not tell. */
  objects: number
  records: number
  /** Things by the IRI of their class, triples by that of their property. */
  classes: ReadonlyMap<string, number>
  properties: ReadonlyMap<string, number>
  /** West, south, east and north of all coordinates, in degrees; undefined when there are none. */
  box: readonly [number, number, number, number] | undefined
  /** First and last day of surveys (ISO 8601); undefined when none is dated. */
  surveyed: readonly [string, string] | undefined
  /** Names of the place in postal addresses, the most frequent first. */
  places: readonly string[]
}

export interface AllCounts {
  whole: Counts
  municipalities: ReadonlyMap<string, Counts>
}

/**
 * Counts one data version in one walk over its quads.
 * @param municipalityOf the municipality of a record from the IRI of its graph; undefined for other graphs
 * @param isAside whether a graph is not counted at all
 */
export async function countRows(
  rows: IdRows,
  municipalityOf: (graph: string) => string | undefined,
  isAside: (graph: string) => boolean = () => false,
): Promise<AllCounts> {
  const whole = createTally()
  const scopes = new Map<string, Tally>()
  const tallyOf = createTallies(rows, { whole, scopes, municipalityOf, isAside })
  const marks = createMarks(rows)
  const [subjects, objects] = [createIdSet(), createIdSet()]
  for await (const piece of rows.pieces())
    for (let at = 0; at < piece.length; at += 4) {
      const graph = piece[at + 3] as number
      const tally = tallyOf(graph)
      if (tally === 'aside') continue
      const [subject, predicate, object] = [piece[at] as number, piece[at + 1] as number, piece[at + 2] as number]
      const isNew = subjects.add(subject)
      if (objects.add(object)) whole.objects++
      add(whole, { isNew, predicate, object: predicate === marks.type ? object : 0 })
      if (!tally) continue
      add(tally, { isNew, predicate, object: predicate === marks.type ? object : 0 })
      const take = marks.values.get(predicate)
      if (take) for (const each of [whole, tally]) take(each, bodyOf(rows.text(object)))
    }
  return {
    whole: toCounts(whole, rows),
    municipalities: new Map(
      [...scopes]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, tally]) => [name, toCounts(tally, rows)]),
    ),
  }
}

/** Counts while they grow. */
interface Tally {
  triples: number
  records: number
  subjects: number
  objects: number
  classes: Map<number, number>
  properties: Map<number, number>
  box: [number, number, number, number]
  surveyed: [string, string]
  places: Map<string, number>
}

function createTally(): Tally {
  return {
    ...{ triples: 0, records: 0, subjects: 0, objects: 0 },
    ...{ classes: new Map(), properties: new Map(), places: new Map() },
    box: [Infinity, Infinity, -Infinity, -Infinity],
    surveyed: ['9999', ''],
  }
}

interface Scopes {
  whole: Tally
  scopes: Map<string, Tally>
  municipalityOf: (graph: string) => string | undefined
  isAside: (graph: string) => boolean
}

/** A function that gives the tally of the municipality of a graph, and counts the record; found once for each graph. */
function createTallies(rows: IdRows, { whole, scopes, municipalityOf, isAside }: Scopes) {
  const byGraph = new Map<number, Tally | 'aside' | undefined>()
  const find = (iri: string) => {
    if (isAside(iri)) return 'aside'
    const municipality = municipalityOf(iri)
    if (municipality === undefined) return undefined
    const tally = scopes.get(municipality) ?? createTally()
    scopes.set(municipality, tally)
    for (const each of [whole, tally]) each.records++
    return tally
  }
  return (graph: number) => {
    if (!byGraph.has(graph)) byGraph.set(graph, find(iriOf(rows.text(graph))))
    return byGraph.get(graph)
  }
}

/** One triple; the object only when it is a class. */
function add(tally: Tally, { isNew, predicate, object }: { isNew: boolean; predicate: number; object: number }): void {
  tally.triples++
  if (isNew) tally.subjects++
  tally.properties.set(predicate, (tally.properties.get(predicate) ?? 0) + 1)
  if (object !== 0) tally.classes.set(object, (tally.classes.get(object) ?? 0) + 1)
}

type Take = (tally: Tally, value: string) => void

/** Ids of the properties whose values matter; found as the walk meets them would cost a look at every row. */
function createMarks(rows: IdRows): { type: number; values: ReadonlyMap<number, Take> } {
  const takes: [Term, Take][] = [
    [wgs84.long, ({ box }, value) => widen(box, 0, Number(value))],
    [wgs84.lat, ({ box }, value) => widen(box, 1, Number(value))],
    [locn.postName, ({ places }, value) => places.set(value, (places.get(value) ?? 0) + 1)],
    ...surveyDates.map((property): [Term, Take] => [property, takeDate]),
  ]
  const known = takes.map(([term, take]) => [rows.idOf(termText(term)), take] as const)
  return { type: rows.idOf(termText(rdf.type)), values: new Map(known.filter(([id]) => id !== 0)) }
}

function widen(box: Tally['box'], axis: 0 | 1, value: number): void {
  if (!Number.isFinite(value)) return
  if (value < box[axis]) box[axis] = value
  if (value > box[axis + 2]!) box[(axis + 2) as 2 | 3] = value
}

function takeDate({ surveyed }: Tally, value: string): void {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (day === undefined) return
  if (day < surveyed[0]) surveyed[0] = day
  if (day > surveyed[1]) surveyed[1] = day
}

function toCounts(tally: Tally, rows: IdRows): Counts {
  const named = (counts: ReadonlyMap<number, number>) =>
    new Map(
      [...counts]
        .map(([id, count]) => [iriOf(rows.text(id)), count] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    )
  return {
    triples: tally.triples,
    records: tally.records,
    subjects: tally.subjects,
    objects: tally.objects,
    classes: named(tally.classes),
    properties: named(tally.properties),
    box: tally.box.every(Number.isFinite) ? tally.box : undefined,
    surveyed: tally.surveyed[1] === '' ? undefined : tally.surveyed,
    places: [...tally.places].sort(([, one], [, other]) => other - one).map(([name]) => name),
  }
}

/** "<…>" → the IRI. */
function iriOf(text: string): string {
  return text.slice(1, -1)
}

/** What stands between the quotes of a literal. */
function bodyOf(text: string): string {
  return text.slice(1, text.lastIndexOf('"'))
}
