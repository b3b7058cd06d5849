import type { Assessment } from '../assess-rule.js'
import type { Audit } from '../audit-building.js'
import { boundOf } from '../bounds.js'
import type { PartVerdict } from '../judge-parts.js'
import type { Speaker } from './speaker.js'

/** An audit as plain data; keys never change with the language, texts do. */
export function toJson(audit: Audit, speaker: Speaker): object {
  const { record, regulation, counts, parts, chain, weakest, wayIn, assessments } = audit
  return {
    building: { iri: record.root, label: speaker.element(record.root, record) },
    regulation: {
      iri: regulation.iri.value,
      name: regulation.name,
      title: speaker.text(regulation.titles),
      version: regulation.version,
    },
    counts,
    wayIn: wayIn ? toPart(wayIn, audit, speaker) : null,
    chain: chain.map(({ name, state, best }) => ({ link: name, state, part: best?.part ?? null })),
    weakest: weakest?.name ?? null,
    parts: parts.map(part => toPart(part, audit, speaker)),
    assessments: assessments.map(assessment => toAssessment(assessment, audit, speaker)),
  }
}

function toPart({ part, kind, verdict, deciding }: PartVerdict, { record }: Audit, speaker: Speaker): object {
  return {
    iri: part,
    label: speaker.element(part, record),
    kind: kind.value,
    verdict,
    decidingRule: deciding?.rule.iri.value ?? null,
  }
}

function toAssessment(assessment: Assessment, { record }: Audit, speaker: Speaker): object {
  const { rule, element, outcome, measured, missing } = assessment
  return {
    rule: rule.iri.value,
    label: speaker.text(rule.labels),
    clause: rule.clause,
    confirmed: rule.confirmed,
    source: rule.source,
    element: { iri: element, label: speaker.element(element, record) },
    outcome,
    limit: speaker.limit(rule.requirement),
    measured: measured
      ? {
          value: measured.term.value,
          text: speaker.value(measured),
          property: measured.property.value,
          thing: measured.thing,
          bound: boundOf(measured),
          derived: measured.derived,
          observation: measured.observation?.iri.value ?? null,
          method: measured.observation?.method?.value ?? null,
          date: measured.observation?.date?.value ?? null,
          cell: measured.observation?.cell ?? null,
        }
      : null,
    missing: missing.map(term => ({ iri: term.value, label: speaker.label(term) })),
    message: speaker.text(rule.messages),
  }
}
