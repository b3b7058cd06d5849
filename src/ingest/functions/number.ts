import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../cells/amount.js'
import { outOfNumbers } from '../cells/number-range.js'
import type { Fault } from '../finding.js'
import type { FunctionDefinition } from './definition.js'
import { measure, numberType } from './measure.js'

/** A decimal without unit. */
export const number: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, context) => {
    const value = given.one('value')
    const within = (amount: Amount) => {
      const number = toNumber(amount)
      return (typeof number === 'string' ? outOfNumbers(number, value.reading) : undefined) ?? number
    }
    return measure(value, context, within, numberType(context, xsd.decimal))
  },
}

function toNumber({ number: decimal, unit, ratioTo }: Amount): string | Fault {
  if (unit === undefined && ratioTo === undefined) return decimal
  return { code: 'not-a-bare-number' }
}
