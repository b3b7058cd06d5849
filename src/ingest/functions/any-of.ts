import { literal } from '../../rdf/terms.js'
import { xsd } from '../../rdf/vocab.js'
import { nothing } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import type { Answered } from './answer.js'
import type { FunctionDefinition } from './definition.js'

/** Yes if one of several cells says yes, no if all say no; a cell that says nothing leaves it open. */
export const anyOf: FunctionDefinition = {
  parameters: { value: { takes: 'cell', repeated: true } },
  compile: (given, { answers }) => {
    const values = given.all('value')
    return row => {
      const answered = values.map(value => readAnswerOf(row, value, answers, 'all'))
      const spoken = answered.filter((one): one is Answered => one !== undefined)
      const yes = spoken.filter(({ answer }) => answer === 'yes')
      const no = spoken.filter(({ answer }) => answer === 'no')
      const deciding = yes.length > 0 ? yes : no.length === values.length ? no : []
      for (const { reading } of spoken) row.pass(reading.uses)
      if (deciding.length === 0) return nothing
      return [
        { term: literal(String(yes.length > 0), xsd.boolean), uses: deciding.flatMap(({ reading }) => reading.uses) },
      ]
    }
  },
}
