import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../cells/amount.js'
import type { Fault } from '../finding.js'
import type { FunctionDefinition } from './definition.js'
import { measure, numberType } from './measure.js'

/** A whole number, 0 or more. */
export const count: FunctionDefinition = {
  parameters: { value: { takes: 'cell' } },
  compile: (given, context) => measure(given.one('value'), context, toCount, numberType(context, xsd.integer)),
}

function toCount({ number, unit, ratioTo }: Amount): string | Fault {
  if (unit === undefined && ratioTo === undefined && /^\d+$/.test(number)) return number
  return {
    code: 'not-a-count',
    message: `A count is a whole number, 0 or more, without unit.`,
    cure: 'Write how many there are.',
  }
}
