import type { NamedNode } from '@rdfjs/types'
import { acc } from '../../rdf/vocab.js'
import type { AuditedRecord } from './audited-record.js'
import type { ClassTree } from '../../model/class-tree.js'
import { bestOf, type PartVerdict, type Verdict } from './judge-parts.js'

/** Stations from the street to the toilet, in the order in which people meet them. */
export const linkNames = ['street', 'parking', 'path', 'entrance', 'reception', 'lift', 'toilet'] as const

export type LinkName = (typeof linkNames)[number]

/** One station of the way; it is as good as the best part that serves it. */
export interface Link {
  name: LinkName
  /** `absent` where such a thing was looked for and is not there. */
  state: Verdict | 'absent'
  best: PartVerdict | undefined
}

const kinds: Readonly<Record<LinkName, readonly NamedNode[]>> = {
  street: [acc.TransitStop, acc.DropOffPoint],
  parking: [acc.Parking],
  path: [acc.Path],
  entrance: [acc.Entrance],
  reception: [acc.Reception],
  lift: [acc.Lift],
  toilet: [acc.ToiletRoom],
}

/** The way from the street to the toilet. */
export function followChain(parts: readonly PartVerdict[], record: AuditedRecord, classes: ClassTree): Link[] {
  return linkNames.map(name => {
    const best = bestOf(parts.filter(({ kind }) => kinds[name].some(each => each.equals(kind))))
    const isAbsent = kinds[name].every(kind => record.lacksItself(record.root, classes.widerThan(kind)))
    return { name, best, state: best?.verdict ?? (isAbsent ? 'absent' : 'not-assessable') }
  })
}

/** The first of the links that keep people out, else of those that need help; undefined when no known link is weak. */
export function weakestLink(chain: readonly Link[]): Link | undefined {
  return chain.find(({ state }) => state === 'not') ?? chain.find(({ state }) => state === 'with-help')
}
