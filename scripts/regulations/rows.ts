import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { projectPath } from '../../src/paths.js'

/** One line of the list of thresholds, as it stands. */
export interface Row {
  regulation: string
  element: string
  property: string
  operator: string
  value: string
  unit: string
  condition: string
  clause: string
  status: string
  source: string
}

/** A row that cannot be a shape, and why. */
export interface Refusal extends Pick<Row, 'regulation' | 'element' | 'property' | 'value' | 'clause'> {
  reason: string
}

const thresholds = projectPath('../shared/data/rules-thresholds.csv')

/** Whether the list of thresholds is there; it is kept beside the project. */
export function hasThresholds(): boolean {
  return existsSync(thresholds)
}

/** The list of thresholds, without the rows that this project adds. */
export function readThresholds(): Row[] {
  return readCsv<Row>(thresholds)
}

/** The rows that this project adds to the list. */
export function readExtraRows(): Row[] {
  return readCsv<Row>(projectPath('data/regulations/extra-rows.csv'))
}

/** The rows that are no shape. */
export function readRefusals(): Refusal[] {
  return readCsv<Refusal>(projectPath('data/regulations/not-shapes.csv'))
}

/** What tells a row from all others; each rule made from it carries it. */
export function rowKey(row: Pick<Row, 'regulation' | 'element' | 'property' | 'value' | 'clause'>): string {
  return [row.regulation, row.element, row.property, row.value, row.clause].join(' | ')
}

function readCsv<Line>(path: string): Line[] {
  return Papa.parse<Line>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data
}
