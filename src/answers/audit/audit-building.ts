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
  if (record === undefined) return undefined
  const classes = classTreeOf(vocabulary)
  const assessments = regulation.rules.flatMap(rule => assessRule(rule, record))
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
