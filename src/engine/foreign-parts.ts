import { Problem } from '../problem.js'
import { geoFunctions } from './geo/geo-functions.js'
import { Unsupported } from './unsupported.js'
import { textQuery } from './words/names.js'

/**
 * A Problem where a query that is not supported whole holds something that no other engine knows, so that it is not
 * handed on; else the same error.
 */
export function toMixtureProblem(error: unknown, query: unknown): unknown {
  const own = error instanceof Unsupported ? findOwn(query) : undefined
  if (!(error instanceof Unsupported) || own === undefined) return error
  return new Problem('malformed', `This server does not know ${error.what} in one query with <${own}>.`, {
    cure: 'Leave out one of the two, or ask in two queries.',
    cause: error,
  })
}

/** IRI of the first function or property in a query that only this engine knows. */
function findOwn(query: unknown): string | undefined {
  const open: unknown[] = [query]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    const iri = 'termType' in node && 'value' in node && node.termType === 'NamedNode' ? String(node.value) : undefined
    if (iri !== undefined && (iri === textQuery || iri in geoFunctions)) return iri
    open.push(...Object.values(node))
  }
  return undefined
}
