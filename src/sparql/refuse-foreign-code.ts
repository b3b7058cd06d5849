import type { Term } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { nodesOf, type Operation } from './algebra.js'
import { patternsOf } from './patterns-of.js'

/** Functions and properties by which Virtuoso runs SQL and procedures of its own. */
const foreignCode = /^(bif:|sql:|http:\/\/www\.openlinksw\.com\/schemas\/(bif|sql))/i

/** Throws a Problem when a query calls into the product behind us instead of asking for data. */
export function refuseForeignCode(operation: Operation): void {
  const functions = [...nodesOf(operation)].filter(({ subType }) => subType === 'named').map(({ name }) => name as Term)
  const properties = patternsOf(operation).flatMap(({ predicate }) => predicate ?? [])
  const foreign = [...functions, ...properties].find(({ value }) => foreignCode.test(value))
  if (!foreign) return
  throw new Problem('forbidden', `This server has no function <${foreign.value}>.`, {
    cure: 'Use functions of SPARQL 1.1 only.',
  })
}
