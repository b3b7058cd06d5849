import type { Vocabulary } from '../../model/vocabulary.js'
import { Problem } from '../../problem.js'
import { chooseKeys } from './choose-keys.js'
import { knowledgeOf } from './knowledge.js'
import { planThings, type SheetPlan } from './plan-things.js'
import type { ReadFile } from '../tables/read-tables.js'
import { readSheets } from './read-sheets.js'
import type { Target } from './targets.js'
import { viewEitherWay, type ColumnView } from './view-sheet.js'
import { isKeyOf, meaning } from './write-columns.js'
import { toSlug, writeMapping } from './write-mapping.js'

/** What to suggest a mapping for. */
export interface SuggestOptions {
  file: string
  vocabulary: Vocabulary
  /** Only this sheet of a workbook. */
  sheet?: string
  /** Language of the texts; found out from the headers when absent. */
  language?: string
  /** Reads the file: in this process when absent. */
  read?: ReadFile
}

/** What became of a column. */
export interface SuggestedColumn {
  sheet: string | undefined
  header: string
  /** Such as "acc:clearWidth of acc:Door"; undefined when the column is not imported. */
  meaning: string | undefined
  /** IRIs of property and concept, or of the class for a column that says that a thing is there. */
  iris: readonly string[]
  /** From 0 to 100. */
  confidence: number
}

/** A first mapping, and what it makes of each column. */
export interface Suggestion {
  yaml: string
  columns: readonly SuggestedColumn[]
  notes: readonly string[]
}

/** Suggests a mapping by the headers and cells of a file; it never asks a network or a model. */
export async function suggestMapping({ file, vocabulary, sheet, language, read }: SuggestOptions): Promise<Suggestion> {
  const knowledge = knowledgeOf(vocabulary)
  const sheets = (await readSheets(file, read)).filter(({ name }) => sheet === undefined || name === sheet)
  const used = sheets.filter(({ rows }) => rows.filter(row => row.some(cell => cell.trim() !== '')).length > 1)
  if (used.length === 0) throw noTable(sheet)
  const views = used.map((raw, index) => viewEitherWay(raw, sourceName(raw.name, index, used.length), knowledge))
  const keys = chooseKeys(views, knowledge)
  const all = views.flatMap(view => {
    const own = keys.get(view)
    return own && own.building.length > 0 ? [planThings(view, own, knowledge)] : []
  })
  const plans = all.some(isTable) ? all.filter(isTable) : all
  if (plans.length === 0) throw noTable(sheet)
  const left = all.filter(plan => !plans.includes(plan)).map(leftOut)
  const notes = [...plans.flatMap(plan => plan.keys.warnings), ...left]
  const yaml = writeMapping({ file, plans, language: language ?? commonLanguage(plans), notes }, vocabulary)
  return { yaml, columns: plans.flatMap(plan => plan.sheet.columns.map(column => tell(plan, column))), notes }
}

/** A sheet of which more is understood than one word, so no legend or title page. */
function isTable({ sheet, assignment }: SheetPlan): boolean {
  const sure = [...assignment.values()].filter(({ score }) => score >= 0.6)
  return sheet.columns.length >= 2 && sure.length >= Math.min(2, sheet.columns.length - 1)
}

const leftOut = ({ sheet }: SheetPlan) =>
  `The sheet "${sheet.sheet ?? sheet.source}" was left out: its columns are not understood.`

function noTable(sheet: string | undefined): Problem {
  return new Problem('malformed', `The file has no table${sheet === undefined ? '' : ` on a sheet "${sheet}"`}.`, {
    cure: 'Give a file with a header and rows below it, or the name of one of its sheets.',
  })
}

function sourceName(name: string | undefined, index: number, count: number): string {
  const slug = toSlug(name ?? '').replaceAll('-', '_')
  if (count === 1 && slug === '') return 'table'
  return /^[a-z]/.test(slug) ? `${slug}${count > 1 && slug.length >= 60 ? index : ''}` : `sheet${index + 1}${slug}`
}

/** The language in which most headers were recognised. */
function commonLanguage(plans: readonly SheetPlan[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { assignment } of plans)
    for (const { language, score } of assignment.values())
      if (language !== '') counts.set(language, (counts.get(language) ?? 0) + score)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

function tell(plan: SheetPlan, column: ColumnView): SuggestedColumn {
  const guess = plan.assignment.get(column)
  const text = guess ? meaning(guess) : isKeyOf(plan, column) ? 'key' : undefined
  return {
    sheet: plan.sheet.sheet,
    header: column.header.text,
    meaning: text,
    iris: guess ? irisOf(guess.target) : [],
    confidence: Math.round(100 * (guess?.score ?? column.guesses[0]?.score ?? 0)),
  }
}

function irisOf({ property, concept, type }: Target): string[] {
  return [property ?? type, ...(concept ? [concept] : [])].map(({ value }) => value)
}
