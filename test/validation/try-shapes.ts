import { parseQuads } from '../../src/rdf/parse.js'
import { createEngine } from '../../src/validation/engine.js'

const head = `
  PREFIX ex: <https://example.org/>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX sh: <http://www.w3.org/ns/shacl#>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`

/** The quads of a Turtle text in the prefixes of these tests; `blankPrefix` keeps its blank nodes apart. */
export function readTurtle(text: string, blankPrefix = 'data'): ReturnType<typeof parseQuads> {
  return parseQuads(head + text, { blankPrefix })
}

/** The components that some data breaks, in alphabetical order. */
export function tryShapes(shapes: string, data: string, background = ''): string[] {
  const engine = createEngine(readTurtle(shapes, 'shapes'), readTurtle(background, 'behind'))
  return engine(readTurtle(data))
    .map(({ component }) => component)
    .sort()
}

/** The same for one constraint on `ex:p` of `ex:it`. */
export function tryConstraint(constraint: string, value: string): string[] {
  return tryShapes(
    `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property [ sh:path ex:p ; ${constraint} ] .`,
    `ex:it ex:p ${value} .`,
  )
}
