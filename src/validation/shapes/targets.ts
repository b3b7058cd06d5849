import { rdf, rdfs, sh } from '../../rdf/vocab.js'
import { isInstance, subclassesOf } from '../graph/classes.js'
import { findStatement } from '../graph/find.js'
import { objectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import { createNode, type Node } from '../graph/node.js'
import { actingIris, shaclIri, type ShaclTerm } from '../shacl-terms.js'
import type { Shape } from './shape.js'

type Visit = (shape: Shape, focus: Node) => void

/** A shape with the nodes that it is for. */
interface Target {
  shape: Shape
  classes: readonly string[]
  nodes: readonly Node[]
  /** Properties that a target has, and those that lead to one. */
  having: readonly string[]
  behind: readonly string[]
}

/** Hands over each node of a record with each shape that it is a target of; those of the background are none. */
export function createTargeting(
  shapes: Graph,
  background: Graph,
  compile: (node: Node) => Shape,
): (record: Graph, visit: Visit) => void {
  const targets = shapes.subjects.filter(node => isShape(shapes, node)).map(node => readTarget(shapes, node, compile))
  const usual = shapesByType(targets, background)
  const pointing = targets.filter(({ nodes, having, behind }) => nodes.length + having.length + behind.length)
  return (record, visit) => {
    visitInstances(record, record.hasSubclasses ? shapesByType(targets, record) : usual, visit)
    for (const target of pointing) visitPointedAt(record, target, visit)
  }
}

/** Whether the shapes graph makes a shape of the node, by a type or by a property. */
function isShape(shapes: Graph, node: Node): boolean {
  const types = objectsOf(shapes, node, rdf.type.value)
  if (types.some(({ text }) => text === sh.NodeShape.value || text === sh.PropertyShape.value)) return true
  return (node.statements ?? []).some(({ predicate }) => actingIris.has(predicate))
}

function readTarget(shapes: Graph, node: Node, compile: (node: Node) => Shape): Target {
  const all = (term: ShaclTerm) => objectsOf(shapes, node, shaclIri(term))
  const keys = (term: ShaclTerm) => all(term).map(({ key }) => key)
  const isClass = isInstance(shapes, node, rdfs.Class.value)
  return {
    shape: compile(node),
    classes: isClass ? [...keys('targetClass'), node.key] : keys('targetClass'),
    nodes: all('targetNode'),
    having: keys('targetSubjectsOf'),
    behind: keys('targetObjectsOf'),
  }
}

type ShapesByType = ReadonlyMap<string, ReadonlySet<Shape>>

function shapesByType(targets: readonly Target[], graph: Graph): ShapesByType {
  const shapes = new Map<string, Set<Shape>>()
  for (const { shape, classes } of targets)
    for (const type of classes.flatMap(each => [...subclassesOf(graph, each)])) {
      const known = shapes.get(type)
      if (known) known.add(shape)
      else shapes.set(type, new Set([shape]))
    }
  return shapes
}

const none: ReadonlySet<Shape> = new Set()

function visitInstances(record: Graph, shapes: ShapesByType, visit: Visit): void {
  for (const subject of record.subjects) {
    const types = objectsOf(record, subject, rdf.type.value)
    const [only] = types
    if (!only) continue
    for (const shape of types.length === 1 ? (shapes.get(only.key) ?? none) : shapesOf(types, shapes))
      visit(shape, subject)
  }
}

function shapesOf(types: readonly Node[], shapes: ShapesByType): ReadonlySet<Shape> {
  return new Set(types.flatMap(({ key }) => [...(shapes.get(key) ?? none)]))
}

/** Nodes that are targets otherwise than by their class; those that are so by class as well have had their visit. */
function visitPointedAt(record: Graph, { shape, classes, nodes, having, behind }: Target, visit: Visit): void {
  const found = new Map<string, Node>()
  for (const node of nodes)
    found.set(node.key, record.nodes.get(node.key) ?? record.background?.nodes.get(node.key) ?? createNode(node.term))
  for (const subject of record.subjects) {
    if (having.some(predicate => findStatement(subject.statements ?? [], predicate))) found.set(subject.key, subject)
    for (const predicate of behind)
      for (const object of objectsOf(record, subject, predicate)) found.set(object.key, object)
  }
  for (const node of found.values()) {
    const isVisited = record.nodes.get(node.key) === node && classes.some(type => isInstance(record, node, type))
    if (!isVisited) visit(shape, node)
  }
}
