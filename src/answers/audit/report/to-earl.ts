import type { NamedNode, Quad } from '@rdfjs/types'
import { blankNode, literal, namedNode, quad } from '../../../rdf/terms.js'
import { acc, dct, earl, prov, rdf, xsd } from '../../../rdf/vocab.js'
import type { Assessment, Outcome } from '../assess-rule.js'
import type { Audit } from '../audit-building.js'
import type { BuildingReport } from '../building-report.js'
import type { PartVerdict, Verdict } from '../judge-parts.js'
import type { Speaker } from './speaker.js'
import type { ReportLanguage } from './words.js'

const outcomes: Readonly<Record<Outcome, NamedNode>> = {
  met: earl.passed,
  'not-met': earl.failed,
  'not-assessable': earl.cantTell,
  'not-applicable': earl.inapplicable,
}

/** All needs of a part that is usable with help are met; the description says that a wish is not. */
const outcomeOfVerdict: Readonly<Record<Verdict, NamedNode>> = {
  independent: earl.passed,
  'with-help': earl.passed,
  not: earl.failed,
  'not-assessable': earl.cantTell,
}

/** A report in the Evaluation and Report Language: the assertions of each audit, and one for each part of the building. */
export function reportToEarl(
  { regulations, made }: BuildingReport,
  speaker: Speaker,
  language: ReportLanguage,
): Quad[] {
  return regulations.flatMap(({ audit }, index) => [
    ...toEarl(audit, speaker, language, `r${index}-`),
    ...audit.parts.flatMap((part, at) =>
      toPartAssertion(part, audit, { name: `r${index}-part${at}`, speaker, language }),
    ),
    ...audit.assessments.map(
      (_, at) => quad(blankNode(`r${index}-result${at}`), dct.date, literal(made, xsd.date)) as Quad,
    ),
  ])
}

interface Naming {
  /** Of its blank nodes. */
  name: string
  speaker: Speaker
  language: ReportLanguage
}

function toPartAssertion(
  { part, verdict, deciding }: PartVerdict,
  { regulation }: Audit,
  { name, speaker, language }: Naming,
): Quad[] {
  const [assertion, result] = [blankNode(name), blankNode(`${name}-result`)]
  const because = deciding ? `, ${speaker.words.decidedBy}: ${speaker.text(deciding.rule.labels)}` : ''
  return [
    quad(assertion, rdf.type, earl.Assertion),
    quad(assertion, earl.test, regulation.iri),
    quad(assertion, earl.subject, namedNode(part)),
    quad(assertion, earl.result, result),
    quad(result, rdf.type, earl.TestResult),
    quad(result, earl.outcome, outcomeOfVerdict[verdict]),
    quad(result, dct.description, literal(`${speaker.words.verdicts[verdict]}${because}`, language)),
  ] as Quad[]
}

/**
 * An audit in the Evaluation and Report Language: one assertion for each rule and thing. Its result leads to the
 * observation of the value that decided, when there is one.
 * @param prefix of the names of blank nodes, where several audits stand together
 */
export function toEarl(audit: Audit, speaker: Speaker, language: ReportLanguage, prefix = ''): Quad[] {
  const building = namedNode(audit.record.root)
  const elements = [...new Set(audit.assessments.map(({ element }) => element))]
  return [
    quad(audit.regulation.iri, rdf.type, acc.Regulation) as Quad,
    ...elements
      .filter(element => element !== audit.record.root)
      .map(element => quad(namedNode(element), dct.isPartOf, building) as Quad),
    ...audit.assessments.flatMap((assessment, index) => [
      ...toAssertion(assessment, `${prefix}assertion${index}`, audit.regulation.iri, `${prefix}result${index}`),
      ...toResult(assessment, `${prefix}result${index}`, literal(describe(assessment, speaker), language)),
    ]),
  ]
}

function toAssertion({ rule, element }: Assessment, name: string, regulation: NamedNode, result: string): Quad[] {
  const assertion = blankNode(name)
  return [
    quad(assertion, rdf.type, earl.Assertion),
    quad(assertion, earl.test, rule.iri),
    quad(assertion, earl.subject, namedNode(element)),
    quad(assertion, earl.result, blankNode(result)),
    quad(rule.iri, rdf.type, earl.TestCriterion),
    quad(rule.iri, dct.isPartOf, regulation),
  ] as Quad[]
}

function toResult({ outcome, measured }: Assessment, name: string, text: ReturnType<typeof literal>): Quad[] {
  const result = blankNode(name)
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
