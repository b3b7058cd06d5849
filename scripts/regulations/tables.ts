import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { projectPath } from '../../src/paths.js'

/** One text for each language of the pages: nl, fr, de, en. */
export type Words = readonly [string, string, string, string]

/** Terms and values that a shape sets, such as `{ 'sh:minInclusive': 3 }`; `limit` stands for that of the rule. */
export type Constraints = Readonly<Record<string, string | number | boolean>>

/**
 * What a rule measures, and how people call it. Terms are written with their prefix. Numbers come from the rows: without
 * `expect`, a measure that has a sentence of its own (`say`) asks only that the thing is there.
 */
export interface Measure {
  target: string
  path: string | readonly string[]
  in?: string
  notIn?: string | readonly string[]
  /** Values that are asked for, where there is no limit. */
  expect?: string | boolean | readonly string[]
  words: Words
  say?: Words
}

/** A condition on one property. */
export interface Test {
  path: string | readonly string[]
  is?: Constraints
  not?: Constraints
}

/** When a rule applies: a stretch of a measure (`words`), or something fixed (`say`). */
export interface Guard extends Partial<Test> {
  /** One of these is enough. */
  any?: readonly Test[]
  words?: Words
  say?: Words
}

/** How a row is used: a measure, and what differs from the row. */
export interface Use {
  measure: string
  limit?: string | number
  unit?: string
  operator?: string
  when?: string | Readonly<Record<string, string>>
  scope?: string
  severity?: string
  /** Tells its rule from another with the same clause and measure. */
  name?: string
}

type Uses = string | Use | readonly (string | Use)[]

/** A regulation, and which rows are its own. */
export interface RegulationTable {
  /** Names of the regulation in the rows; the outcome that they are for, in a scheme with levels. */
  rows: Readonly<Record<string, string | null>>
  title: Words
  version: string
  issued: string
  validFrom?: string
  kind: string
  scope: string
  'with care': Readonly<Record<string, Uses>>
}

/** The tables of `data/regulations/`, by which rows become rules. */
export interface Tables {
  measures: Readonly<Record<string, Measure>>
  guards: Readonly<Record<string, Guard>>
  rows: Readonly<Record<string, Uses>>
  regulations: Readonly<Record<string, RegulationTable>>
}

/** Reads the tables. */
export function readTables(): Tables {
  return {
    measures: readMeasures(),
    guards: readTable('guards'),
    rows: readTable('rows'),
    regulations: readTable('regulations'),
  }
}

/** One or several, as a list. */
export function toList<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return []
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item]
}

/** Uses written in short, `ramp-slope`, in full: `{ measure: ramp-slope }`. */
export function toUses(uses: Uses): readonly Use[] {
  return toList<string | Use>(uses).map(use => (typeof use === 'string' ? { measure: use } : use))
}

function readMeasures(): Readonly<Record<string, Measure>> {
  const files = readdirSync(projectPath('data/regulations/measures')).sort()
  const tables = files.map(file => readTable<Measure>(`measures/${file.replace(/\.yaml$/, '')}`))
  return Object.assign({}, ...tables) as Readonly<Record<string, Measure>>
}

function readTable<Entry>(name: string): Readonly<Record<string, Entry>> {
  const text = readFileSync(projectPath(`data/regulations/${name}.yaml`), 'utf8')
  return parse(text, { merge: true }) as Record<string, Entry>
}
