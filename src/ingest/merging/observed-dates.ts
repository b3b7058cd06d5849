import type { Quad } from '@rdfjs/types'
import { sosa } from '../../rdf/vocab.js'

/** Date of the newest observation of each "thing property". */
export function newestDates(quads: Iterable<Quad>): Map<string, string> {
  const nodes = new Map<string, { thing?: string; property?: string; date?: string }>()
  for (const { subject, predicate, object } of quads) {
    const field = fieldOf(predicate.value)
    if (field) nodes.set(subject.value, { ...nodes.get(subject.value), [field]: object.value })
  }
  const newest = new Map<string, string>()
  for (const { thing, property, date } of nodes.values()) {
    if (thing === undefined || property === undefined || date === undefined) continue
    const key = `${thing} ${property}`
    if (date > (newest.get(key) ?? '')) newest.set(key, date)
  }
  return newest
}

function fieldOf(predicate: string): 'thing' | 'property' | 'date' | undefined {
  if (predicate === sosa.hasFeatureOfInterest.value) return 'thing'
  if (predicate === sosa.observedProperty.value) return 'property'
  return predicate === sosa.resultTime.value ? 'date' : undefined
}

/** Whether a date is certainly later: "2025" than "2024-05", but not "2024-05" than "2024", nor than no date at all. */
export function isLater(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}
