import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../cells/amount.js'
import { outOfNumbers } from '../cells/number-range.js'
import type { Fault } from '../finding.js'
import type { FunctionDefinition } from './definition.js'
import { measure, numberType } from './measure.js'

/** A whole number, 0 or more. */
export const count: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, context) => {
    const value = given.one('value')
    const within = (amount: Amount) => {
      const number = toCount(amount)
      return (typeof number === 'string' ? outOfNumbers(number, value.reading) : undefined) ?? number
    }
    return measure(value, context, within, numberType(context, xsd.integer))
  },
}

function toCount({ number, unit, ratioTo }: Amount): string | Fault {
  if (unit === undefined && ratioTo === undefined && /^\d+$/.test(number)) return number
  return { code: 'not-a-count' }
}
