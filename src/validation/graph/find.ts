import type { Node, Statement } from './node.js'

/** Length from which a list is searched by hash. */
const crowd = 32

/** Long lists by the list, their members by key. They only grow, each key once. */
export type Crowds = Map<readonly unknown[], Map<string, unknown>>

/** The statement with a predicate; with `crowds`, also a long list is searched in no time. */
export function findStatement(
  statements: readonly Statement[],
  predicate: string,
  crowds?: Crowds,
): Statement | undefined {
  if (crowds && statements.length >= crowd)
    return indexOf(statements, crowds, statement => statement.predicate).get(predicate)
  for (const statement of statements) if (statement.predicate === predicate) return statement
  return undefined
}

/** The node with a key. */
export function findByKey(nodes: readonly Node[], key: string, crowds: Crowds): Node | undefined {
  if (nodes.length >= crowd) return indexOf(nodes, crowds, node => node.key).get(key)
  for (const node of nodes) if (node.key === key) return node
  return undefined
}

/** The index of a list, with what the list has got since. */
function indexOf<Item>(list: readonly Item[], crowds: Crowds, keyOf: (item: Item) => string): Map<string, Item> {
  let index = crowds.get(list) as Map<string, Item> | undefined
  if (!index) crowds.set(list, (index = new Map()))
  for (const item of list.slice(index.size)) index.set(keyOf(item), item)
  return index
}
