import { nothing } from '../rows/evaluate.js'
import { toText } from '../cells/text-literal.js'
import { tidyText } from '../cells/clean-text.js'
import { splitCell } from './code.js'
import type { FunctionDefinition } from './definition.js'

/** A tidy text in the language of the column. */
export const text: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, context) => {
    const value = given.one('value')
    const literalOf = toText(context.property, context.language ?? value.reading.language)
    return row => {
      const reading = value.read(row)
      if (!reading) return nothing
      const texts = splitCell(reading.raw, value.reading.separator).map(tidyText)
      return texts.filter(part => part !== '').map(part => ({ term: literalOf(part), uses: reading.uses }))
    }
  },
}
