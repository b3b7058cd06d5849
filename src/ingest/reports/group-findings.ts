import { groupBy } from '../../rdf/group-by.js'
import type { Finding, FindingCode, FindingSeverity } from '../finding.js'

/** Findings of the same rule in the same column. */
export interface FindingGroup {
  severity: FindingSeverity
  code: FindingCode
  sheet?: string
  column?: string
  count: number
  /** One for each different value, the most frequent first. */
  values: FindingsOfValue[]
}

/** Findings that say the same of the same value. */
export interface FindingsOfValue {
  /** It speaks for all of them, but for the place. */
  first: Finding
  count: number
  findings: readonly Finding[]
}

const severities: readonly FindingSeverity[] = ['error', 'warning', 'info']

/** Errors first; within a severity the most frequent first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = groupBy(findings, ({ severity, code, sheet, column }) =>
    JSON.stringify([severity, code, sheet, column]),
  )
  return [...groups.values()].flatMap(toGroup).sort(byWeight)
}

function toGroup(findings: readonly Finding[]): FindingGroup[] {
  const [first] = findings
  if (!first) return []
  const { severity, code, sheet, column } = first
  const values = [...groupBy(findings, ({ value, values }) => JSON.stringify([value, values])).values()]
  return [
    {
      severity,
      code,
      ...(sheet === undefined ? {} : { sheet }),
      ...(column === undefined ? {} : { column }),
      count: findings.length,
      values: values.flatMap(toValue).sort((one, other) => other.count - one.count),
    },
  ]
}

function toValue(findings: readonly Finding[]): FindingsOfValue[] {
  const [first] = findings
  return first ? [{ first, count: findings.length, findings }] : []
}

function byWeight(one: FindingGroup, other: FindingGroup): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity) || other.count - one.count
}

/** "Ingangen!F12", "Ingangen!12" for a row, "F" for a column; empty for what has no place. */
export function placeText({ sheet, row, cell, letters }: Finding): string {
  const address = cell ?? (row === undefined ? letters : String(row))
  return [sheet, address].filter(part => part !== undefined).join('!')
}
