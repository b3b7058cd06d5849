import type { Vocabulary } from '../../../model/vocabulary.js'
import type { Assessment, Outcome } from '../assess-rule.js'
import type { BuildingReport, RegulationReport } from '../building-report.js'
import type { Speaker } from './speaker.js'

/** One rule put to one thing, in words; what is not known or not stated is empty. */
export interface CheckRow {
  regulation: string
  version: string
  clause: string
  rule: string
  ruleIri: string
  part: string
  element: string
  elementIri: string
  outcome: Outcome
  limit: string
  /** The value alone, as the record states it; a code by its label. */
  value: string
  unit: string
  /** "at least 90 cm". */
  valueText: string
  method: string
  date: string
  cell: string
  missing: string
  isConfirmed: boolean
  source: string
}

/** Every check of every regulation of a report. */
export function toCheckRows({ regulations }: BuildingReport, speaker: Speaker, vocabulary: Vocabulary): CheckRow[] {
  return regulations.flatMap(report =>
    report.audit.assessments.map(assessment => toRow(assessment, report, { speaker, vocabulary })),
  )
}

interface Wording {
  speaker: Speaker
  vocabulary: Vocabulary
}

function toRow(assessment: Assessment, { audit }: RegulationReport, { speaker, vocabulary }: Wording): CheckRow {
  const { rule, element, outcome, measured, missing } = assessment
  const part = audit.parts.find(({ assessments }) => assessments.includes(assessment))
  const observation = measured?.observation
  const isNumber = measured?.term.termType === 'Literal'
  return {
    regulation: speaker.text(audit.regulation.titles) || audit.regulation.name,
    version: audit.regulation.version,
    clause: rule.clause,
    rule: speaker.text(rule.labels),
    ruleIri: rule.iri.value,
    part: part ? speaker.element(part.part, audit.record) : '',
    element: speaker.element(element, audit.record),
    elementIri: element,
    outcome,
    limit: speaker.limit(rule.requirement),
    value: measured ? (isNumber ? measured.term.value : speaker.value(measured)) : '',
    unit: (isNumber && vocabulary.property(measured.property.value)?.unit?.symbol) || '',
    valueText: measured ? speaker.value(measured) : '',
    method: observation?.method ? speaker.label(observation.method) : '',
    date: observation?.date?.value ?? '',
    cell: observation?.cell ?? '',
    missing: missing.map(speaker.label).join(', '),
    isConfirmed: rule.confirmed,
    source: rule.source,
  }
}

/** Names of the columns in a file that programs read: the same in every language. */
export const checkColumns = [
  ...['regulation', 'version', 'clause', 'rule', 'rule_iri', 'part', 'element', 'element_iri', 'outcome', 'limit'],
  ...['value', 'unit', 'value_text', 'method', 'date', 'cell', 'missing', 'confirmed', 'source'],
]

/** The cells of a row in the order of the columns. */
export function toCells(row: CheckRow): string[] {
  const { regulation, version, clause, rule, ruleIri, part, element, elementIri, outcome, limit } = row
  const { value, unit, valueText, method, date, cell, missing, isConfirmed, source } = row
  return [
    ...[regulation, version, clause, rule, ruleIri, part, element, elementIri, outcome, limit],
    ...[value, unit, valueText, method, date, cell, missing, String(isConfirmed), source],
  ]
}
