import { wordKey } from '../cells/clean-text.js'
import type { Answer, AnswerWord } from './mapping.js'
import { readKeys } from './read-keys.js'
import type { Keys, MappingContext } from './read-keys.js'

const answers = ['yes', 'no', 'notApplicable', 'unknown'] as const satisfies readonly Answer[]

/** Reads `words`: more answers to yes-or-no questions, of the survey or of one column. */
export function readWords(context: MappingContext, keys: Keys): AnswerWord[] {
  const node = keys.node('words')
  if (!node) return []
  const words = readKeys(context, node, answers, '"words"')
  return answers.flatMap(answer => words.list(answer).map(word => ({ word: wordKey(word), answer })))
}
