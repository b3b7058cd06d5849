import type { Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { positions, type Position } from './fragment.js'
import { parseBindings, type Bindings } from './parse-bindings.js'
import { formatTerm, parseTerm } from './parse-term.js'

/** Terms by position; none where anything matches. */
export type Pattern = Partial<Record<Position, Term>>

/** The pattern that the parameters ask for, with its variables; those that are no part of a pattern are passed over. */
export function readPattern(params: URLSearchParams): Pattern {
  const terms = positions.flatMap(position => {
    const term = parseTerm(readOne(params, position), position)
    return term ? [[position, term] as const] : []
  })
  return Object.fromEntries(terms)
}

/** The rows that the matches are restricted to, as SPARQL writes them, and read; undefined when there are none. */
export function readValues(params: URLSearchParams): { text: string; bindings: Bindings } | undefined {
  const text = readOne(params, 'values')
  return text === '' ? undefined : { text, bindings: parseBindings(text) }
}

/** Number of the page that is asked for; the first when none is. */
export function readPage(params: URLSearchParams): number {
  const text = readOne(params, 'page')
  if (text === '') return 1
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text)
  throw new Problem('malformed', `The parameter "page" is no page number: ${text.slice(0, 200)}`, {
    cure: 'Count from 1, or follow the link to the next page.',
  })
}

/** The pattern as parameters write it. */
export function toFields(pattern: Pattern): Partial<Record<Position, string>> {
  const terms = Object.entries(pattern) as [Position, Term][]
  return Object.fromEntries(terms.map(([position, term]) => [position, formatTerm(term)]))
}

function readOne(params: URLSearchParams, name: string): string {
  const [value = '', ...others] = params.getAll(name)
  if (others.every(other => other === value)) return value
  throw new Problem('malformed', `The parameter "${name}" is given more than once.`, { cure: 'Give it once.' })
}
