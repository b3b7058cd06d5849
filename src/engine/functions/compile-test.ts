import { noId, type Id } from '../../store/id-view.js'
import { termKind } from '../../store/term-table.js'
import type { Expression, OperatorExpression } from '../algebra.js'
import { Unsupported } from '../unsupported.js'
import { areEqual } from '../values/equality.js'
import { truthOf } from '../values/truth.js'
import { isLiteral, isNumeric, type Value } from '../values/value.js'
import { compileComparison, isComparisonSign } from './compile-comparison.js'
import { compileIncludes } from './compile-includes.js'
import type { Compiler, Test } from './compiler.js'
import { compileAnyText, compileText, isPlain } from './compile-text.js'
import { createMatcher } from './patterns.js'
import { contains, endsWith, languageMatches, startsWith, testTexts, type TextTest } from './text-tests.js'
import { variableOf } from './variables.js'

type CompileTest = (args: readonly Expression[], compiler: Compiler) => Test

/** A test of an operator that gives a boolean; undefined for other operators. */
export function compileTestOf({ operator, args }: OperatorExpression, compiler: Compiler): Test | undefined {
  const name = operator.toLowerCase()
  if (isComparisonSign(name)) return compileComparison(name, two(args, name), compiler)
  return tests[name]?.(args, compiler)
}

/** True for the operators that only look at the kind or the columns of a term: not worth remembering. */
export function isLight({ operator, args }: OperatorExpression): boolean {
  const name = operator.toLowerCase()
  if (joining.has(name) || name === 'bound') return true
  return (isComparisonSign(name) || name.startsWith('is')) && args.every(isLightOperand)
}

const joining = new Set(['&&', '||', '!', 'sameterm'])

function isLightOperand(expression: Expression): boolean {
  if (expression.subType === 'operator')
    return expression.operator.toLowerCase() === 'lang' && expression.args.every(isLightOperand)
  return expression.subType === 'term'
}

function two(args: readonly Expression[], name: string): [Expression, Expression] {
  const [one, other] = args
  if (one === undefined || other === undefined || args.length > 2)
    throw new Unsupported(`${name} with ${args.length} arguments`)
  return [one, other]
}

function one(args: readonly Expression[], name: string): Expression {
  const [first] = args
  if (first === undefined || args.length > 1) throw new Unsupported(`${name} with ${args.length} arguments`)
  return first
}

const tests: Readonly<Record<string, CompileTest>> = {
  '!': (args, compiler) => {
    const test = compiler.test(one(args, '!'))
    return () => {
      const outcome = test()
      return outcome === undefined ? undefined : !outcome
    }
  },
  '&&': (args, compiler) => compileJoined('&&', args, compiler),
  '||': (args, compiler) => compileJoined('||', args, compiler),
  in: compileIn,
  notin: (args, compiler) => {
    const test = compileIn(args, compiler)
    return () => {
      const outcome = test()
      return outcome === undefined ? undefined : !outcome
    }
  },
  bound: (args, { scope }) => {
    const name = variableOf(one(args, 'bound'))
    if (name === undefined) throw new Unsupported('BOUND of what is no variable')
    const slot = scope.slot(name)
    return () => scope.registers[slot] !== noId
  },
  sameterm: (args, compiler) => {
    const [left, right] = two(args, 'sameTerm').map(each => compiler.id(each)) as [() => Id, () => Id]
    return () => {
      const [one, other] = [left(), right()]
      return one === noId || other === noId ? undefined : one === other
    }
  },
  isiri: (args, compiler) => compileKindTest(one(args, 'isIRI'), value => value.type === 'iri', compiler),
  isuri: (args, compiler) => compileKindTest(one(args, 'isURI'), value => value.type === 'iri', compiler),
  isblank: (args, compiler) => compileKindTest(one(args, 'isBlank'), value => value.type === 'blank', compiler),
  isliteral: (args, compiler) => compileKindTest(one(args, 'isLiteral'), isLiteral, compiler),
  isnumeric: (args, compiler) => compileKindTest(one(args, 'isNumeric'), isNumeric, compiler),
  strstarts: (args, compiler) => compileTextTest(two(args, 'STRSTARTS'), startsWith, compiler),
  strends: (args, compiler) => compileTextTest(two(args, 'STRENDS'), endsWith, compiler),
  contains: (args, compiler) => compileTextTest(two(args, 'CONTAINS'), contains, compiler),
  langmatches: (args, compiler) => compileTextTest(two(args, 'LANGMATCHES'), languageMatches, compiler),
  regex: compileRegex,
}

