import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { readAnswersOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'

const yes = literal('true', xsd.boolean)
const no = literal('false', xsd.boolean)

/** True or false; "not applicable" is stated as such. */
export const boolean: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers, predicate }) => {
    const value = given.one('value')
    return row =>
      readAnswersOf(row, value, answers, 'none').map(({ answer, reading: { uses } }) => {
        if (answer === 'notApplicable') return { term: predicate, notApplicable: true, uses }
        return { term: answer === 'yes' ? yes : no, uses }
      })
  },
}
