import type { FunctionDefinition } from './definition.js'
import { toTruth } from './truth.js'

/** Yes if a cell says nothing, no if it says something: for checks, as nothing follows for the building itself. */
export const blank: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: given => {
    const value = given.one('value')
    return row => {
      const reading = value.read(row)
      if (reading) row.pass(reading.uses)
      return toTruth(reading === undefined, reading?.uses ?? [])
    }
  },
}
