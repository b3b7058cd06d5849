import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'

const yes = literal('true', xsd.boolean)
const no = literal('false', xsd.boolean)

/** True or false; "not applicable" is stated as such. */
export const boolean: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers, predicate }) => {
    const value = given.one('value')
    return row => {
      const answered = readAnswerOf(row, value, answers, 'none')
      if (!answered) return nothing
      const { uses } = answered.reading
      if (answered.answer === 'notApplicable') return [{ term: predicate, notApplicable: true, uses }]
      return [{ term: answered.answer === 'yes' ? yes : no, uses }]
    }
  },
}
