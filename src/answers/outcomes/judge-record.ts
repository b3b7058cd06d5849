import type { Quad } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { assessRule, findElements, type Assessment } from '../audit/assess-rule.js'
import { sumUpAudit } from '../audit/audit-building.js'
import { readAuditedRecord, type AuditedRecord } from '../audit/audited-record.js'
import type { Link, LinkName } from '../audit/chain.js'
import type { Regulation, Rule } from '../audit/regulation.js'
import { measureRecord } from '../entrances/measure-record.js'
import type { NeedsProfile } from '../needs/demand.js'
import { judgeBuilding } from '../needs/judge-building.js'
import { toVerdict } from '../needs/to-verdict.js'
import { readAnswers, toMarks, writeAnswers } from './marks.js'
import type { BuildingOutcomes, RegulationOutcomes } from './outcomes.js'
import { profilesRead, ruleReads, type Changed } from './what-is-read.js'

/** What records are judged by. */
export interface Judging {
  regulations: readonly Regulation[]
  profiles: readonly NeedsProfile[]
  vocabulary: Vocabulary
  iris: Iris
}

/** What the record of a building comes to. */
export interface JudgedRecord extends Omit<BuildingOutcomes, 'sequence'> {
  /** By name of the regulation: the answers of each rule, as `writeAnswers` writes them. */
  answers: Readonly<Record<string, string>>
}

/** What was judged before, and what has changed in the record since. */
export interface Before {
  judged: JudgedRecord
  changed: Changed
}

/**
 * Puts the record of one building, read once, to all regulations and needs profiles; undefined when its quads describe
 * no building. With what was judged before, only what reads something that has changed is judged anew.
 */
export function judgeRecord(quads: readonly Quad[], judging: Judging, before?: Before): JudgedRecord | undefined {
  const record = readAuditedRecord(quads, judging.vocabulary)
  if (record === undefined) return undefined
  const regulations: Record<string, RegulationOutcomes> = {}
  const answers: Record<string, string> = {}
  for (const regulation of judging.regulations) {
    const { name } = regulation
    const known = before?.judged.regulations[name]
    const isKept = known !== undefined && !regulation.rules.some(rule => isChanged(ruleReads(rule), before))
    const judged = isKept ? undefined : judgeRegulation(regulation, record, judging, before)
    regulations[name] = judged?.outcomes ?? (known as RegulationOutcomes)
    answers[name] = judged?.answers ?? before?.judged.answers[name] ?? ''
  }
  return { building: record.root, regulations, profiles: judgeProfiles(quads, judging, before), answers }
}

function judgeRegulation(
  regulation: Regulation,
  record: AuditedRecord,
  { vocabulary }: Judging,
  before: Before | undefined,
): { outcomes: RegulationOutcomes; answers: string } {
  const { rules, name } = regulation
  const known = readAnswers(before?.judged.answers[name], rules.length)
  const byRule = rules.map((rule, index) =>
    isChanged(ruleReads(rule), before)
      ? assessRule(rule, record)
      : (restore(rule, record, known?.[index]) ?? assessRule(rule, record)),
  )
  const { counts, chain } = sumUpAudit({ record, regulation, assessments: byRule.flat() }, vocabulary)
  const answers = writeAnswers(byRule.map(each => each.map(({ outcome }) => outcome)))
  return { outcomes: { rules: toMarks(answers), counts, chain: toStates(chain) }, answers }
}

/** Answers as they were kept; undefined when they are not for the things that the rule is about. */
function restore(rule: Rule, record: AuditedRecord, kept: readonly Assessment['outcome'][] = []) {
  const { elements } = findElements(rule, record)
  if (elements.length !== kept.length) return undefined
  return elements.map((element, index): Assessment => {
    return { rule, element, outcome: kept[index] ?? 'not-assessable', measured: undefined, missing: [] }
  })
}

/**
 * Verdicts on the building as it is built: what is closed or out of order for a time follows the clock, and does not
 * count here.
 */
function judgeProfiles(quads: readonly Quad[], judging: Judging, before?: Before): BuildingOutcomes['profiles'] {
  const { profiles } = judging
  if (before && !isChanged(profilesRead(profiles), before)) return before.judged.profiles
  const building = measureRecord(quads, judging)
  if (building === undefined) return {}
  const asBuilt = { ...building, closures: [], states: [] }
  return Object.fromEntries(profiles.map(({ name, needs }) => [name, toVerdict(judgeBuilding(asBuilt, needs).truth)]))
}

function isChanged(reads: ReadonlySet<string>, before: Before | undefined): boolean {
  if (before === undefined || before.changed === 'structure') return true
  const { changed } = before
  return changed.size > 0 && [...changed].some(property => reads.has(property))
}

function toStates(chain: readonly Link[]): RegulationOutcomes['chain'] {
  return Object.fromEntries(chain.map(({ name, state }) => [name, state])) as Record<LinkName, Link['state']>
}
