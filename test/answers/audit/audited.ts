import type { Quad } from '@rdfjs/types'
import { assessRule } from '../../../src/answers/audit/assess-rule.js'
import { auditBuilding, type Audit } from '../../../src/answers/audit/audit-building.js'
import { readAuditedRecord } from '../../../src/answers/audit/audited-record.js'
import { readRegulations } from '../../../src/answers/audit/read-regulations.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { readRegulationFiles, readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'

export const vocabulary = readVocabulary(readTurtleFiles('vocab'))

export const [example] = readRegulations(readRegulationFiles('test/fixtures/regulations'), vocabulary)

const base = 'https://drempel.example/id/building/town/hall'

const prefixes = `
  @base <${base}/> .
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix bound-kind: <https://w3id.org/drempel/code/bound-kind/> .
  @prefix dct: <http://purl.org/dc/terms/> .
  @prefix entrance-role: <https://w3id.org/drempel/code/entrance-role/> .
  @prefix example: <https://w3id.org/drempel/regulation/example/> .
  @prefix measurement-method: <https://w3id.org/drempel/code/measurement-method/> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix rule-status: <https://w3id.org/drempel/code/rule-status/> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix sosa: <http://www.w3.org/ns/sosa/> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`

/** The quads of a building from Turtle; `acc:Building` itself is `<../hall>`. */
export function quadsOf(statements: string): Quad[] {
  return parseQuads(`${prefixes}\n<../hall> a acc:Building .\n${statements}`)
}

/** A building put to the example regulation. */
export function audit(statements: string): Audit {
  const result = example && auditBuilding(quadsOf(statements), example, vocabulary)
  if (!result) throw new Error('There is no building, or no regulation')
  return result
}

/** "door/1 not-met": what one rule of the example makes of a building. */
export function outcomes(rule: string, statements: string): string[] {
  return audit(statements)
    .assessments.filter(assessment => assessment.rule.iri.value.endsWith(`/${rule}`))
    .map(({ element, outcome }) => `${element.slice(base.length + 1) || '.'} ${outcome}`)
}

/** What a rule, given by its requirement and guard in Turtle, makes of the entrance `<e>`. */
export function judge(shape: { requirement: string; guard?: string; needs?: string }, statements: string): string {
  const rule = `
    <r> a acc:Regulation .
    <r/1> a acc:Rule ; acc:regulation <r> ; sh:targetClass acc:Entrance ;
      ${shape.needs ? `acc:needs ${shape.needs} ;` : ''}
      ${shape.guard ? 'acc:guard <r/1/guard> ;' : ''}
      acc:requirement <r/1/requirement> .
    <r/1/requirement> ${shape.requirement} .
    ${shape.guard ? `<r/1/guard> ${shape.guard} .` : ''}`
  const [regulation] = readRegulations(parseQuads(prefixes + rule), vocabulary)
  const record = readAuditedRecord(
    quadsOf(`<../hall> acc:hasEntrance <e> . <e> a acc:Entrance . ${statements}`),
    vocabulary,
  )
  const [first] = regulation?.rules ?? []
  return (first && record && assessRule(first, record)[0]?.outcome) ?? 'no answer'
}
