import type { NamedNode } from '@rdfjs/types'
import { acc, entranceRole } from '../rdf/vocab.js'
import { linkedThings, valuesOf } from '../model/record.js'
import type { RecordView, Thing, Value } from '../model/record.js'
import { gapKinds } from './gaps.js'

/** A measure of an entrance: its values, or in which way there are none. */
export type EntranceMeasure =
  | { kind: 'values'; values: readonly Value[] }
  /** The thing is there, but it was not measured. */
  | { kind: 'present' }
  | { kind: 'absent' | 'notApplicable' | 'unknown' }

/** The four measures that decide most often, in the order of the table. */
export const entranceMeasures = ['doorWidth', 'threshold', 'steps', 'ramp'] as const

/** Name of one of them. */
export type EntranceMeasureName = (typeof entranceMeasures)[number]

const places = {
  doorWidth: { link: acc.door, type: acc.Door, property: acc.clearWidth },
  threshold: { link: acc.door, type: acc.Door, property: acc.thresholdHeight },
  steps: { link: acc.stairs, type: acc.Stairs, property: acc.stepCount },
  ramp: { link: acc.ramp, type: acc.Ramp, property: acc.slope },
} satisfies Record<EntranceMeasureName, { link: NamedNode; type: NamedNode; property: NamedNode }>

/** One of the measures of an entrance; with several doors or stairs, those of each. */
export function readEntranceMeasure(record: RecordView, entrance: Thing, name: EntranceMeasureName): EntranceMeasure {
  const { link, type, property } = places[name]
  return readMeasure(entrance, linkedThings(record, entrance, link), [property, link, type])
}

/**
 * A measure of the elements of a thing.
 * @param terms the property that is measured, if there is one, then what leads to the elements and what they are
 */
export function readMeasure(
  owner: Thing,
  things: readonly Thing[],
  terms: readonly [NamedNode | undefined, ...NamedNode[]],
): EntranceMeasure {
  const [property] = terms
  const values = property ? things.flatMap(thing => valuesOf(thing, property)).filter(value => value.current) : []
  if (values.length > 0) return { kind: 'values', values }
  const stated = gapKinds
    .filter(kind => kind !== 'unknown')
    .find(kind => [owner, ...things].some(thing => thing[kind].some(term => terms.some(other => other?.equals(term)))))
  return { kind: stated ?? (things.length > 0 ? 'present' : 'unknown') }
}

/** The entrances of a record, the main one first. */
export function entrancesOf(record: RecordView): Thing[] {
  const entrances = linkedThings(record, record.root, acc.hasEntrance)
  return [...entrances.filter(isMain), ...entrances.filter(entrance => !isMain(entrance))]
}

function isMain(entrance: Thing): boolean {
  return valuesOf(entrance, acc.entranceRole).some(({ term }) => term.equals(entranceRole.main))
}
