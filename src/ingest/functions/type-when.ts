import { nothing } from '../rows/evaluate.js'
import type { Answer } from '../mapping/mapping.js'
import { readAnswerOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'

/** A function that gives its `type` for one answer, and understands the others without saying anything. */
export function typeWhen(wanted: Answer): FunctionDefinition {
  return {
    parameters: { value: { takes: 'cell' }, type: { takes: 'name' } },
    compile: (given, { answers }) => {
      const value = given.one('value')
      const { constant } = given.one('type')
      return row => {
        const answered = readAnswerOf(row, value, answers, 'all')
        if (!answered) return nothing
        if (answered.answer === wanted && constant) return [{ term: constant, uses: answered.reading.uses }]
        row.pass(answered.reading.uses)
        return nothing
      }
    },
  }
}
