import { nothing } from '../rows/evaluate.js'
import { readAnswerOf } from './answer.js'
import type { Answered } from './answer.js'
import type { FunctionDefinition } from './definition.js'
import { toTruth } from './truth.js'

/** Yes if all of several cells say yes, no if one says no; a cell that says nothing leaves it open. */
export const all: FunctionDefinition = {
  parameters: { value: { takes: 'cell', repeated: true } },
  compile: (given, { answers }) => {
    const values = given.all('value')
    return row => {
      const answered = values.map(value => readAnswerOf(row, value, answers, 'all'))
      const spoken = answered.filter((one): one is Answered => one !== undefined)
      for (const { reading } of spoken) row.pass(reading.uses)
      const no = spoken.filter(({ answer }) => answer === 'no')
      const yes = spoken.filter(({ answer }) => answer === 'yes')
      const deciding = no.length > 0 ? no : yes.length === values.length ? yes : []
      if (deciding.length === 0) return nothing
      return toTruth(
        no.length === 0,
        deciding.flatMap(({ reading }) => reading.uses),
      )
    }
  },
}
