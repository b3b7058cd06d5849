import type { Literal } from '@rdfjs/types'
import { createLiteralNode, type Node } from './node.js'

/** Length up to which a text is likely to come again: numbers, dates, truths. */
const shortText = 24

/** How many literals are kept before all are let go. */
const capacity = 10_000

/** A function from a literal to its node; one with a short text is read once, however many records have it. */
export function createLiterals(): (term: Literal) => Node {
  const known = new Map<string, Node>()
  return term => {
    const text = term.value
    if (text.length > shortText) return createLiteralNode(term, text)
    const found = known.get(text)
    if (found?.term.equals(term)) return found
    if (known.size === capacity) known.clear()
    const node = createLiteralNode(term, text)
    known.set(text, node)
    return node
  }
}
