import { Problem } from '../../problem.js'
import { rdf, sh } from '../../rdf/vocab.js'
import { closedChecks } from '../constraints/closed.js'
import { countChecks } from '../constraints/counts.js'
import { kindChecks } from '../constraints/kinds.js'
import { limitChecks } from '../constraints/limits.js'
import { logicChecks } from '../constraints/logic.js'
import { pairChecks } from '../constraints/pairs.js'
import { qualifiedChecks } from '../constraints/qualified.js'
import { textChecks } from '../constraints/texts.js'
import { objectsOf } from '../graph/follow.js'
import type { Graph } from '../graph/graph.js'
import type { Node } from '../graph/node.js'
import { checkSpelling } from './check-terms.js'
import { createDeclaration, type Declaration } from './declaration.js'
import { nameShape } from './name-shape.js'
import { readPath } from './read-path.js'
import type { Check, SetCheck, Shape, ValueCheck } from './shape.js'

/** In the order in which they are put: what is quick to answer comes first. */
const families: readonly ((shape: Declaration) => Check[])[] = [
  ...[countChecks, kindChecks, limitChecks, textChecks, pairChecks, closedChecks, qualifiedChecks, logicChecks],
]

/** A function from the node of a shape to the shape, compiled once. Throws a `Problem` that names what is wrong. */
export function createCompiler(graph: Graph): (node: Node) => Shape {
  const compiled = new Map<string, Shape>()
  const open: Node[] = []
  const compile = (node: Node): Shape => {
    const known = compiled.get(node.key)
    if (known) return known
    checkReference(graph, node, open)
    checkSpelling(graph, node)
    open.push(node)
    const shape = toShape(createDeclaration(graph, node, compile))
    open.pop()
    compiled.set(node.key, shape)
    return shape
  }
  return compile
}

function checkReference(graph: Graph, node: Node, open: readonly Node[]): void {
  const parent = open.at(-1)
  if (open.includes(node))
    throw new Problem(
      'malformed',
      `${nameShape(graph, node)} refers to itself, by way of ${nameShape(graph, parent ?? node)}.`,
      {
        cure: 'Give the inner shape only the constraints that have an end.',
      },
    )
  if (!node.statements)
    throw new Problem(
      'malformed',
      `${nameShape(graph, parent ?? node)} refers to ${nameShape(graph, node)}, of which nothing is said.`,
      {
        cure: 'Mend the name, or load the file that has the shape.',
      },
    )
}

function toShape(declaration: Declaration): Shape {
  const checks = families.flatMap(family => family(declaration))
  const walk = readWalk(declaration)
  const path = declaration.first('path')
  return {
    node: declaration.node,
    severity: declaration.first('severity')?.text ?? sh.Violation.value,
    messages: declaration.all('message'),
    isActive: !declaration.isTrue('deactivated'),
    valueChecks: checks.filter((check): check is ValueCheck => 'holds' in check),
    setChecks: checks.filter((check): check is SetCheck => 'failures' in check),
    properties: declaration.all('property').map(property => compileProperty(declaration, property)),
    ...(walk && path ? { walk, path } : {}),
  }
}

function compileProperty(declaration: Declaration, node: Node): Shape {
  const property = declaration.shape(node)
  if (!property.walk) throw withoutPath(declaration.graph, node)
  return property
}

function readWalk({ graph, node, all, refuse }: Declaration): Shape['walk'] {
  const [path, ...others] = all('path')
  if (!path) {
    const isProperty = objectsOf(graph, node, rdf.type.value).some(({ text }) => text === sh.PropertyShape.value)
    if (isProperty) throw withoutPath(graph, node)
    return undefined
  }
  const walk = others.length === 0 ? readPath(graph, path) : undefined
  if (!walk) throw refuse('path', 'one property path')
  return walk
}

function withoutPath(graph: Graph, node: Node): Problem {
  return new Problem('malformed', `${nameShape(graph, node)} is a property shape without sh:path.`, {
    cure: 'Say with sh:path which property it is about.',
  })
}
