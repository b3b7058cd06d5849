import { toAlgebra } from '@traqula/algebra-sparql-1-2'
import { Parser } from '@traqula/parser-sparql-1-2'

const parser = new Parser()

/** Names of the columns of a SELECT, by alphabet: some engines tell only those that have a value. */
export function readSelectVariables(query: string): string[] {
  let node = toAlgebra(parser.parse(query), { quads: true, blankToVariable: true }) as unknown as Wrapper
  while (node.type !== 'project' && node.input) node = node.input
  return (node.variables ?? []).map(({ value }) => value).sort()
}

interface Wrapper {
  type: string
  input?: Wrapper
  variables?: readonly { value: string }[]
}
