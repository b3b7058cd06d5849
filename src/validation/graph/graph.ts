import type { Quad, Term } from '@rdfjs/types'
import { rdf, rdfs } from '../../rdf/vocab.js'
import { createLiteralNode, createNode, keyOf, type Node } from './node.js'
import { createInverse } from './inverse.js'

/** Statements to walk along, with those of a background behind them. */
export interface Graph {
  /** Nodes that its own statements are about. */
  readonly subjects: readonly Node[]
  /** Whether it has classes of its own below others. */
  readonly hasSubclasses: boolean
  find(key: string): Node | undefined
  /** Whether the node is its own, not one of the background. */
  isOwn(node: Node): boolean
  objects(node: Node, predicate: string): readonly Node[]
  subjectsOf(node: Node, predicate: string): readonly Node[]
  /** Keys of the class and of all below it. */
  subclassesOf(type: string): ReadonlySet<string>
  isInstance(node: Node, type: string): boolean
}

const type = rdf.type.value
const subClassOf = rdfs.subClassOf.value
const none: readonly Node[] = []

/**
 * The graph of some quads, whatever named graphs they are in.
 * @param background further statements, indexed once and seen from many graphs
 */
export function createGraph(quads: Iterable<Quad>, background?: Graph): Graph {
  const { nodes, subjects, hasShadows } = readNodes(quads, background)
  const find = (key: string) => nodes.get(key) ?? background?.find(key)
  const nearest = (node: Node) => nodes.get(node.key) ?? node
  const hasSubclasses = subjects.some(subject => subject.statements?.has(subClassOf))
  const below = new Map<string, ReadonlySet<string>>()
  const graph: Graph = {
    ...{ subjects, hasSubclasses, find },
    isOwn: node => nodes.get(node.key) === node,
    objects(node, predicate) {
      const found = node.statements?.get(predicate)
      if (found === undefined) return none
      return hasShadows ? found.map(nearest) : found
    },
    subjectsOf: createInverse(subjects, background),
    subclassesOf(name) {
      if (!hasSubclasses && background) return background.subclassesOf(name)
      let classes = below.get(name)
      if (!classes) below.set(name, (classes = readSubclasses(graph, name)))
      return classes
    },
    isInstance(node, name) {
      const types = graph.objects(node, type)
      return types.some(each => each.key === name || graph.subclassesOf(name).has(each.key))
    },
  }
  return graph
}

/** The nodes of the quads. A node of the background stands for itself until something new is said of it. */
function readNodes(quads: Iterable<Quad>, background: Graph | undefined) {
  const nodes = new Map<string, Node>()
  const subjects: Node[] = []
  let hasShadows = false
  const behind = (term: Term, key: string) => (term.termType === 'NamedNode' ? background?.find(key) : undefined)
  const object = (term: Term): Node => {
    if (term.termType === 'Literal') return createLiteralNode(term)
    const key = keyOf(term)
    let node = nodes.get(key) ?? behind(term, key)
    if (!node) nodes.set(key, (node = createNode(term)))
    return node
  }
  const subject = (term: Term): Node => {
    const key = keyOf(term)
    let node = nodes.get(key)
    if (node?.statements) return node
    if (!node) {
      const shadowed = behind(term, key)
      if (shadowed) hasShadows = true
      nodes.set(key, (node = shadowed ? copyOf(shadowed) : createNode(term)))
    }
    node.statements ??= new Map()
    subjects.push(node)
    return node
  }
  const add = createAdder()
  for (const quad of quads) add(subject(quad.subject), quad.predicate.value, object(quad.object))
  return { nodes, subjects, hasShadows }
}

function copyOf(node: Node): Node {
  const statements = new Map<string, Node[]>()
  for (const [predicate, objects] of node.statements ?? []) statements.set(predicate, [...objects])
  return { ...node, statements }
}

/** Length from which a list of objects is searched by hash. */
const crowd = 32

/** Adds each statement once, however often it comes. */
function createAdder(): (subject: Node, predicate: string, object: Node) => void {
  const crowds = new Map<readonly Node[], Set<string>>()
  const has = (objects: readonly Node[], object: Node) => {
    if (objects.length < crowd) return objects.some(each => each === object || each.key === object.key)
    let known = crowds.get(objects)
    if (!known) crowds.set(objects, (known = new Set(objects.map(each => each.key))))
    const size = known.size
    return known.add(object.key).size === size
  }
  return ({ statements }, predicate, object) => {
    const objects = statements?.get(predicate)
    if (objects === undefined) statements?.set(predicate, [object])
    else if (!has(objects, object)) objects.push(object)
  }
}

function readSubclasses(graph: Graph, name: string): ReadonlySet<string> {
  const found = new Set([name])
  const open = [name]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = graph.find(next)
    for (const { key } of node ? graph.subjectsOf(node, subClassOf) : none) {
      if (found.has(key)) continue
      found.add(key)
      open.push(key)
    }
  }
  return found
}
