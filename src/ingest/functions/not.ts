import { nothing } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'
import { toTruth } from './truth.js'

/** Yes if a cell says no, no if it says yes; what is unknown stays unknown. */
export const not: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    return row => {
      const answered = readAnswerOf(row, value, answers, 'all')
      if (!answered) return nothing
      row.pass(answered.reading.uses)
      return answered.answer === 'notApplicable' ? nothing : toTruth(answered.answer === 'no', answered.reading.uses)
    }
  },
}
