import SHACLValidator from 'rdf-validate-shacl'
import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { createLightDataset } from '../../../src/rdf/light-dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { readRegulationFiles, readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { prefixes } from '../../../src/rdf/vocab.js'

const base = 'https://w3id.org/drempel/regulation/'
const vocabulary = createLightDataset(readTurtleFiles('vocab'))
const validators = new Map<string, SHACLValidator>()
const head = Object.entries({ ...prefixes, ex: 'https://example.org/id/building/a/b/' })
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join('\n')

/** Names of the rules of a regulation that a Turtle text breaks, as rdf-validate-shacl finds them, in order. */
export async function brokenRules(regulation: string, turtle: string): Promise<string> {
  const record = createLightDataset(parseQuads(`${head}\n${turtle}`), vocabulary)
  const { results } = await validatorOf(regulation).validate(record as DatasetCore)
  return [...new Set(results.map(({ sourceShape }) => ruleName(regulation, sourceShape as Term | null)))]
    .sort()
    .join(' ')
}

function validatorOf(regulation: string): SHACLValidator {
  const known = validators.get(regulation)
  if (known) return known
  const shapes: Quad[] = readRegulationFiles(`shapes/regulations/${regulation}`)
  const validator = new SHACLValidator(createLightDataset(shapes), { maxNodeChecks: 0 } as object)
  validators.set(regulation, validator)
  return validator
}

function ruleName(regulation: string, shape: Term | null): string {
  return (shape?.value ?? '').replace(`${base}${regulation}/`, '').replace('/requirement', '')
}
