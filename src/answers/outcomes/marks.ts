import type { Outcome } from '../audit/assess-rule.js'
import type { RuleMark } from './outcomes.js'

const markOf: Readonly<Record<Outcome, RuleMark>> = {
  'not-met': 'f',
  'not-assessable': '?',
  met: 'm',
  'not-applicable': '-',
}

const outcomeOf = Object.fromEntries(Object.entries(markOf).map(([outcome, mark]) => [mark, outcome])) as Record<
  string,
  Outcome
>

/** Marks in the order in which they decide: one that is not met does, whatever else there is. */
const byWeight: readonly RuleMark[] = ['f', '?', 'm', '-']

/** The answers to the rules of a regulation, a mark for each thing that a rule is about: "fm ? mm -". */
export function writeAnswers(answers: readonly (readonly Outcome[])[]): string {
  return answers.map(outcomes => outcomes.map(outcome => markOf[outcome]).join('')).join(' ')
}

/** The answers by rule; undefined when they are not of so many rules. */
export function readAnswers(text: string | undefined, rules: number): Outcome[][] | undefined {
  const words = text === undefined || text === '' ? [] : text.split(' ')
  if (words.length !== rules) return undefined
  return words.map(word => Array.from(word, mark => outcomeOf[mark] ?? 'not-assessable'))
}

/** One mark for each rule: "f?m-". */
export function toMarks(answers: string): string {
  if (answers === '') return ''
  return answers
    .split(' ')
    .map(word => byWeight.find(mark => word.includes(mark)) ?? '-')
    .join('')
}
