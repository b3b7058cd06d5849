import { basename } from 'node:path'
import type { Vocabulary } from '../../model/vocabulary.js'
import { foldWords } from '../../rdf/fold-words.js'
import { createAnswers } from '../cells/answers.js'
import { cleanText } from '../cells/clean-text.js'
import type { SheetPlan } from './plan-things.js'
import type { ColumnView } from './view-sheet.js'
import { writeColumns } from './write-columns.js'
import { writeThings } from './write-things.js'
import { commentText, yamlText } from './yaml-text.js'

/** What is said of a file as a whole. */
export interface FileGuess {
  file: string
  plans: readonly SheetPlan[]
  language: string | undefined
  /** What a person should look at first. */
  notes: readonly string[]
}

const surveyedName = 'surveyed'
const silent = /^(?:[-–—.]+|nr|null|none|nan)$/i

/** The text of a mapping file, with a comment for each column. */
export function writeMapping({ file, plans, language, notes }: FileGuess, vocabulary: Vocabulary): string {
  const id = toSlug(basename(file).replace(/[.][^.]*$/, '')) || 'survey'
  const dated = plans.every(({ surveyed }) => surveyed) ? plans.map(withDate) : plans.map(withoutDate)
  const tables = dated.flatMap(plan => writeTable(plan, vocabulary))
  const things = dated.flatMap(plan => writeThings(plan, { town: id, sourceCount: dated.length }))
  const survey = [
    `  id: ${id}`,
    ...(language ? [`  language: ${language} # of texts`] : []),
    ...(dated.some(({ surveyed }) => surveyed) ? [`  surveyed: $(${surveyedName})`] : []),
    '  method: imported # or measured, counted, estimated, from-plan, declared',
    `  null: [${["''", ...silentTexts(dated)].join(', ')}]`,
    ...yesWords(dated),
  ]
  const type = /[.](\w+)$/.exec(file)?.[1]?.toLowerCase() ?? 'csv'
  const sources = dated.map(({ sheet }) => `  ${sheet.source}: [${yamlText(`${basename(file)}~${type}`)}]`)
  return [
    ...heading(basename(file), notes),
    'x-table:',
    ...survey,
    '  tables:',
    ...tables,
    '',
    'sources:',
    ...sources,
    '',
    'mappings:',
    ...things,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

function writeTable(plan: SheetPlan, vocabulary: Vocabulary): string[] {
  const { source, sheet, dialect } = plan.sheet
  return [
    `    ${source}:`,
    ...(sheet === undefined ? [] : [`      sheet: ${yamlText(sheet)}`]),
    `      dialect: { ${dialect} }`,
    '      columns:',
    ...writeColumns(plan, vocabulary).map(line => `        ${line}`),
  ]
}

/** "Toegankelijkheid 2024" → toegankelijkheid-2024. */
export function toSlug(text: string): string {
  return foldWords(text)
    .flatMap(word => word.match(/[a-z0-9]+/g) ?? [])
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '')
}

function heading(file: string, notes: readonly string[]): string[] {
  return [
    `# A first mapping for ${commentText(file)}, suggested by its headers and cells. Check each line, then try it:`,
    `#   drempel import ${commentText(file)} --mapping this-file.yaml --dry-run`,
    '# The number before each column says how sure the suggestion is, from 0 to 100 %.',
    ...notes.map(note => `# Note: ${commentText(note, 200)}`),
    '',
  ]
}

/** The date has one name in all sheets, as the survey refers to it. */
function withDate(plan: SheetPlan): SheetPlan {
  const { sheet, surveyed, assignment } = plan
  const rename = (column: ColumnView) => (column === surveyed ? { ...column, name: surveyedName } : column)
  const renamed = new Map(sheet.columns.map(column => [column, rename(column)]))
  const columns = [...renamed.values()]
  const moved = new Map([...assignment].map(([column, guess]) => [renamed.get(column) ?? column, guess]))
  return { ...plan, sheet: { ...sheet, columns }, assignment: moved }
}

/** A date that only some sheets have cannot be that of the survey. */
function withoutDate(plan: SheetPlan): SheetPlan {
  const { surveyed, assignment } = plan
  return {
    ...plan,
    surveyed: undefined,
    assignment: new Map([...assignment].filter(([column]) => column !== surveyed)),
  }
}

/** Texts that stand for an empty cell, as they are seen in the file. */
function silentTexts(plans: readonly SheetPlan[]): string[] {
  const cells = plans.flatMap(({ sheet }) => sheet.columns.flatMap(column => [...new Set(column.cells.map(cleanText))]))
  return [...new Set(cells.filter(text => silent.test(text)))].map(text => `'${text}'`)
}

/** Words for yes that the importer does not know by itself. */
function yesWords(plans: readonly SheetPlan[]): string[] {
  const known = createAnswers([])
  const asked = plans.flatMap(({ assignment }) =>
    [...assignment].filter(([, { target }]) => /boolean|flag|presence/.test(target.saying)),
  )
  const words = new Set(
    asked.flatMap(([{ values }]) => [...values.distinct.keys()].filter(text => /^s[ií]$/i.test(text))),
  )
  const unknown = [...words].filter(word => known(word) === undefined)
  return unknown.length === 0 ? [] : [`  words: { yes: [${unknown.map(yamlText).join(', ')}] }`]
}
