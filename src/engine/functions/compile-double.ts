import { xsd } from '../../rdf/vocab.js'
import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import type { Expression } from '../algebra.js'
import { calculateDoubles, isArithmeticSign, type ArithmeticSign } from '../values/arithmetic.js'
import { numberOf } from '../values/numbers.js'
import { isNumeric } from '../values/value.js'
import { casts } from './casts.js'
import type { Compiler, EvaluateDouble } from './compiler.js'
import { variableOf } from './variables.js'

/**
 * An expression that gives a double or fails, without making values: a constant, a variable cast to `xsd:double`, and
 * what is computed with one of these. Undefined for other expressions. `compiler.double` remembers what it found.
 */
export function compileDouble(expression: Expression, compiler: Compiler): EvaluateDouble | undefined {
  switch (expression.subType) {
    case 'term':
      return compileConstant(expression, compiler)
    case 'named':
      return expression.name.value === xsd.double.value ? compileCast(expression.args, compiler) : undefined
    case 'operator':
      return compileArithmetic(expression.operator, expression.args, compiler)
    default:
      return undefined
  }
}

function compileConstant(expression: Expression, compiler: Compiler): EvaluateDouble | undefined {
  if (variableOf(expression) !== undefined) return undefined
  const value = compiler.expression(expression)()
  if (value?.type !== 'double') return undefined
  const number = value.value
  return () => number
}

function compileCast([argument, ...others]: readonly Expression[], compiler: Compiler): EvaluateDouble | undefined {
  const name = variableOf(argument)
  const cast = casts[xsd.double.value]
  if (name === undefined || cast === undefined || others.length > 0) return undefined
  const quickly = compileVariable(name, numbers | (1 << termKind.boolean), compiler)
  const { registers, terms } = compiler.scope
  const slot = compiler.scope.slot(name)
  return () => {
    const quick = quickly()
    const id = registers[slot] as Id
    if (quick !== undefined || id === noId) return quick
    const value = cast(terms.value(id))
    return value?.type === 'double' ? value.value : undefined
  }
}

function compileArithmetic(
  operator: string,
  [left, right]: readonly Expression[],
  compiler: Compiler,
): EvaluateDouble | undefined {
  if (!isArithmeticSign(operator) || left === undefined || right === undefined) return undefined
  if (!compiler.double(left) && !compiler.double(right)) return undefined
  return calculation(operator, compileOperand(left, compiler), compileOperand(right, compiler))
}

function calculation(sign: ArithmeticSign, left: EvaluateDouble, right: EvaluateDouble): EvaluateDouble {
  return () => {
    const one = left()
    const other = right()
    return one === undefined || other === undefined ? undefined : calculateDoubles(sign, one, other)
  }
}

/** Any number, which beside a double becomes one. */
function compileOperand(expression: Expression, compiler: Compiler): EvaluateDouble {
  const double = compiler.double(expression)
  if (double) return double
  const name = variableOf(expression)
  if (name !== undefined) return compileVariable(name, numbers, compiler)
  const evaluate = compiler.expression(expression)
  return () => {
    const value = evaluate()
    return value !== undefined && isNumeric(value) ? numberOf(value) : undefined
  }
}

/** Number in the columns of the store; undefined for terms of other kinds. Only binary numbers have a negative zero. */
function compileVariable(name: string, kinds: number, { scope }: Compiler): EvaluateDouble {
  const { registers, terms } = scope
  const slot = scope.slot(name)
  return () => {
    const id = registers[slot] as Id
    if (id === noId) return undefined
    const bit = 1 << terms.kind(id)
    if ((bit & kinds) === 0) return undefined
    return (bit & binaries) === 0 ? terms.number(id) + 0 : terms.number(id)
  }
}

const binaries = (1 << termKind.double) | (1 << termKind.float)
const numbers = (1 << termKind.integer) | (1 << termKind.decimal) | binaries
