import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectPath } from '../../src/paths.js'
import { createDataset, objectOf, subjectsOf } from '../../src/rdf/dataset.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { prefixes, rdf, sh } from '../../src/rdf/vocab.js'
import { createValidator } from '../../src/validation/validator.js'
import type { Severity } from '../../src/validation/validator.js'
import { readCases } from './read-cases.js'

/** What is wrong, in words; statements of `ex:it`, or whole Turtle when it ends in a dot; the shapes that it breaks. */
export type Case = readonly [wrong: string, turtle: string, broken: string]

/** Files of which some shapes are tested in a table and the others by files of cases; the table's test counts both. */
export const testedInTables = ['assistance', 'audit', 'lift', 'observation', 'room', 'toilet-room']

const namespace = 'https://w3id.org/drempel/shapes#'
const validate = createValidator(readTurtleFiles('shapes'), readTurtleFiles('vocab'))
const head = Object.entries({ ...prefixes, ex: 'https://example.org/id/building/a/b/' })
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join('\n')

/** Tests a file of shapes: a thing that holds, things that break one of its constraints, and that none is forgotten. */
export function describeShapes(file: string, example: { type: string; holds: string }, cases: readonly Case[]): void {
  const complete = (turtle: string) => (turtle.endsWith('.') ? turtle : `ex:it a ${example.type} ; ${turtle} .`)
  describe(`shapes/${file}.ttl`, () => {
    test('a thing that states all of it holds', async () => {
      expect(await brokenShapes(complete(example.holds))).toBe('')
    })
    test.each(cases)('%s is refused', async (_, turtle, broken) => {
      expect(await brokenShapes(complete(turtle))).toBe(broken)
    })
    test('every shape of the file is broken by one of these', () => {
      const inFiles = readCases(file).map(({ broken }) => broken)
      const tried = new Set([...cases.map(([, , broken]) => broken), ...inFiles].flatMap(names => names.split(' ')))
      expect(shapesOf(file).filter(name => !tried.has(name))).toEqual([])
    })
  })
}

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
