import type { Vocabulary } from '../../model/vocabulary.js'
import { wordKey } from '../cells/clean-text.js'
import { labelsOf } from './fit-values.js'
import type { Guess } from './match-column.js'
import type { SheetPlan } from './plan-things.js'
import { shortName } from './short-name.js'
import type { ColumnView } from './view-sheet.js'
import { keyName } from './write-things.js'
import { commentText, yamlText } from './yaml-text.js'

/** Lines of `columns` for a sheet: each column with what was guessed and why. */
export function writeColumns(plan: SheetPlan, vocabulary: Vocabulary): string[] {
  return plan.sheet.columns.flatMap(column => {
    const guess = plan.assignment.get(column)
    const { building } = plan.keys
    const isKey = isKeyOf(plan, column)
    if (!guess && !isKey) return leftOut(column)
    const reason = guess ? describeGuess(guess) : `tells the ${building.includes(column) ? 'buildings' : 'rows'} apart`
    const comments = [`# ${reason}; ${samples(column)}`, ...unknownCodes(column, guess, vocabulary)]
    return [...comments, describeColumn(column, guess, isKey), ...keyColumn(column, building)]
  })
}

/** Whether paths are made of the cells of a column. */
export function isKeyOf({ keys }: SheetPlan, column: ColumnView): boolean {
  return keys.building.includes(column) || keys.own === column || [...keys.above.values()].includes(column)
}

/** "97 %: acc:clearWidth of acc:Door, by "Breite" (de), 100 % plausible in cm". */
export function describeGuess({ score, reasons, ...guess }: Guess): string {
  return `${Math.round(score * 100)} %: ${meaning(guess)}, by ${commentText(reasons.join(', '), 120)}`
}

/** "acc:clearWidth of acc:Door", with the concept for columns that say one. */
export function meaning({ target }: Pick<Guess, 'target'>): string {
  const { property, concept, type } = target
  if (!property) return `whether there is one ${shortName(type)}`
  return `${shortName(property)}${concept ? ` ${shortName(concept)}` : ''} of ${shortName(type)}`
}

/** Up to three of the commonest values. */
export function samples({ values }: ColumnView): string {
  const texts = [...values.distinct.keys()].slice(0, 3).map(text => commentText(text, 30))
  return texts.length === 0 ? 'no values' : `such as ${texts.join(' | ')}`
}

function leftOut(column: ColumnView): string[] {
  const near = column.guesses.slice(0, 2).map(guess => `${meaning(guess)} ${Math.round(guess.score * 100)} %`)
  const nearest = near.length > 0 ? `nearest: ${near.join(', ')}` : 'nothing near it'
  const title = commentText(column.header.text, 80) || `column ${column.index + 1}, without header`
  return [
    `# not imported: ${title} (${nearest}); ${samples(column)}`,
    `# - { ${place(column).slice(0, 220)}, suppressOutput: false }`,
    ...(isPair(column) ? [pairHint] : []),
  ]
}

/** "90 x 120": which number is which, only the owner knows. */
function isPair({ values }: ColumnView): boolean {
  const texts = [...values.distinct.keys()]
  return texts.filter(text => /^\d[\d.,]*\s*\w{0,2}\s*[x×*]\s*\d/i.test(text)).length > texts.length * 0.6
}

const pairHint =
  "# two numbers in a cell: { name: both, titles: … }, { name: width, from: both, extract: '^(\\d+)' }, { name: depth, from: both, extract: '(\\d+)$' }"

function place({ needsPosition, index, header }: ColumnView): string {
  return needsPosition ? `position: ${index + 1}` : `titles: ${yamlText(header.text)}`
}

function describeColumn(column: ColumnView, guess: Guess | undefined, isKey: boolean): string {
  const parts = [`name: ${column.name}`, place(column)]
  if (guess?.unit) parts.push(`unit: ${yamlText(guess.unit.symbol)}`)
  parts.push(...decimalMark(column, guess))
  if (isZeroSilent(column, guess)) parts.push("null: ['0']")
  if (column.separator) parts.push(`separator: '${column.separator}'`)
  if (isKey && column.values.filled === column.values.total) parts.push('required: true')
  return `- { ${parts.join(', ')} }`
}

/** "1.200" can only be read when other numbers of the column show which mark is that of decimals. */
function decimalMark({ values }: ColumnView, guess: Guess | undefined): string[] {
  if (values.ambiguous === 0 || !/quantity|number/.test(guess?.target.saying ?? '')) return []
  const texts = [...values.distinct.keys()]
  const seen = (mark: string) => texts.some(text => new RegExp(`^-?\\d+[${mark}](?:\\d{1,2}|\\d+e.*)$`, 'i').test(text))
  return seen(',') === seen('.') ? [] : [`decimalChar: '${seen(',') ? ',' : '.'}'`]
}

/** A 0 among measures that cannot be 0 says that nobody measured. */
function isZeroSilent({ values }: ColumnView, guess: Guess | undefined): boolean {
  if (guess?.target.saying !== 'quantity' || (guess.target.minimum ?? 0) <= 0) return false
  return values.numbers.some(({ number }) => number === 0)
}

/** The end of an address, to make a path of. */
function keyColumn(column: ColumnView, building: readonly ColumnView[]): string[] {
  const name = keyName(column)
  if (!building.includes(column) || name === column.name) return []
  return [`- { name: ${name}, from: ${column.name}, extract: '([^/#?]+)[/#]?$' }`]
}

function unknownCodes({ values }: ColumnView, guess: Guess | undefined, vocabulary: Vocabulary): string[] {
  const scheme = guess?.target.saying === 'code' ? guess.target.scheme : undefined
  if (!scheme) return []
  const labels = labelsOf(vocabulary, scheme.value)
  const unknown = [...values.distinct.keys()].filter(text => !labels.has(wordKey(text))).slice(0, 8)
  if (unknown.length === 0) return []
  const notations = (vocabulary.concepts(scheme.value) ?? []).slice(0, 12).map(({ notation }) => notation)
  return [
    `# not in the code list: ${unknown.map(text => commentText(text, 30)).join(' | ')}`,
    `# give each one under codes, such as codes: { ${yamlText(commentText(unknown[0] ?? '', 30))}: ${notations[0]} }; there are ${notations.join(', ')}`,
  ]
}
