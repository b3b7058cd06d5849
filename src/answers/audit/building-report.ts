import type { Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { readRecord, type RecordView } from '../../model/record.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { toActions, toMeasure, unseenKinds, type Action, type Measuring } from './actions.js'
import { auditBuilding, type Audit } from './audit-building.js'
import { compareAudits, type AuditComparison } from './compare-audits.js'
import { ageOf, findContradictions, findDoubts, type Age, type Looking } from './contradictions.js'
import type { Contradiction, Doubt } from './contradictions.js'
import type { Regulation } from './regulation.js'
import { countRules, markRules, type RuleCounts, type RuleMarking } from './rule-marks.js'
import { findingsByGroup, type GroupFindings } from './user-groups.js'
import { withinScope, type ScopeName } from './within-scope.js'

/** What one regulation makes of a building, with what follows from it. */
export interface RegulationReport {
  audit: Audit
  markings: readonly RuleMarking[]
  counts: RuleCounts
  actions: readonly Action[]
  measures: readonly Measuring[]
  /** Kinds of things of which nothing is known. */
  unseen: ReturnType<typeof unseenKinds>
  groups: readonly GroupFindings[]
  /** Undefined where no earlier state is asked for, or there was none. */
  comparison: AuditComparison | undefined
}

/** A report on a building, for every form that it is given in. */
export interface BuildingReport {
  view: RecordView
  /** One for each regulation, in the order in which they were asked for. */
  regulations: readonly RegulationReport[]
  notApplied: readonly Regulation[]
  scope: ScopeName | undefined
  contradictions: readonly Contradiction[]
  doubts: readonly Doubt[]
  age: Age
  /** Day of the report. */
  made: string
  /** The change of the ledger that the record is of, and its moment. */
  version: DataVersion
  /** The earlier day that it is compared with, and what was true then. */
  since: { day: string; version: DataVersion | undefined } | undefined
}

/** A change of the ledger and its moment (ISO 8601). */
export interface DataVersion {
  sequence: number
  time: string
}

/** What a report is made of. */
export interface ReportRequest {
  quads: readonly Quad[]
  version: DataVersion
  applied: readonly Regulation[]
  known: readonly Regulation[]
  scope?: ScopeName | undefined
  /** The record as it was on an earlier day; without quads when there was none then. */
  earlier?: { day: string; version?: DataVersion; quads?: readonly Quad[] } | undefined
  now: Date
  language: string
}

/** What a report is made with. */
export interface ReportTools extends Looking {
  vocabulary: Vocabulary
  iris: Iris
}

/** Puts a building to regulations; undefined when its quads describe no building. */
export async function reportOn(request: ReportRequest, tools: ReportTools): Promise<BuildingReport | undefined> {
  const { quads, applied, known, scope, earlier, now, version, language } = request
  const view = readRecord(quads, tools.iris, tools.vocabulary)
  const regulations = applied.flatMap(regulation => {
    const rules = scope === undefined ? regulation : withinScope(regulation, scope)
    return reportRegulation(rules, request, tools) ?? []
  })
  if (!view || regulations.length < applied.length) return undefined
  return {
    view,
    regulations,
    notApplied: known.filter(({ iri }) => !applied.some(each => each.iri.equals(iri))),
    scope,
    contradictions: findContradictions(view, tools.vocabulary),
    doubts: await findDoubts(quads, tools, [language, 'en']),
    age: ageOf(view, now),
    made: now.toISOString().slice(0, 10),
    version,
    since: earlier && { day: earlier.day, version: earlier.version },
  }
}

function reportRegulation(
  regulation: Regulation,
  { quads, earlier }: ReportRequest,
  { vocabulary }: ReportTools,
): RegulationReport | undefined {
  const audit = auditBuilding(quads, regulation, vocabulary)
  if (!audit) return undefined
  const before = earlier?.quads && auditBuilding(earlier.quads, regulation, vocabulary)
  const markings = markRules(audit)
  return {
    audit,
    markings,
    counts: countRules(markings.map(({ mark }) => mark)),
    actions: toActions(audit, vocabulary),
    measures: toMeasure(audit),
    unseen: unseenKinds(audit),
    groups: findingsByGroup(audit, vocabulary),
    comparison: before && compareAudits(before, audit),
  }
}
