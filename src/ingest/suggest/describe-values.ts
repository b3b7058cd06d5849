import { createAnswers } from '../cells/answers.js'
import { readAmount } from '../cells/amount.js'
import { cleanText } from '../cells/clean-text.js'

/** What the cells of a column are like. Shares are of the cells that say something. */
export interface ValueProfile {
  /** Cells that say something. */
  filled: number
  total: number
  /** Distinct texts, each with the number of cells, the commonest first. */
  distinct: ReadonlyMap<string, number>
  /** Share that answers yes or no, in words or in 0 and 1; 0 when other numbers are among them. */
  answers: number
  numbers: readonly NumberCell[]
  /** Share that is one number, with or without a unit. */
  numeric: number
  whole: number
  dates: number
  times: number
  addresses: number
  mails: number
  phones: number
  postCodes: number
  /** Share that can only be read if one knows whether the point or the comma marks decimals. */
  ambiguous: number
}

/** A cell with a number. */
export interface NumberCell {
  number: number
  unit: string | undefined
}

const readAnswer = createAnswers([
  { word: 'si', answer: 'yes' },
  { word: 'nr', answer: 'unknown' },
])
const silent = /^(?:|[-–—?/.]|n[.]?a[.]?|nr|null|none|nan)$/i
const patterns = {
  dates:
    /^(?:\d{4}-\d{1,2}(?:-\d{1,2})?(?:[T ][\d:.Z+-]*)?|(?:\p{L}{3,10}[.]? |\d{1,2}\/)\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[.]? \p{L}{3,10}[.]? \d{4})$/u,
  times: /^\d{1,2}[:hu.][0-5]\d(?::\d\d)?$/i,
  addresses: /^(?:https?:\/\/|www[.])\S+$/i,
  mails: /^[^\s@]+@[^\s@]+[.]\w{2,}$/,
  phones: /^(?=(?:\D*\d){8,15}\D*$)[+(\d][\d ./()-]+$/,
  postCodes: /^(?:[A-Z]{1,2}-)?(?:\d{4,5}(?: ?[A-Z]{2})?|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2})$/,
}

/** Looks at all cells of a column. */
export function describeValues(cells: readonly string[]): ValueProfile {
  const says = createSays()
  const texts = cells.map(cleanText).filter(says)
  const distinct = countTexts(texts)
  const share = (holds: (text: string) => boolean) => {
    let count = 0
    for (const [text, times] of distinct) if (holds(text)) count += times
    return texts.length === 0 ? 0 : count / texts.length
  }
  const shareOf = (name: keyof typeof patterns) => share(text => patterns[name].test(text))
  const numbers = new Map([...distinct.keys()].map(text => [text, readNumber(text)]))
  return {
    filled: texts.length,
    total: cells.length,
    distinct,
    answers: isCounted(numbers) ? 0 : share(text => readAnswer(text) !== undefined),
    numbers: texts.flatMap(text => numbers.get(text) ?? []),
    numeric: share(text => numbers.get(text) !== undefined || isAmbiguous(text)),
    whole: share(text => Number.isInteger(numbers.get(text)?.number)),
    ...{ dates: shareOf('dates'), times: shareOf('times'), addresses: shareOf('addresses'), mails: shareOf('mails') },
    ...{ phones: shareOf('phones'), postCodes: shareOf('postCodes') },
    ambiguous: share(isAmbiguous),
  }
}

/** Whether a cell says more than that nothing is known, or asked. */
function createSays(): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return text => {
    const answer = readAnswer(text)
    const says = known.get(text) ?? (!silent.test(text) && answer !== 'unknown' && answer !== 'notApplicable')
    known.set(text, says)
    return says
  }
}

function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Map([...counts].sort(([, one], [, other]) => other - one))
}

/** Numbers above 1 say that 0 and 1 are numbers, too. */
function isCounted(numbers: ReadonlyMap<string, NumberCell | undefined>): boolean {
  return [...numbers.values()].some(cell => cell !== undefined && cell.number > 1)
}

/** "1 rue de la Gare" is no number. */
const shortUnit = /^(?:\S{0,3}|(?:centi|milli)?m[eè]t\S{1,4}|graden|grad|degr\S+|steps?|treden|stufen|marches)$/i

function readNumber(text: string): NumberCell | undefined {
  if (text.length > 40 || !/\d/.test(text)) return undefined
  const amount = readAmount(text, {})
  if ('code' in amount || !shortUnit.test(amount.unit ?? '')) return undefined
  return { number: Number(amount.number), unit: amount.unit }
}

function isAmbiguous(text: string): boolean {
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
}
