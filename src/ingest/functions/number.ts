import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../cells/amount.js'
import type { Fault } from '../finding.js'
import type { FunctionDefinition } from './definition.js'
import { measure, numberType } from './measure.js'

/** A decimal without unit. */
export const number: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, context) => measure(given.one('value'), context, toNumber, numberType(context, xsd.decimal)),
}

function toNumber({ number: decimal, unit, ratioTo }: Amount): string | Fault {
  if (unit === undefined && ratioTo === undefined) return decimal
  return {
    code: 'not-a-number',
    message: 'The number has something behind it that is no part of it.',
    cure: 'Write the number alone.',
  }
}
