import { nothing } from '../rows/evaluate.js'
import type { FunctionDefinition } from './definition.js'
import { toTruth } from './truth.js'

/** Yes if a regular expression is found in a cell, no if it is not; without regard to case. */
export const matches: FunctionDefinition = {
  parameters: { value: { takes: 'cell' }, pattern: { takes: 'pattern' } },
  compile: given => {
    const value = given.one('value')
    const expression = new RegExp(given.one('pattern').constant?.value ?? '', 'iu')
    return row => {
      const reading = value.read(row)
      if (!reading) return nothing
      row.pass(reading.uses)
      return toTruth(expression.test(reading.text), reading.uses)
    }
  },
}
