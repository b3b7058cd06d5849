import type { Quad } from '@rdfjs/types'
import { createGraph } from './graph/graph.js'
import { createLiterals } from './graph/literals.js'
import { checkReach } from './shapes/check-terms.js'
import { createCompiler } from './shapes/compile-shape.js'
import { collectResults } from './shapes/evaluate.js'
import type { Result } from './shapes/shape.js'
import { createTargeting } from './shapes/targets.js'

/** The constraints that the quads of a record break, in no order. */
export type Engine = (record: Iterable<Quad>) => Result[]

/**
 * SHACL Core, compiled once for many records. Throws a `Problem` when the shapes ask for what it cannot do.
 * @param background classes and code lists that the shapes refer to; looked at, never judged
 */
export function createEngine(shapes: Iterable<Quad>, background: Iterable<Quad>): Engine {
  const shapesGraph = createGraph(shapes)
  const backgroundGraph = createGraph(background)
  checkReach(shapesGraph)
  const forEachTarget = createTargeting(shapesGraph, backgroundGraph, createCompiler(shapesGraph))
  const literals = createLiterals()
  return quads => {
    const record = createGraph(quads, backgroundGraph, literals)
    const results: Result[] = []
    forEachTarget(record, (shape, focus) => collectResults(shape, focus, record, results))
    return results
  }
}
