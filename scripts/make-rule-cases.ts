import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { projectPath } from '../src/paths.js'
import { readVocabulary } from '../src/model/vocabulary.js'
import { readRegulationFiles, readTurtleFiles } from '../src/rdf/read-turtle-files.js'
import { readCasedRules } from './regulations/cases/read-cased-rules.js'
import { toCases } from './regulations/cases/rule-cases.js'

const folder = 'test/shapes/regulations/cases'

/** The cases of all rules as Turtle, by path in the project. */
export function makeRuleCases(): Map<string, string> {
  const vocabulary = readVocabulary(readTurtleFiles('vocab'))
  const rules = readCasedRules(readRegulationFiles())
  return new Map(
    rules.flatMap(rule => {
      const place = `${folder}/${rule.regulation}/${rule.name}`
      return [...toCases(rule, vocabulary)].map(([name, turtle]) => [`${place}/${name}.ttl`, turtle] as const)
    }),
  )
}

if (process.argv[1]?.endsWith('make-rule-cases.ts')) {
  rmSync(projectPath(folder), { recursive: true, force: true })
  for (const [path, turtle] of makeRuleCases()) {
    mkdirSync(dirname(projectPath(path)), { recursive: true })
    writeFileSync(projectPath(path), turtle)
  }
}
