import { noId, type Id } from '../../store/id-view.js'
import { termKind, type TermKind } from '../../store/term-table.js'
import type { Expression } from '../algebra.js'
import { compareCodePoints } from '../values/code-points.js'
import { compareValues } from '../values/comparison.js'
import { areEqual } from '../values/equality.js'
import { columnNumber, kindOf } from '../values/kind-of.js'
import type { QueryTerms } from '../values/query-terms.js'
import type { Value } from '../values/value.js'
import { compileText, isPlain } from './compile-text.js'
import type { Compiler, Test } from './compiler.js'
import { variableOf } from './variables.js'

export type ComparisonSign = '=' | '!=' | '<' | '>' | '<=' | '>='

/** Below 0, 0, above 0, or NaN for what is neither; undefined is an error. */
type Order = number | undefined

const accepts: Readonly<Record<ComparisonSign, (order: number) => boolean>> = {
  '=': order => order === 0,
  '!=': order => order !== 0,
  '<': order => order < 0,
  '>': order => order > 0,
  '<=': order => order <= 0,
  '>=': order => order >= 0,
}

const mirrored = { '=': '=', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as const

export function isComparisonSign(operator: string): operator is ComparisonSign {
  return operator in accepts
}

/** `left sign right`: by the columns of the store where the kinds of the terms allow it, else by their values. */
export function compileComparison(
  sign: ComparisonSign,
  [left, right]: readonly [Expression, Expression],
  compiler: Compiler,
): Test {
  if (left.subType === 'term' && variableOf(left) === undefined && variableOf(right) !== undefined)
    return compileComparison(mirrored[sign], [right, left], compiler)
  const compare = sign === '=' || sign === '!=' ? equalityOrder : compareValues
  const order = compileOrder([left, right], compare, compiler)
  const accept = accepts[sign]
  return () => {
    const found = order()
    return found === undefined ? undefined : accept(found)
  }
}

type Compare = (one: Value, other: Value) => Order

function equalityOrder(one: Value, other: Value): Order {
  const equal = areEqual(one, other)
  return equal === undefined ? undefined : equal ? 0 : NaN
}

function compileOrder(
  [left, right]: readonly [Expression, Expression],
  compare: Compare,
  compiler: Compiler,
): () => Order {
  const [one, other] = [compiler.expression(left), compiler.expression(right)]
  const slowly = () => {
    const [first, second] = [one(), other()]
    return first === undefined || second === undefined ? undefined : compare(first, second)
  }
  if (right.subType !== 'term') return slowly
  const variable = variableOf(left)
  if (variable === undefined) return compileTextOrder(left, other(), compare, compiler) ?? slowly
  const { registers, terms } = compiler.scope
  const slot = compiler.scope.slot(variable)
  const second = variableOf(right)
  if (second !== undefined) {
    const secondSlot = compiler.scope.slot(second)
    return () => orderIds(registers[slot] as Id, registers[secondSlot] as Id, { terms, compare, slowly })
  }
  const constant = other()
  if (constant === undefined) return slowly
  const lane = compare === equalityOrder && laneOfIdentity(constant, terms)
  const quick = lane || laneOfNumbers(constant, terms)
  return quick ? () => quick(registers[slot] as Id, slowly) : slowly
}

/** LANG(?x) = "nl", and the like: without making a value. */
function compileTextOrder(
  left: Expression,
  right: Value | undefined,
  compare: Compare,
  compiler: Compiler,
): (() => Order) | undefined {
  const text = isPlain(left) && right?.type === 'string' ? compileText(left, compiler) : undefined
  if (text === undefined || right?.type !== 'string') return undefined
  const wanted = right.text
  const order = compare === equalityOrder ? sameness : compareCodePoints
  return () => {
    const found = text()
    return found === undefined ? undefined : order(found, wanted)
  }
}

function sameness(one: string, other: string): number {
  return one === other ? 0 : NaN
}

type Lane = (id: Id, slowly: () => Order) => Order

/** IRIs and plain strings are equal when their ids are. */
function laneOfIdentity(constant: Value, terms: QueryTerms): Lane | undefined {
  const kind = kindOf(constant)
  if (kind !== termKind.iri && kind !== termKind.string) return undefined
  const wanted = terms.idOf(constant)
  if (kind === termKind.iri) return id => (id === wanted ? 0 : id === noId ? undefined : NaN)
  return (id, slowly) => {
    if (id === wanted) return 0
    if (id === noId) return undefined
    const found = terms.kind(id)
    return found >= termKind.iri && found <= termKind.languageString ? NaN : slowly()
  }
}

/** Numbers, booleans and moments compare by the store's column of numbers, unless that is a tie that rounding made. */
function laneOfNumbers(constant: Value, terms: QueryTerms): Lane | undefined {
  const kinds = comparableKinds(kindOf(constant))
  if (kinds === 0) return undefined
  const wanted = columnNumber(constant)
  const decisive = decisiveKinds(kindOf(constant))
  const short = hasFewDigits(constant)
  return (id, slowly) => {
    if (id === noId) return undefined
    const bit = 1 << terms.kind(id)
    if ((bit & kinds) === 0) return slowly()
    const number = terms.number(id)
    if ((bit & decisive) !== 0) return number === wanted ? 0 : number - wanted
    if (number !== wanted) return number - wanted
    return short && terms.isExact(id) ? 0 : slowly()
  }
}

/** At most 15 digits, so that no other such number is the same double. */
function hasFewDigits(constant: Value): boolean {
  if (constant.type === 'integer') return Math.abs(Number(constant.value)) < 1e15
  return constant.type === 'decimal' && constant.value.digits < 10n ** 15n && constant.value.digits > -(10n ** 15n)
}

function orderIds(one: Id, other: Id, { terms, compare, slowly }: Comparison): Order {
  if (one === noId || other === noId) return undefined
  const bits = (1 << terms.kind(one)) | (1 << terms.kind(other))
  if ((bits & ~numbers) === 0) {
    const [first, second] = [terms.number(one), terms.number(other)]
    if (first !== second) return first - second
    return one === other || bits === doubles || (terms.isExact(one) && terms.isExact(other)) ? 0 : slowly()
  }
  if (compare !== equalityOrder || (bits & ~names) !== 0) return slowly()
  return one === other ? 0 : NaN
}

interface Comparison {
  terms: QueryTerms
  compare: Compare
  slowly: () => Order
}

const doubles = 1 << termKind.double
const numbers = (1 << termKind.integer) | (1 << termKind.decimal) | doubles

/** Kinds of which terms are equal when they are the same, and else not. */
const names = (1 << termKind.iri) | (1 << termKind.blank) | (1 << termKind.string)

/** Kinds that this one compares with, each as a bit; floats round in another way than the column. */
function comparableKinds(kind: TermKind): number {
  const bit = 1 << kind
  if ((bit & numbers) !== 0) return numbers
  return kind === termKind.boolean ? bit : 0
}

/** Kinds with which the numbers alone decide: beside a double all are promoted, and booleans are but two. */
function decisiveKinds(kind: TermKind): number {
  if (kind === termKind.double) return numbers
  return kind === termKind.boolean ? 1 << kind : doubles
}
