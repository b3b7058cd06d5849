import type { Quad } from '@rdfjs/types'
import { createIris } from '../../src/model/iris.js'
import { literal, namedNode, quad } from '../../src/rdf/terms.js'
import { toContent } from '../../src/records/content.js'
import { toSha256 } from '../../src/records/sha256.js'

/** IRIs of the records that the fault tests write. */
export const iris = createIris('https://data.example.org/')

/** Triples of a record; some 10 kB of them. */
const triples = 90

/** The record of a writer with a number; its content follows from its name. */
export function recordOf(writer: number, index: number): string {
  return `${iris.base}id/building/faults/writer-${writer}-record-${index}`
}

/** What a record of that name holds. */
export function quadsOf(record: string): Quad[] {
  return Array.from({ length: triples }, (_, index) => {
    const value = toSha256(`${record} ${index}`)
    return quad(namedNode(record), namedNode(`${iris.base}test#${index}`), literal(value)) as Quad
  })
}

/** Checksum that the ledger must have for a record of that name. */
export function sha256Of(record: string): string {
  return toSha256(toContent(quadsOf(record)))
}
