import { toDemand, type Demand } from './limits.js'
import { rowKey, type Row } from './rows.js'
import { stretchWords, toLabels, toMessages } from './sentences.js'
import { readStretch, stretchConstraints, stretchName, type Stretch } from './stretch.js'
import {
  toUses,
  type Guard,
  type Measure,
  type RegulationTable,
  type Tables,
  type Test,
  type Use,
  type Words,
} from './tables.js'

/** A rule, ready to be written. */
export interface RuleDraft {
  name: string
  row: Row
  measure: Measure
  demand: Demand
  /** All of them have to hold, or one when `any` is set. */
  guard: readonly Test[]
  any: boolean
  labels: Words
  messages: Words
  scope: string
  grade: string | undefined
  severity: string
}

/** What rules of one regulation are made with. */
export interface Workshop {
  tables: Tables
  regulation: RegulationTable
  /** Symbol of the unit of a property, such as "cm"; empty when it has none. */
  unitOf: (path: Measure['path']) => string
}

/** The rules that rows of a regulation give; a row of which no table knows what to make gives none. */
export function toRules(rows: readonly Row[], workshop: Workshop): RuleDraft[] {
  return rows.flatMap(row => usesOf(row, workshop).map((use, index) => toRule(row, { use, index }, workshop)))
}

function usesOf(row: Row, { tables, regulation }: Workshop): readonly Use[] {
  const kind = `${row.element} | ${row.property}`.trim()
  return toUses(regulation['with care'][`${kind} | ${row.value}`.trim()] ?? tables.rows[kind] ?? [])
}

function toRule(row: Row, { use, index }: { use: Use; index: number }, workshop: Workshop): RuleDraft {
  const { tables, regulation } = workshop
  const measure = find(tables.measures, use.measure)
  const unit = workshop.unitOf(measure.path)
  const isOwnLimit = use.limit !== undefined
  const written = {
    operator: use.operator ?? row.operator,
    text: String(use.limit ?? row.value),
    index: isOwnLimit ? 0 : index,
    unit: use.unit ?? row.unit,
  }
  const demand = atOwnPlace(row, use) ?? toDemand(written, measure, unit)
  const when = readWhen(use.when, demand, workshop)
  const grade = regulation.rows[row.regulation] ?? undefined
  return {
    name: toName(row, use, when, grade),
    row,
    measure,
    demand,
    guard: when?.tests ?? [],
    any: when?.any ?? false,
    labels: toLabels(measure.words, demand, unit, when?.words),
    messages: measure.say ? toSaying(measure.say, when) : toMessages(measure.words, demand, unit, when?.words),
    scope: use.scope ?? regulation.scope,
    grade,
    severity: use.severity ?? 'Violation',
  }
}

/** A row that only says "exists" and a use with a limit of its own: the use decides. */
function atOwnPlace(row: Row, use: Use): Demand | undefined {
  return row.operator === 'exists' && use.operator === 'above' ? { kind: 'above', limit: Number(use.limit) } : undefined
}

/** When a rule applies: tests, words, and the part of its name. */
interface When {
  tests: readonly Test[]
  any: boolean
  words: Words
  name: string
  stretch: Stretch | undefined
}

function readWhen(when: Use['when'], demand: Demand, { tables, unitOf }: Workshop): When | undefined {
  if (when === undefined) return undefined
  if (typeof when === 'string') return fixedWhen(when, find(tables.guards, when), demand)
  const [name = '', text = ''] = Object.entries(when)[0] ?? []
  const { path, words } = find(tables.guards, name)
  if (path === undefined || words === undefined) throw new Error(`The guard ${name} takes no stretch.`)
  const stretch = readStretch(text)
  return {
    tests: [{ path, is: { ...stretchConstraints(stretch), 'sh:minCount': 1 } }],
    any: false,
    words: stretchWords(words, stretch, unitOf(path)),
    name: `${name}-${stretchName(stretch)}`,
    stretch,
  }
}

function fixedWhen(name: string, { path, is, not, any, say }: Guard, demand: Demand): When {
  if (say === undefined) throw new Error(`The guard ${name} needs a stretch.`)
  const own = path === undefined ? [] : [{ path, ...(is ? { is } : {}), ...(not ? { not } : {}) }]
  const tests = (any ?? own).map(test => withLimit(test, demand))
  return { tests, any: any !== undefined, words: say, name, stretch: undefined }
}

/** Puts the limit of the rule where a guard says `limit`; what is tested has to be stated. */
function withLimit({ is, ...test }: Test, demand: Demand): Test {
  if (is === undefined) return test
  const limit = 'limit' in demand ? demand.limit : NaN
  const entries = Object.entries(is).map(([term, value]) => [term, value === 'limit' ? limit : value] as const)
  return { ...test, is: { ...Object.fromEntries(entries), 'sh:minCount': 1 } }
}

function toSaying(say: Words, when: When | undefined): Words {
  const complete = (text: string, index: number) => {
    if (text.includes('{from}')) return text.replace('{from}', inLanguage(when?.stretch?.from ?? NaN, index))
    return when ? `${text.slice(0, -1)} ${when.words[index]?.replace(/,$/, '')}.` : text
  }
  const [nl, fr, de, en] = say
  return [complete(nl, 0), complete(fr, 1), complete(de, 2), complete(en, 3)]
}

const english = 3

function inLanguage(value: number, index: number): string {
  return index === english ? String(value) : String(value).replace('.', ',')
}

/** "22-par-1-door-clear-width"; what a rule shares with no other of its row stands behind. */
function toName({ clause }: Row, { measure, when, scope, name }: Use, guard: When | undefined, grade?: string): string {
  const parts = [grade ?? '', clause, measure, when === undefined ? '' : (guard?.name ?? ''), scope ?? '', name ?? '']
  return parts.map(toSlug).filter(Boolean).join('-')
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function find<Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry {
  const entry = entries[name]
  if (entry === undefined) throw new Error(`No table of data/regulations/ has an entry ${name}.`)
  return entry
}

/** The key of the row that a rule was made from. */
export function keyOf({ row }: RuleDraft): string {
  return rowKey(row)
}
