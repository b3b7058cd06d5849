import type { NamedNode, Quad } from '@rdfjs/types'
import { blankNode, literal, namedNode, quad } from '../../../rdf/terms.js'
import { acc, dct, earl, prov, rdf } from '../../../rdf/vocab.js'
import type { Assessment, Outcome } from '../assess-rule.js'
import type { Audit } from '../audit-building.js'
import type { Speaker } from './speaker.js'
import type { ReportLanguage } from './words.js'

const outcomes: Readonly<Record<Outcome, NamedNode>> = {
  met: earl.passed,
  'not-met': earl.failed,
  'not-assessable': earl.cantTell,
  'not-applicable': earl.inapplicable,
}

/**
 * An audit in the Evaluation and Report Language: one assertion for each rule and thing. Its result leads to the
 * observation of the value that decided, when there is one.
 */
export function toEarl(audit: Audit, speaker: Speaker, language: ReportLanguage): Quad[] {
  const building = namedNode(audit.record.root)
  const elements = [...new Set(audit.assessments.map(({ element }) => element))]
  return [
    quad(audit.regulation.iri, rdf.type, acc.Regulation) as Quad,
    ...elements
      .filter(element => element !== audit.record.root)
      .map(element => quad(namedNode(element), dct.isPartOf, building) as Quad),
    ...audit.assessments.flatMap((assessment, index) => [
      ...toAssertion(assessment, index, audit.regulation.iri),
      ...toResult(assessment, index, literal(describe(assessment, speaker), language)),
    ]),
  ]
}

function toAssertion({ rule, element }: Assessment, index: number, regulation: NamedNode): Quad[] {
  const assertion = blankNode(`assertion${index}`)
  return [
    quad(assertion, rdf.type, earl.Assertion),
    quad(assertion, earl.test, rule.iri),
    quad(assertion, earl.subject, namedNode(element)),
    quad(assertion, earl.result, blankNode(`result${index}`)),
    quad(rule.iri, rdf.type, earl.TestCriterion),
    quad(rule.iri, dct.isPartOf, regulation),
  ] as Quad[]
}

function toResult({ outcome, measured }: Assessment, index: number, text: ReturnType<typeof literal>): Quad[] {
  const result = blankNode(`result${index}`)
  const observation = measured?.observation
  return [
    quad(result, rdf.type, earl.TestResult),
    quad(result, earl.outcome, outcomes[outcome]),
    quad(result, dct.description, text),
    ...(observation ? [quad(result, prov.wasDerivedFrom, observation.iri)] : []),
  ] as Quad[]
}

function describe({ rule, outcome, measured }: Assessment, speaker: Speaker): string {
  const value = measured ? `${speaker.value(measured)}, ` : ''
  const confirm = rule.confirmed ? '' : `; ${speaker.words.toConfirm}`
  return `${speaker.words.outcomes[outcome]}: ${value}${speaker.limit(rule.requirement)}${confirm}`
}
