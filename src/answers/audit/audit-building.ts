import type { Quad } from '@rdfjs/types'
import type { Vocabulary } from '../../model/vocabulary.js'
import { acc } from '../../rdf/vocab.js'
import { assessRule, type Assessment, type Outcome } from './assess-rule.js'
import { readAuditedRecord, type AuditedRecord } from './audited-record.js'
import { followChain, weakestLink, type Link } from './chain.js'
import { classTreeOf } from '../../model/class-tree.js'
import { bestOf, judgeParts, type PartVerdict } from './judge-parts.js'
import type { Regulation } from './regulation.js'

/** What a regulation makes of a building. */
export interface Audit {
  record: AuditedRecord
  regulation: Regulation
  /** Each rule and each thing that it is about, in the order of the regulation. */
  assessments: readonly Assessment[]
  /** How many assessments have each outcome; they are never added up. */
  counts: Readonly<Record<Outcome, number>>
  parts: readonly PartVerdict[]
  /** The best entrance: the way in. */
  wayIn: PartVerdict | undefined
  chain: readonly Link[]
  weakest: Link | undefined
}

/** Puts the record of one building to a regulation; undefined when its quads describe no building. */
export function auditBuilding(
  quads: Iterable<Quad>,
  regulation: Regulation,
  vocabulary: Vocabulary,
): Audit | undefined {
  const record = readAuditedRecord(quads, vocabulary)
  return record && auditRecord(record, regulation, vocabulary)
}

/** The same for a record that has been read, which can be put to several regulations. */
export function auditRecord(record: AuditedRecord, regulation: Regulation, vocabulary: Vocabulary): Audit {
  const assessments = regulation.rules.flatMap(rule => assessRule(rule, record))
  return sumUpAudit({ record, regulation, assessments }, vocabulary)
}

/** What the answers to the rules come to together. */
export function sumUpAudit(
  { record, regulation, assessments }: Pick<Audit, 'record' | 'regulation' | 'assessments'>,
  vocabulary: Vocabulary,
): Audit {
  const classes = classTreeOf(vocabulary)
  const parts = judgeParts(assessments, record, classes)
  const chain = followChain(parts, record, classes)
  return {
    record,
    regulation,
    assessments,
    counts: countOutcomes(assessments),
    parts,
    wayIn: bestOf(parts.filter(({ kind }) => kind.equals(acc.Entrance))),
    chain,
    weakest: weakestLink(chain),
  }
}

function countOutcomes(assessments: readonly Assessment[]): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { met: 0, 'not-met': 0, 'not-assessable': 0, 'not-applicable': 0 }
  for (const { outcome } of assessments) counts[outcome] += 1
  return counts
}
