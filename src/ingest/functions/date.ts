import { isFault } from '../cells/amount.js'
import { nothing } from '../rows/evaluate.js'
import { readDate } from '../cells/read-date.js'
import type { FunctionDefinition } from './definition.js'

/** A date, a month of a year, or a year: as much as the cell says. */
export const date: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, { answers }) => {
    const value = given.one('value')
    return row => {
      const reading = value.read(row)
      if (!reading) return nothing
      const read = readDate(reading.text)
      if (!isFault(read)) return [{ term: read.term, uses: reading.uses }]
      const answer = answers(reading.text)
      if (answer === 'unknown' || answer === 'notApplicable') row.pass(reading.uses)
      else row.fault(reading.uses, read)
      return nothing
    }
  },
}
