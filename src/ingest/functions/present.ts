import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'

const yes = literal('true', xsd.boolean)
const no = literal('false', xsd.boolean)

/** True when the cell says yes or is a number above 0, false when it says no or 0. */
export const present: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    return row => {
      const answered = readAnswerOf(row, value, answers, 'all')
      if (!answered) return nothing
      const { answer, reading } = answered
      if (answer !== 'notApplicable') return [{ term: answer === 'yes' ? yes : no, uses: reading.uses }]
      row.pass(reading.uses)
      return nothing
    }
  },
}
