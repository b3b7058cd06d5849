import type { NamedNode } from '@rdfjs/types'
import type { AuditedRecord, Found } from './audited-record.js'

/** One step of a path: a property, and the terms that say, as stated missing, that it leads nowhere. */
export interface Step {
  property: NamedNode
  /** The property itself, and the class that it leads to with all wider ones. */
  absence: ReadonlySet<string>
}

/** Where a path leads from a thing. */
export interface Followed {
  found: readonly Found[]
  /** Properties of which nothing is stated, each on the way. */
  missing: readonly NamedNode[]
  /** Whether somewhere on the way a thing is stated to be missing. */
  absent: boolean
}

/** Follows a path step by step; a step on which nothing is stated is missing, unless its absence is stated. */
export function followPath(record: AuditedRecord, start: string, path: readonly Step[]): Followed {
  let things: Iterable<string> = [start]
  let found: readonly Found[] = []
  const missing: NamedNode[] = []
  let absent = false
  for (const { property, absence } of path) {
    const all: Found[] = []
    for (const thing of things) {
      const values = record.values(thing, property)
      all.push(...values)
      if (values.length > 0) continue
      if (record.lacks(thing, absence)) absent = true
      else missing.push(property)
    }
    found = all
    if (path.length > 1) things = new Set(all.map(({ term }) => term.value))
  }
  return { found, missing, absent }
}
