import type { Operation } from '../algebra.js'

/**
 * Columns of a SELECT in the order in which a reader expects them. The algebra of `SELECT *` has them by alphabet
 * (@traqula/algebra-sparql-1-2 1.3.1); here they come as the query first names them.
 */
export function orderColumns(variables: readonly string[], query: string): string[] {
  const named = [...query.matchAll(/[?$]([\w\u00b7-\uffff]+)/g)].map(([, name]) => name ?? '')
  return variables.toSorted((one, other) => placeOf(one, named) - placeOf(other, named))
}

function placeOf(variable: string, named: readonly string[]): number {
  const place = named.indexOf(variable)
  return place < 0 ? named.length : place
}

/** Names of the columns of a SELECT; none for other forms. */
export function columnsOf(operation: Operation): string[] {
  const project = findProject(operation)
  return ((project?.variables ?? []) as { value: string }[]).map(({ value }) => value)
}

/** The same SELECT with its columns in another order. */
export function withColumns(operation: Operation, columns: readonly string[]): Operation {
  if (operation.type !== 'project') return { ...operation, input: withColumns(operation.input as Operation, columns) }
  const variables = operation.variables as { value: string }[]
  return { ...operation, variables: columns.map(name => variables.find(({ value }) => value === name)) }
}

function findProject(operation: Operation): Operation | undefined {
  if (operation.type === 'project') return operation
  return wrappers.has(operation.type) ? findProject(operation.input as Operation) : undefined
}

/** What may stand around the projection of a query. */
const wrappers = new Set(['from', 'slice', 'distinct', 'reduced'])
