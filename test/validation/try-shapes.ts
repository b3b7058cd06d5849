import { parseQuads } from '../../src/rdf/parse.js'
import { createEngine } from '../../src/validation/engine.js'
import { createReferee } from '../../src/validation/referee.js'

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

/** Shapes and data that our engine was tried on, with the number of results that it gave. */
interface Probe {
  shapes: string
  data: string
  background: string
  results: number
}

const probes: Probe[] = []

/** The components that some data breaks, in alphabetical order. */
export function tryShapes(shapes: string, data: string, background = ''): string[] {
  const engine = createEngine(readTurtle(shapes, 'shapes'), readTurtle(background, 'behind'))
  const components = engine(readTurtle(data)).map(({ component }) => component)
  probes.push({ shapes, data, background, results: components.length })
  return components.sort()
}

/** On how many of the probes made so far the referee gives as many results as our engine; throwing counts as none. */
export async function countAgreement(): Promise<{ probes: number; agreed: number }> {
  const agreed = await Promise.all(probes.map(probe => tryReferee(probe).then(results => results === probe.results)))
  return { probes: probes.length, agreed: agreed.filter(Boolean).length }
}

async function tryReferee({ shapes, data, background }: Probe): Promise<number | undefined> {
  try {
    const validate = createReferee(readTurtle(shapes, 'shapes'), readTurtle(background, 'behind'))
    return (await validate(readTurtle(data))).length
  } catch {
    return undefined
  }
}

/** The same for one constraint on `ex:p` of `ex:it`. */
export function tryConstraint(constraint: string, value: string): string[] {
  return tryShapes(
    `ex:S a sh:NodeShape ; sh:targetNode ex:it ; sh:property [ sh:path ex:p ; ${constraint} ] .`,
    `ex:it ex:p ${value} .`,
  )
}
