import { readFileSync } from 'node:fs'
import { projectPath } from '../../src/paths.js'
import { createDataset, objectOf, subjectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { prefixes, rdf, sh } from '../../src/rdf/vocab.js'
import { createValidator } from '../../src/validation/validator.js'
import type { Severity } from '../../src/validation/validator.js'

const namespace = 'https://w3id.org/drempel/shapes#'
const validate = createValidator(readTurtleFiles('shapes'), readTurtleFiles('vocab'))
const head = Object.entries({ ...prefixes, ex: 'https://example.org/id/building/a/b/' })
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join('\n')

/** Names of the shapes that a Turtle text breaks, in alphabetical order. */
export async function brokenShapes(turtle: string, severity: Severity = 'violation'): Promise<string> {
  const violations = await validate(parseQuads(`${head}\n${turtle}`))
  const names = violations.filter(one => one.severity === severity).map(({ shape }) => shape.replace(namespace, ''))
  return [...new Set(names)].sort().join(' ')
}

/** Names of the shapes that a file declares: its property shapes, and node shapes that are constraints themselves. */
export function shapesOf(file: string): string[] {
  const data = createDataset(parseQuads(readFileSync(projectPath(`shapes/${file}.ttl`), 'utf8')))
  const remarks = subjectsOf(data, rdf.type, sh.NodeShape).filter(shape => objectOf(data, shape, sh.message))
  return [...subjectsOf(data, rdf.type, sh.PropertyShape), ...remarks].map(shape => shape.value.replace(namespace, ''))
}
