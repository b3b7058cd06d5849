import { nodesOf, type Operation } from '../algebra.js'

/** Kinds of operations that a source may be asked to do whole; the rest stays with Comunica. */
const candidates: ReadonlySet<string> = new Set([
  'bgp',
  'distinct',
  'extend',
  'filter',
  'group',
  'join',
  'leftjoin',
  'minus',
  'orderby',
  'pattern',
  'project',
  'reduced',
  'slice',
  'union',
  'values',
])

/** The kinds of which every instance in the query is known: Comunica asks for a kind, not for an instance. */
export function findKnownKinds(query: Operation, isKnown: (operation: Operation) => boolean): string[] {
  const unknown = new Set<string>()
  for (const node of nodesOf(query))
    if (candidates.has(node.type) && !unknown.has(node.type) && !isKnown(node)) unknown.add(node.type)
  return [...candidates].filter(kind => !unknown.has(kind))
}
