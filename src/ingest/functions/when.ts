import type { ReadAnswer } from '../cells/answers.js'
import { isZero, nothing } from '../rows/evaluate.js'
import type { Argument, RowReader, Value } from '../rows/evaluate.js'
import type { Fault } from '../finding.js'
import { readAnswerOf } from './answer.js'
import type { FunctionDefinition } from './definition.js'

/** What `then` gives when the cell says yes, what `else` gives when it says no. */
export const when: FunctionDefinition = {
  parameters: { value: { takes: 'cell' }, then: { takes: 'any' }, else: { takes: 'any', optional: true } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    const then = given.one('then')
    const otherwise = given.maybe('else')
    return row => {
      const answered = readAnswerOf(row, value, answers, 'all')
      const chosen = answered?.answer === 'yes' ? then : answered?.answer === 'no' ? otherwise : undefined
      for (const branch of [then, otherwise]) if (branch && branch !== chosen) passOver(row, branch, answers)
      if (!answered) return nothing
      const values = chosen?.values(row) ?? nothing
      if (values.length === 0) row.pass(answered.reading.uses)
      return values.map((one): Value => ({ ...one, uses: [...answered.reading.uses, ...one.uses] }))
    }
  },
}

/** The cells of a branch that is not taken should say nothing. */
function passOver(row: RowReader, branch: Argument, answers: ReadAnswer): void {
  if (branch.uses.length === 0) return
  for (const one of branch.values(row)) {
    const answer = answers(one.term.value)
    if (one.notApplicable || isZero(one) || (answer !== undefined && answer !== 'yes')) row.pass(one.uses)
    else row.doubt(one.uses, notAsked)
  }
}

const notAsked: Fault = { severity: 'warning', code: 'not-asked' }
