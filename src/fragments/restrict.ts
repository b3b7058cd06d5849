import type { Term } from '@rdfjs/types'
import { positions, type Position } from './fragment.js'
import type { Bindings } from './parse-bindings.js'
import type { Pattern } from './read-request.js'

/** The patterns that a pattern becomes by rows of values: what matches it and one of the rows matches one of these. */
export function restrict(pattern: Pattern, { variables, rows }: Bindings): Pattern[] {
  const patterns = rows.flatMap(row => {
    const valueOf = (term: Term) => (term.termType === 'Variable' ? row[variables.indexOf(term.value)] : undefined)
    const filled = Object.entries(pattern).map(([position, term]) => [position, valueOf(term) ?? term] as const)
    return filled.every(isPossible) ? [dropLone(Object.fromEntries(filled))] : []
  })
  return [...new Map(patterns.map(each => [keyOf(each), each])).values()]
}

/** The pattern without variables that stand in it once: anything matches there. */
export function dropLone(pattern: Pattern): Pattern {
  const terms = Object.values(pattern)
  const isLone = (term: Term) => term.termType === 'Variable' && terms.filter(other => other.equals(term)).length === 1
  return Object.fromEntries(Object.entries(pattern).filter(([, term]) => !isLone(term)))
}

/** Only objects are texts, and only variables and IRIs are anything else. */
function isPossible([position, term]: readonly [string, Term]): boolean {
  return position === 'object' || term.termType !== 'Literal'
}

function keyOf(pattern: Pattern): string {
  return JSON.stringify(positions.map((position: Position) => pattern[position] ?? null))
}
