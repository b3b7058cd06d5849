import type { Quad, Term } from '@rdfjs/types'
import { sh } from '../rdf/vocab.js'

/** How much a violated shape weighs: only a violation keeps a record out. */
export type Severity = 'violation' | 'warning' | 'info'

/** One broken constraint. */
export interface Violation {
  severity: Severity
  focusNode: string
  /** The property, when the constraint is about one. */
  path?: string
  value?: Term
  /** A sentence for the reader, in the first of the asked languages that the shape speaks. */
  message: string
  shape: string
}

/** Puts the quads of one record to the shapes; the same record always gives the same list. */
export type Validate = (record: Iterable<Quad>, languages?: readonly string[]) => Promise<Violation[]>

/** The weight of a severity; one that we do not know weighs as a violation. */
export function toSeverity(iri: string | undefined): Severity {
  if (iri === sh.Warning.value) return 'warning'
  return iri === sh.Info.value ? 'info' : 'violation'
}

/** Order of violations: by thing, property, shape and value. */
export function byPlace(one: Violation, other: Violation): number {
  const [first, second] = [placeOf(one), placeOf(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function placeOf({ focusNode, path, shape, value }: Violation): string {
  return `${focusNode} ${path} ${shape} ${value?.value}`
}
