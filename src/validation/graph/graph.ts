import type { Literal, Quad, Term } from '@rdfjs/types'
import { rdfs } from '../../rdf/vocab.js'
import { findByKey, findStatement, type Crowds } from './find.js'
import { createLiterals } from './literals.js'
import { createNameNode, keyOf, type Node } from './node.js'

/** Statements to walk along, with those of a background behind them. Only data: a record costs no functions. */
export interface Graph {
  /** Nodes other than literals that its own statements name, by key. */
  readonly nodes: ReadonlyMap<string, Node>
  /** Nodes that its own statements are about. */
  readonly subjects: readonly Node[]
  readonly background: Graph | undefined
  /** Whether it says more of a node of the background. */
  readonly hasShadows: boolean
  /** Whether it has classes of its own below others. */
  readonly hasSubclasses: boolean
  /** Who points at a node, by predicate and key of the node; made when asked for. */
  readonly inverse: Map<string, ReadonlyMap<string, readonly Node[]>>
  /** Keys of a class and of all below it, by key of the class; made when asked for. */
  readonly below: Map<string, ReadonlySet<string>>
}

/** A graph in the making. */
interface Draft {
  nodes: Map<string, Node>
  subjects: Node[]
  background: Graph | undefined
  hasShadows: boolean
  hasSubclasses: boolean
  literals: (term: Literal) => Node
  crowds: Crowds
}

/**
 * The graph of some quads, whatever named graphs they are in.
 * @param background further statements, indexed once and seen from many graphs
 * @param literals makes the nodes of literals; graphs may share it
 */
export function createGraph(quads: Iterable<Quad>, background?: Graph, literals = createLiterals()): Graph {
  const draft: Draft = {
    ...{ nodes: new Map(), subjects: [], background, hasShadows: false, hasSubclasses: false },
    ...{ literals, crowds: new Map() },
  }
  let [term, subject]: [term?: Term, subject?: Node] = []
  for (const quad of quads) {
    if (!subject || quad.subject !== term) subject = subjectOf(draft, (term = quad.subject))
    add(draft, subject, quad.predicate.value, objectOf(draft, quad.object))
  }
  const { nodes, subjects, hasShadows, hasSubclasses } = draft
  return { nodes, subjects, background, hasShadows, hasSubclasses, inverse: new Map(), below: new Map() }
}

/** The node that a statement is about. One of the background is copied, so that what is new stays in this graph. */
function subjectOf(draft: Draft, term: Term): Node {
  const { nodes, subjects, background } = draft
  const key = keyOf(term)
  let node = nodes.get(key)
  if (node?.statements) return node
  if (!node) {
    const shadowed = term.termType === 'NamedNode' ? background?.nodes.get(key) : undefined
    if (shadowed) draft.hasShadows = true
    nodes.set(key, (node = shadowed ? copyOf(shadowed) : createNameNode(term, key)))
  }
  node.statements ??= []
  subjects.push(node)
  return node
}

/** A node of the background stands for itself until something new is said of it. */
function objectOf({ nodes, background, literals }: Draft, term: Term): Node {
  if (term.termType === 'Literal') return literals(term)
  const key = keyOf(term)
  let node = nodes.get(key)
  if (!node && background && term.termType === 'NamedNode') node = background.nodes.get(key)
  if (!node) nodes.set(key, (node = createNameNode(term, key)))
  return node
}

function copyOf(node: Node): Node {
  const statements = node.statements?.map(({ predicate, objects }) => ({ predicate, objects: [...objects] }))
  return { ...node, statements }
}

/** Adds each statement once, however often it comes. */
function add(draft: Draft, subject: Node, predicate: string, object: Node): void {
  const { statements = [] } = subject
  const known = findStatement(statements, predicate, draft.crowds)
  // A list made with its first member takes less room than one that grows from none.
  if (!known) statements.push({ predicate, objects: [object] })
  else if (!findByKey(known.objects, object.key, draft.crowds)) known.objects.push(object)
  if (predicate === subClassOf) draft.hasSubclasses = true
}

const subClassOf = rdfs.subClassOf.value
