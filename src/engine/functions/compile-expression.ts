import { noId, type Id } from '../../store/id-view.js'
import { termText } from '../../rdf/term-text.js'
import type { Expression, NamedExpression, OperatorExpression, TermExpression } from '../algebra.js'
import { geoFunctions } from '../geo/geo-functions.js'
import type { Scope } from '../scope.js'
import { Unsupported } from '../unsupported.js'
import { booleanValue, doubleValue, type Value } from '../values/value.js'
import { casts } from './casts.js'
import { compileDouble } from './compile-double.js'
import { compileTestOf, compileTruth, isLight } from './compile-test.js'
import type { Compiler, Evaluate, EvaluateDouble, Test } from './compiler.js'
import { forms } from './forms.js'
import { functions, type PlainFunction } from './functions.js'
import { rememberTest } from './memory.js'
import { isPure, variableOf, variablesIn } from './variables.js'

/** The value of an expression for the present solution; undefined is an error. Throws Unsupported. */
export function compileExpression(expression: Expression, scope: Scope): Evaluate {
  return createCompiler(scope).expression(expression)
}

/** Id of the term that an expression gives for the present solution; 0 is an error. Throws Unsupported. */
export function compileId(expression: Expression, scope: Scope): () => Id {
  return createCompiler(scope).id(expression)
}

/** The compiler of all expressions of a scope. */
export function createCompiler(scope: Scope): Compiler {
  const doubles = new Map<Expression, EvaluateDouble | undefined>()
  const compiler: Compiler = {
    scope,
    expression: expression => compileValue(expression, compiler),
    test: expression => compileTest(expression, compiler),
    double: expression => {
      if (!doubles.has(expression)) doubles.set(expression, compileDouble(expression, compiler))
      return doubles.get(expression)
    },
    id: expression => compileTermId(expression, compiler),
  }
  return compiler
}

function compileValue(expression: Expression, compiler: Compiler): Evaluate {
  switch (expression.subType) {
    case 'term':
      return compileTerm(expression, compiler)
    case 'operator':
      return foldConstant(expression, compileDoubleValue(expression, compiler) ?? compileOperator(expression, compiler))
    case 'named':
      return foldConstant(expression, compileDoubleValue(expression, compiler) ?? compileNamed(expression, compiler))
    case 'existence':
      return fromTest(compiler.test(expression))
    default:
      throw new Unsupported(`an expression of type ${expression.subType}`)
  }
}

function compileTerm(expression: TermExpression, { scope }: Compiler): Evaluate {
  const { registers, terms } = scope
  if (expression.term.termType === 'Quad') throw new Unsupported('triple terms in expressions')
  const name = variableOf(expression)
  if (name === undefined) {
    const constant = terms.value(terms.idOfText(termText(expression.term)))
    return () => constant
  }
  const slot = scope.slot(name)
  return () => {
    const id = registers[slot] as Id
    return id === noId ? undefined : terms.value(id)
  }
}

function compileDoubleValue(expression: Expression, compiler: Compiler): Evaluate | undefined {
  const double = compiler.double(expression)
  return (
    double &&
    (() => {
      const number = double()
      return number === undefined ? undefined : doubleValue(number)
    })
  )
}

function compileOperator(expression: OperatorExpression, compiler: Compiler): Evaluate {
  const test = compileTestOf(expression, compiler)
  if (test !== undefined) return fromTest(test)
  const name = expression.operator.toLowerCase()
  const form = forms[name]
  if (form !== undefined) return form(expression.args, compiler)
  const plain = functions[name]
  if (plain === undefined) throw new Unsupported(`the function ${name}`)
  return compilePlain(name, plain, expression.args.map(compiler.expression))
}

function compileNamed({ name, args }: NamedExpression, compiler: Compiler): Evaluate {
  const cast = casts[name.value]
  const plain = cast === undefined ? geoFunctions[name.value] : { least: 1, most: 1, apply: cast }
  if (plain === undefined) throw new Unsupported(`the function <${name.value}>`)
  return compilePlain(name.value, plain, args.map(compiler.expression))
}

function compilePlain(name: string, { least, most, apply }: PlainFunction, args: readonly Evaluate[]): Evaluate {
  if (args.length < least || args.length > most) throw new Unsupported(`${name} with ${args.length} arguments`)
  const [first, second] = args
  if (first !== undefined && args.length === 1)
    return () => {
      const value = first()
      return value === undefined ? undefined : apply(value)
    }
  if (first !== undefined && second !== undefined && args.length === 2)
    return () => {
      const [one, other] = [first(), second()]
      return one === undefined || other === undefined ? undefined : apply(one, other)
    }
  return () => {
    const values = args.map(argument => argument())
    return values.includes(undefined) ? undefined : apply(...(values as Value[]))
  }
}

function compileTest(expression: Expression, compiler: Compiler): Test {
  if (expression.subType === 'existence')
    return compileExistence(expression.not, compiler.scope.exists(expression.input))
  const test = expression.subType === 'operator' ? compileTestOf(expression, compiler) : undefined
  if (expression.subType !== 'operator' || test === undefined) return compileTruth(expression, compiler)
  return isLight(expression) ? test : remembered(expression, test, compiler)
}

function compileExistence(not: boolean, exists: () => boolean): Test {
  return () => exists() !== not
}

/** A costly test of one variable is done once for each of its terms, one of no variable once. */
function remembered(expression: Expression, test: Test, { scope }: Compiler): Test {
  if (!isPure(expression)) return test
  const [name, ...others] = variablesIn(expression)
  if (name !== undefined) return others.length > 0 ? test : rememberTest(scope.registers, scope.slot(name), test)
  const outcome = test()
  return () => outcome
}

function foldConstant(expression: Expression, evaluate: Evaluate): Evaluate {
  if (!isPure(expression) || variablesIn(expression).size > 0) return evaluate
  const value = evaluate()
  return () => value
}

function fromTest(test: Test): Evaluate {
  return () => booleanValue(test())
}

function compileTermId(expression: Expression, compiler: Compiler): () => Id {
  const { registers, terms } = compiler.scope
  const name = variableOf(expression)
  if (name !== undefined) {
    const slot = compiler.scope.slot(name)
    return () => registers[slot] as Id
  }
  const evaluate = compiler.expression(expression)
  return () => {
    const value = evaluate()
    return value === undefined ? noId : terms.idOf(value)
  }
}
