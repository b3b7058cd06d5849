import type { Iris } from './iris.js'

/** "…/id/building/gent/stadhuis/entrance/main" → "gent"; undefined for an IRI that is not ours. */
export function municipalityOf(thing: string, iris: Iris): string | undefined {
  return iris.path(thing)?.split('/')[1]
}

/** The same for the graph of a record. */
export function municipalityOfGraph(graph: string, iris: Iris): string | undefined {
  const record = iris.described(graph)
  return record && municipalityOf(record.value, iris)
}
