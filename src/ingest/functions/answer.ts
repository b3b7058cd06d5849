import type { ReadAnswer } from '../cells/answers.js'
import { readAmount } from '../cells/amount.js'
import type { Argument, Reading, RowReader } from '../rows/evaluate.js'
import { isFault } from '../finding.js'
import type { Fault } from '../finding.js'
import type { Answer } from '../mapping/mapping.js'
import { readItems } from './items.js'

/** What a cell answers, with the reading that it comes from. */
export interface Answered {
  answer: Exclude<Answer, 'unknown'>
  reading: Reading
}

/** How numbers answer: not at all, 0 as no, or also every number above it as yes. */
export type Numbers = 'none' | 'zero' | 'all'

/** Reads yes, no or not applicable; nothing when the cell says nothing, or a word that is not known (which is noted). */
export function readAnswerOf(
  row: RowReader,
  value: Argument,
  answers: ReadAnswer,
  numbers: Numbers,
): Answered | undefined {
  const reading = value.read(row)
  return reading && toAnswered(row, reading, { value, answers, numbers })
}

/** The same for each item of a list. */
export function readAnswersOf(row: RowReader, value: Argument, answers: ReadAnswer, numbers: Numbers): Answered[] {
  return readItems(row, value).flatMap(reading => toAnswered(row, reading, { value, answers, numbers }) ?? [])
}

interface Asked {
  value: Argument
  answers: ReadAnswer
  numbers: Numbers
}

function toAnswered(row: RowReader, reading: Reading, { value, answers, numbers }: Asked): Answered | undefined {
  const answer =
    reading.answer ?? answers(reading.text) ?? (numbers === 'none' ? undefined : byNumber(reading, value, numbers))
  if (answer === 'unknown') return void row.pass(reading.uses)
  if (answer === undefined) return void row.fault(reading.uses, unknownWord(reading.text))
  return { answer, reading }
}

function byNumber({ text, kind }: Reading, { reading }: Argument, numbers: Numbers): Answer | undefined {
  if (kind === 'date' || kind === 'time') return undefined
  const amount = readAmount(text, kind === 'number' ? { decimalChar: '.' } : reading)
  if (isFault(amount) || amount.number.startsWith('-')) return undefined
  if (amount.number === '0') return 'no'
  return numbers === 'all' ? 'yes' : undefined
}

function unknownWord(text: string): Fault {
  return { code: 'unknown-word', values: { text } }
}
