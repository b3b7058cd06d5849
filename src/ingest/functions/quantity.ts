import type { Unit } from '../../model/vocabulary.js'
import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../amount.js'
import { convertUnit, isSlope, slopeOf } from '../convert-unit.js'
import type { Fault } from '../finding.js'
import { findUnit } from '../find-unit.js'
import type { FunctionDefinition } from './definition.js'
import { measure, numberType } from './measure.js'

/** A number in the unit of the property; a unit in the cell goes before that of the call, of the column, of the property. */
export const quantity: FunctionDefinition = {
  parameters: { value: { takes: 'cell' }, unit: { takes: 'unit', optional: true } },
  needsUnit: true,
  compile: (given, context) => {
    const value = given.one('value')
    const { units } = context.vocabulary
    const to = context.property?.unit
    const asked = given.maybe('unit')?.constant?.value
    const from = (asked === undefined ? undefined : findUnit(units, asked)) ?? value.reading.unit ?? to
    const toNumber = (amount: Amount) => (to && from ? inUnit(amount, from, to, units) : amount.number)
    return measure(value, context, toNumber, numberType(context, xsd.decimal))
  },
}

function inUnit({ number, unit, ratioTo }: Amount, plain: Unit, to: Unit, units: readonly Unit[]): string | Fault {
  if (ratioTo !== undefined)
    return isSlope(to) && Number(ratioTo) > 0 ? slopeOf(Number(number) / Number(ratioTo), to) : noRatio(to)
  const from = unit === undefined ? plain : findUnit(units, unit)
  return (from && convertUnit(number, from, to)) ?? wrongUnit(unit ?? plain.symbol, to, units)
}

function noRatio({ symbol }: Unit): Fault {
  return {
    code: 'not-a-number',
    message: `A ratio cannot be read as a number of ${symbol}.`,
    cure: 'Write one number.',
  }
}

function wrongUnit(text: string, to: Unit, units: readonly Unit[]): Fault {
  const fitting = units.filter(({ quantityKind }) => quantityKind === to.quantityKind).map(({ symbol }) => symbol)
  return {
    code: 'wrong-unit',
    message: `"${text}" is no unit that can be turned into ${to.symbol}.`,
    cure: `Write one of ${fitting.join(', ')}, or the number alone.`,
  }
}