function compileRegex([subject, ...others]: readonly Expression[], compiler: Compiler): Test {
  const [pattern, flags] = others.map(each => compiler.expression(each))
  if (subject === undefined || pattern === undefined || others.length > 2) throw new Unsupported('REGEX of this form')
  const text = compileAnyText(subject, compiler)
  const matches = createMatcher()
  return () => {
    const [found, wanted, options] = [text(), pattern(), flags?.()]
    if (found === undefined || wanted === undefined || (flags && options === undefined)) return undefined
    return matches(found, wanted, options)
  }
}

/** `a && b && …`: false when one is, else an error when one is, else true; and `||` the other way round. */
function compileJoined(operator: '&&' | '||', args: readonly Expression[], compiler: Compiler): Test {
  const parts = flatten(operator, args).map(part => compiler.test(part))
  const deciding = operator === '||'
  return () => {
    let failed = false
    for (const part of parts) {
      const outcome = part()
      if (outcome === deciding) return deciding
      failed ||= outcome === undefined
    }
    return failed ? undefined : !deciding
  }
}

/** The parts of a chain of one operator, however long: without recursion. */
function flatten(operator: string, args: readonly Expression[]): Expression[] {
  const parts: Expression[] = []
  const open = [...args].reverse()
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.subType === 'operator' && part.operator === operator) open.push(...[...part.args].reverse())
    else parts.push(part)
  }
  return parts
}

function compileIn([needle, ...others]: readonly Expression[], compiler: Compiler): Test {
  if (needle === undefined) throw new Unsupported('IN without a left side')
  if (others.length > 0 && others.every(isIriTerm)) return compileInIris(compiler.id(needle), others, compiler)
  const find = compiler.expression(needle)
  const candidates = others.map(other => compiler.expression(other))
  return () => {
    const wanted = find()
    if (wanted === undefined) return undefined
    let failed = false
    for (const candidate of candidates) {
      const value = candidate()
      const equal = value === undefined ? undefined : areEqual(wanted, value)
      if (equal) return true
      failed ||= equal === undefined
    }
    return failed ? undefined : false
  }
}

function isIriTerm(expression: Expression): boolean {
  return expression.subType === 'term' && expression.term.termType === 'NamedNode'
}

function compileInIris(find: () => Id, others: readonly Expression[], compiler: Compiler): Test {
  const ids = new Set(others.map(other => compiler.id(other)()))
  return () => {
    const id = find()
    return id === noId ? undefined : ids.has(id)
  }
}

/** A test that of a variable needs the kind only, save for kind `other`. */
function compileKindTest(argument: Expression, holds: (value: Value) => boolean, compiler: Compiler): Test {
  const evaluate = compiler.expression(argument)
  const name = variableOf(argument)
  const slowly = () => {
    const value = evaluate()
    return value === undefined ? undefined : holds(value)
  }
  if (name === undefined) return slowly
  const { registers, terms } = compiler.scope
  const slot = compiler.scope.slot(name)
  const outcomes = new Map<number, boolean>()
  return () => {
    const id = registers[slot] as Id
    if (id === noId) return undefined
    const kind = terms.kind(id)
    if (kind === termKind.other) return slowly()
    const known = outcomes.get(kind)
    if (known !== undefined) return known
    const outcome = holds(terms.value(id))
    outcomes.set(kind, outcome)
    return outcome
  }
}

/** A test of two texts that a function takes together. Every text goes with one that has no language. */
function compileTextTest([left, right]: [Expression, Expression], test: TextTest, compiler: Compiler): Test {
  const [one, other] = [compiler.expression(left), compiler.expression(right)]
  const constant = right.subType === 'term' && variableOf(right) === undefined ? other() : undefined
  if (test === contains && constant?.type === 'string') {
    const includes = compileIncludes(left, constant.text, compiler)
    if (includes) return includes
  }
  const text = constant?.type === 'string' && (!test.isPlain || isPlain(left)) ? compileText(left, compiler) : undefined
  if (text !== undefined && constant?.type === 'string')
    return () => {
      const found = text()
      return found === undefined ? undefined : test.holds(found, constant.text)
    }
  return () => {
    const [first, second] = [one(), other()]
    return first === undefined || second === undefined ? undefined : testTexts(test, first, second)
  }
}

/** The effective boolean value of any expression. */
export function compileTruth(expression: Expression, compiler: Compiler): Test {
  const evaluate = compiler.expression(expression)
  return () => {
    const value = evaluate()
    return value === undefined ? undefined : truthOf(value)
  }
}
