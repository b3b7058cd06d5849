import type { Quad, Term } from '@rdfjs/types'
import { tripleText } from '../../rdf/term-text.js'
import { acc, prov, rdf, sosa } from '../../rdf/vocab.js'
import { linesOf, parseLines } from '../../records/compare-contents.js'
import type { Change, Ledger } from '../../records/ledger.js'
import { readLineOrigins } from '../merging/tell-origins.js'
import type { CellOrigin } from '../rows/draft-content.js'

/** A value that a record states, and where it came from. */
export interface TracedValue {
  thing: string
  property: string
  term: Term
  /** The change that brought it; it has been there since. */
  since: Change
  /** The newest change whose file says so, with the cells; undefined when no cell of a file does. */
  told: { change: Change; cells: readonly CellOrigin[] } | undefined
  observations: readonly TracedObservation[]
}

/** An observation of the property of a thing; its value may be another than the one that the thing states. */
export interface TracedObservation {
  term: Term
  method: Term | undefined
  date: string | undefined
  raw: string | undefined
  /** "Ingangen!F12". */
  cell: string | undefined
  /** Name of the file, as the audit tells it. */
  file: string | undefined
}

/** Traces each value of a record through its history; types and provenance are no values. */
export function traceValues(ledger: Ledger, record: string): TracedValue[] {
  const history = ledger.history(record)
  const lines = new Map<string, Change>()
  const told = new Map<string, NonNullable<TracedValue['told']>>()
  for (const change of history) {
    const content = ledger.content(change)
    const now = linesOf(content)
    for (const line of lines.keys()) if (!now.has(line)) lines.delete(line)
    for (const line of now) if (!lines.has(line)) lines.set(line, change)
    for (const [line, cells] of readOrigins(ledger, change, content)) told.set(line, { change, cells })
  }
  const quads = parseLines([...lines.keys()])
  const observations = readObservations(quads)
  return quads.filter(isValue).map(quad => {
    const line = tripleText(quad).trimEnd()
    const [thing, property] = [quad.subject.value, quad.predicate.value]
    const since = lines.get(line)
    if (!since) throw new Error(`No line of ${record} reads ${line}`)
    const observed = observations.get(`${thing} ${property}`) ?? []
    return { thing, property, term: quad.object, since, told: told.get(line), observations: observed }
  })
}

function readOrigins(ledger: Ledger, change: Change, content: string): [string, readonly CellOrigin[]][] {
  const origins = readLineOrigins(ledger.origins(change))
  if (origins.length === 0) return []
  const lines = content.split('\n')
  return origins.map(({ line, cells }) => [lines[line] ?? '', cells])
}

const aside = [rdf.type, prov.wasGeneratedBy, acc.sourceRow]

function isValue({ subject, predicate }: Quad): boolean {
  return !aside.some(each => each.equals(predicate)) && !/\/(observation|audit)\/[^/]+/.test(subject.value)
}

/** Observations by "thing property", newest first. */
function readObservations(quads: readonly Quad[]): Map<string, TracedObservation[]> {
  const nodes = new Map<string, Map<string, Term>>()
  for (const { subject, predicate, object } of quads)
    nodes.set(subject.value, (nodes.get(subject.value) ?? new Map<string, Term>()).set(predicate.value, object))
  const found = new Map<string, TracedObservation[]>()
  for (const node of nodes.values()) {
    const get = (predicate: { value: string }) => node.get(predicate.value)
    const [thing, property, term] = [sosa.hasFeatureOfInterest, sosa.observedProperty, sosa.hasSimpleResult].map(get)
    if (!thing || !property || !term) continue
    const audit = nodes.get(get(prov.wasGeneratedBy)?.value ?? '')
    const key = `${thing.value} ${property.value}`
    const observation = {
      ...{ term, method: get(sosa.usedProcedure), date: get(sosa.resultTime)?.value, raw: get(acc.rawValue)?.value },
      ...{ cell: get(acc.sourceCell)?.value, file: audit?.get(acc.sourceFile.value)?.value },
    }
    const all = [...(found.get(key) ?? []), observation]
    found.set(
      key,
      all.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? '')),
    )
  }
  return found
}
