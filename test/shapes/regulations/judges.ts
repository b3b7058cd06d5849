import type { Quad } from '@rdfjs/types'
import { auditBuilding } from '../../../src/answers/audit/audit-building.js'
import { readRegulations } from '../../../src/answers/audit/read-regulations.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { readRegulationFiles, readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { createReferee } from '../../../src/validation/referee.js'
import { createValidator, type Validate } from '../../../src/validation/validator.js'

/** What is made of a record by the rules of one regulation, which are called by the ends of their IRIs. */
export interface Judges {
  /** Names of the rules that it breaks, in order; as our engine finds them. */
  broken(record: readonly Quad[]): Promise<string[]>
  /** The same, as rdf-validate-shacl finds them. */
  brokenForReferee(record: readonly Quad[]): Promise<string[]>
  /** What an audit says of one rule and one thing; nothing where it is not about the thing. */
  outcomes(record: readonly Quad[], rule: string, thing: string): string[]
}

const background = readTurtleFiles('vocab')
const vocabulary = readVocabulary(background)

/** The judges of a regulation, each made ready once. */
export function createJudges(regulation: string): Judges {
  const shapes = readRegulationFiles(`shapes/regulations/${regulation}`)
  const [rules] = readRegulations(shapes, vocabulary)
  if (!rules) throw new Error(`There is no regulation ${regulation}.`)
  return {
    broken: namesOfBroken(createValidator(shapes, background)),
    brokenForReferee: namesOfBroken(createReferee(shapes, background)),
    outcomes: (record, rule, thing) =>
      (auditBuilding(record, rules, vocabulary)?.assessments ?? [])
        .filter(assessment => assessment.rule.iri.value.endsWith(`/${rule}`) && assessment.element === thing)
        .map(({ outcome }) => outcome),
  }
}

function namesOfBroken(validate: Validate): (record: readonly Quad[]) => Promise<string[]> {
  return async record => {
    const names = (await validate(record)).map(({ shape }) => shape.replace(/\/requirement$/, '').replace(/^.*\//, ''))
    return [...new Set(names)].sort()
  }
}
