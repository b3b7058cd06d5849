import type { Request } from 'express'
import type { Quad } from '@rdfjs/types'
import { Problem } from '../../problem.js'
import { findThing } from '../find-record.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import type { Operation } from './operation.js'
import { readValues } from './read-values.js'

/** The building that a request names by its parameter `building`, with the quads of its record. */
export async function readBuilding(
  operation: Operation,
  request: Request,
  parts: Parts,
): Promise<{ iri: string; record: Iterable<Quad> }> {
  const building = readValues(operation, readParameters(request)).text('building')
  const path = building === undefined ? undefined : parts.iris.path(building)
  if (path === undefined)
    throw new Problem('malformed', 'The parameter building must be the IRI of a building.', {
      cure: `Use one that begins with ${parts.iris.base}id/building/.`,
    })
  const { thing, record } = await findThing(path, parts)
  return { iri: thing.value, record }
}
