import type { Unit } from '../../model/vocabulary.js'
import { xsd } from '../../rdf/vocab.js'
import type { Amount } from '../cells/amount.js'
import { convertUnit, isSlope, slopeOf } from '../cells/convert-unit.js'
import type { Fault } from '../finding.js'
import { findUnit } from '../cells/find-unit.js'
import { headerUnit } from '../cells/header-unit.js'
import { outOfNumbers } from '../cells/number-range.js'
import type { Argument } from '../rows/evaluate.js'
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
    const declared = (asked === undefined ? undefined : findUnit(units, asked)) ?? value.reading.unit
    const from = declared ?? unitOfHeader(value, to, units) ?? to
    const toNumber = (amount: Amount) => {
      const number = to && from ? inUnit(amount, from, to, units) : amount.number
      const inColumn = typeof number === 'string' && to && from ? convertUnit(number, to, from) : undefined
      return (inColumn === undefined ? undefined : outOfNumbers(inColumn, value.reading)) ?? number
    }
    return measure(value, context, toNumber, numberType(context, xsd.decimal))
  },
}

/** The header counts when nothing else names a unit; `unitFindings` tells of it. */
function unitOfHeader({ uses }: Argument, to: Unit | undefined, units: readonly Unit[]): Unit | undefined {
  const [use] = uses
  const named = use && headerUnit(use.header, units)
  return named && named.quantityKind === to?.quantityKind ? named : undefined
}

function inUnit({ number, unit, ratioTo }: Amount, plain: Unit, to: Unit, units: readonly Unit[]): string | Fault {
  if (ratioTo !== undefined)
    return isSteepness(number, ratioTo) && isSlope(to) ? slopeOf(1 / Number(ratioTo), to) : noRatio(to)
  const from = unit === undefined ? plain : findUnit(units, unit)
  return (from && convertUnit(number, from, to)) ?? wrongUnit(unit ?? plain.symbol, to, units)
}

/** 1:12 is a slope; 5/6 may be a range, and 1/2 as well. */
function isSteepness(rise: string, run: string): boolean {
  return rise === '1' && Number(run) >= 4
}

function noRatio({ symbol }: Unit): Fault {
  return { code: 'several-numbers', values: { unit: symbol } }
}

function wrongUnit(text: string, to: Unit, units: readonly Unit[]): Fault {
  const fitting = units.filter(({ quantityKind }) => quantityKind === to.quantityKind).map(({ symbol }) => symbol)
  return { code: 'wrong-unit', values: { text, unit: to.symbol, fitting: fitting.join(', ') } }
}
