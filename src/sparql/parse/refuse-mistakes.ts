import type { Literal, Term } from '@rdfjs/types'
import type { Operation as EngineOperation } from '../../engine/algebra.js'
import { createMatcher } from '../../engine/functions/patterns.js'
import { variablesOf } from '../../engine/plan/variables.js'
import { Problem } from '../../problem.js'
import { nodesOf, type Operation } from '../algebra.js'

/**
 * Throws a Problem for mistakes that the grammar lets pass: a variable that gets two values, and a regular expression
 * that no text can be compared with, which would be an error on each row, and so an empty answer.
 */
export function refuseMistakes(operation: Operation): void {
  for (const node of nodesOf(operation)) {
    if (node.type === 'extend') refuseSecondValue(node)
    if (node.subType === 'operator') refuseBrokenPattern(node)
  }
}

function refuseSecondValue({ variable, input }: Operation): void {
  const name = (variable as Term).value
  if (!variablesOf(input as EngineOperation).possible.has(name)) return
  throw malformed(`?${name} has a value before BIND or AS gives it one`)
}

/** Places of the pattern and of the flags among the arguments. */
const patternPlaces: Readonly<Record<string, readonly [number, number]>> = { regex: [1, 2], replace: [1, 3] }

function refuseBrokenPattern({ operator, args }: Operation): void {
  const [patternPlace, flagsPlace] = patternPlaces[operator as string] ?? []
  if (patternPlace === undefined || flagsPlace === undefined) return
  const terms = (args as { term?: Term }[]).map(({ term }) => term)
  const [pattern, flags] = [terms[patternPlace], terms[flagsPlace]]
  if (!isText(pattern) || (terms.length > flagsPlace && !isText(flags))) return
  const matches = createMatcher()('', toValue(pattern.value), ...(isText(flags) ? [toValue(flags.value)] : []))
  if (matches === undefined) throw malformed(`the regular expression "${pattern.value.slice(0, 100)}" is wrong`)
}

function isText(term: Term | undefined): term is Literal {
  return term?.termType === 'Literal'
}

function toValue(text: string) {
  return { type: 'string' as const, text }
}

function malformed(detail: string): Problem {
  return new Problem('malformed', `The query cannot be answered: ${detail}.`, { cure: 'Correct the query.' })
}
