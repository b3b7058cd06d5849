import { tidyText } from '../cells/clean-text.js'
import { nothing } from '../rows/evaluate.js'
import type { Reading } from '../rows/evaluate.js'
import { toText } from '../cells/text-literal.js'
import type { FunctionDefinition } from './definition.js'

/** The values that say something, joined: "Markt 1, 9000 Gent". */
export const join: FunctionDefinition = {
  parameters: { value: { takes: 'cell', repeated: true }, separator: { takes: 'text', optional: true } },
  compile: (given, context) => {
    const values = given.all('value')
    const separator = given.maybe('separator')?.constant?.value ?? ' '
    const literalOf = toText(context.property, context.language ?? values[0]?.reading.language)
    return row => {
      const readings = values
        .map(value => value.read(row))
        .filter((reading): reading is Reading => reading !== undefined)
      if (readings.length === 0) return nothing
      const joined = readings.map(({ raw }) => tidyText(raw)).join(separator)
      return [{ term: literalOf(joined), uses: readings.flatMap(({ uses }) => uses) }]
    }
  },
}
