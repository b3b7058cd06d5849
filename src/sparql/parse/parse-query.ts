import { toAlgebra } from '@traqula/algebra-sparql-1-2'
import { Parser } from '@traqula/parser-sparql-1-2'
import { formOf, refuseFetching, type Operation, type QueryForm } from '../algebra.js'
import { toParseProblem } from '../query-errors.js'
import { columnsOf, orderColumns, withColumns } from './columns.js'
import { refuseDeepNesting, refuseLargeQuery } from './limits.js'
import { liftIris, putBack, type LiftedQuery } from './lift-iris.js'
import { createRecent } from './recent.js'
import { refuseMistakes } from './refuse-mistakes.js'

/** A query as algebra. It is shared by all who ask the same, so nobody changes it. */
export interface ParsedQuery {
  form: QueryForm
  operation: Operation
  /** Of the BASE that it declares, else that of whoever reads it. */
  baseIri: string | undefined
  /** Columns of a SELECT, in order. */
  variables: readonly string[]
}

/** Queries that are kept as algebra, and the length of their texts together; of algebra this is about 4 MB. */
const keptQueries = { entries: 500, weight: 100_000 }

/**
 * A function that reads a query: a Problem when it is malformed, too large, an update, or wants something from
 * elsewhere. The parser is built once (about 140 ms), and a query that was read of late is not read again, not even
 * about other things: reading takes four times as long as answering a short one.
 * @param baseIri of queries that declare none; by the SPARQL protocol the address of the service
 */
export function createQueryParser(baseIri?: string): (text: string) => ParsedQuery {
  const parser = new Parser({ lexerConfig: { positionTracking: 'full' } })
  const recent = createRecent<ParsedQuery>(keptQueries)
  const keep = (text: string, make: () => ParsedQuery) => {
    const known = recent.get(text)
    if (known) return known
    const parsed = make()
    recent.set(text, parsed, text.length)
    return parsed
  }
  const read = (text: string) => keep(text, () => parse(parser, text, baseIri))
  const base = baseIri === undefined ? undefined : new URL('.', baseIri).href
  return text =>
    keep(text, () => {
      const lifted = base === undefined ? undefined : liftIris(text, base)
      return (lifted && readLifted(lifted, read)) ?? parse(parser, text, baseIri)
    })
}

/** Undefined for a mistake: it is told of in the words of the query itself. */
function readLifted({ text, iris }: LiftedQuery, read: (text: string) => ParsedQuery): ParsedQuery | undefined {
  try {
    const parsed = read(text)
    return { ...parsed, operation: putBack(parsed.operation, iris) }
  } catch {
    return undefined
  }
}

function parse(parser: Parser, text: string, outerBase: string | undefined): ParsedQuery {
  refuseDeepNesting(text)
  const { tree, operation } = toOperation(parser, text, outerBase)
  const form = formOf(operation)
  refuseFetching(operation)
  refuseLargeQuery(operation)
  refuseMistakes(operation)
  const baseIri = baseOf(tree) ?? outerBase
  const variables = form === 'select' ? columnsOf(operation) : []
  if (form !== 'select' || !hasWildcard(tree)) return { form, operation, baseIri, variables }
  const columns = orderColumns(variables, text)
  return { form, operation: withColumns(operation, columns), baseIri, variables: columns }
}

type Tree = ReturnType<Parser['parse']>

/** The same algebra that Comunica 5.4.1 makes of a text: patterns have a graph, blank nodes are variables. */
function toOperation(parser: Parser, text: string, baseIri: string | undefined): { tree: Tree; operation: Operation } {
  try {
    const tree = parser.parse(text)
    const options = { quads: true, blankToVariable: true, ...(baseIri === undefined ? {} : { baseIRI: baseIri }) }
    return { tree, operation: toAlgebra(tree, options) as unknown as Operation }
  } catch (error) {
    throw toParseProblem(error, text)
  }
}

function baseOf(tree: Tree): string | undefined {
  if (tree.type !== 'query') return undefined
  const bases = tree.context.flatMap(each => (each.subType === 'base' ? [each.value.value] : []))
  return bases.at(-1)
}

function hasWildcard(tree: Tree): boolean {
  return 'variables' in tree && tree.variables.some(({ type }) => type === 'wildcard')
}
