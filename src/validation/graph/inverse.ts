import type { Graph } from './graph.js'
import type { Node } from './node.js'

const none: readonly Node[] = []

/** Who points at a node: one index for each predicate, made when somebody asks for it first. */
export function createInverse(subjects: readonly Node[], background?: Graph): Graph['subjectsOf'] {
  const indexes = new Map<string, ReadonlyMap<string, readonly Node[]>>()
  return (node, predicate) => {
    let index = indexes.get(predicate)
    if (!index) indexes.set(predicate, (index = invert(subjects, predicate)))
    const own = index.get(node.key) ?? none
    const others = background?.subjectsOf(node, predicate) ?? none
    if (others.length === 0) return own
    return [...own, ...others.filter(other => own.every(each => each.key !== other.key))]
  }
}

function invert(subjects: readonly Node[], predicate: string): ReadonlyMap<string, readonly Node[]> {
  const index = new Map<string, Node[]>()
  for (const subject of subjects)
    for (const { key } of subject.statements?.get(predicate) ?? none) {
      const known = index.get(key)
      if (known) known.push(subject)
      else index.set(key, [subject])
    }
  return index
}
