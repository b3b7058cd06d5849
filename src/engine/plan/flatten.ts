import type { Term } from '@rdfjs/types'
import type { Expression, Extend, Filter, LeftJoin, Minus, Operation } from '../algebra.js'
import { createBindingPart } from '../operators/binding.js'
import { createMinusPart } from '../operators/minus.js'
import { createOptionalPart } from '../operators/optional.js'
import { createPatternPart } from '../operators/scan-pattern.js'
import { createTablePart } from '../operators/table-part.js'
import { createTestPart } from '../operators/test.js'
import { createUnionPart } from '../operators/union.js'
import { createValuesPart } from '../operators/values.js'
import { createPlacePart } from '../geo/place-part.js'
import { readPlaceTest } from '../geo/read-place-test.js'
import { createPathPart } from '../paths/path-part.js'
import { Unsupported } from '../unsupported.js'
import { createWordsPart } from '../words/words-part.js'
import type { Bound } from './bound.js'
import type { Base, Part } from './part.js'
import { readChoice } from './read-choice.js'
import { slotsOf, type Room } from './room.js'
import { mentionedIn, namesOf, variablesIn, variablesOf } from './variables.js'

/** Where an operation stands while it is taken apart. */
export interface Place {
  /** Registers that something outside the operation may fill while its parts run. */
  foreign: ReadonlySet<number>
  given: Bound['given']
  /** The parts of the whole group so far; more are added. */
  parts: Part[]
}

/**
 * Takes an operation apart into parts that may be put in another order. An operation whose result would change when
 * its parts see values from outside becomes one part: a table, made by itself.
 */
export function flatten(operation: Operation, room: Room, place: Place): void {
  switch (operation.type) {
    case 'bgp':
      return operation.patterns.forEach(pattern => place.parts.push(createPatternPart(pattern, room)))
    case 'pattern':
      return void place.parts.push(createPatternPart(operation, room))
    case 'path':
      return void place.parts.push(createPathPart(operation, room, place.given))
    case 'values':
      return void place.parts.push(createValuesPart(operation, room))
    case 'words':
      return void place.parts.push(createWordsPart(operation, room))
    case 'union':
      return void place.parts.push(createUnionPart(operation, room))
    case 'join':
      return operation.input.forEach(input => {
        const others = operation.input.filter(other => other !== input).flatMap(other => possibleSlots(other, room))
        flatten(input, room, { ...place, foreign: new Set([...place.foreign, ...others]) })
      })
    case 'filter':
      return flattenFilter(operation, room, place)
    case 'extend':
      return flattenExtend(operation, room, place)
    case 'leftjoin':
      return flattenLeftJoin(operation, room, place)
    case 'minus':
      return flattenMinus(operation, room, place)
    case 'orderby':
    case 'reduced':
      return flatten(operation.input, room, place)
    case 'project':
      return flatten(operation.input, { ...room, names: room.names.within(namesOf(operation.variables)) }, place)
    default:
      return toTable(operation, room, place)
  }
}

/** Adds conditions on the solutions of an operation whose parts are these, each as soon as what it reads is there. */
export function flattenTests(tests: readonly Expression[], base: Base, room: Room, parts: Part[]): void {
  for (const test of tests.flatMap(conjunctsOf)) {
    const choice = readChoice(test)
    const isCertain = ({ value }: Term) => base.certain.has(room.names.slot(value))
    parts.push(choice?.variables.every(isCertain) ? createValuesPart(choice, room) : createTestPart(test, base, room))
    const place = readPlaceTest(test)
    if (place && isCertain(place.variable)) parts.push(createPlacePart(place, room))
  }
}

function flattenFilter(operation: Filter, room: Room, place: Place): void {
  if (!isSafe(variablesIn(operation.expression), operation.input, room, place)) return toTable(operation, room, place)
  const base = flattenBase(operation.input, room, place)
  flattenTests([operation.expression], base, room, place.parts)
}

function flattenExtend(operation: Extend, room: Room, place: Place): void {
  if (!isSafe(variablesIn(operation.expression), operation.input, room, place)) return toTable(operation, room, place)
  const base = flattenBase(operation.input, room, place)
  place.parts.push(createBindingPart(operation, base, room))
}

function flattenLeftJoin(operation: LeftJoin, room: Room, place: Place): void {
  const [left, right] = operation.input as [Operation, Operation]
  const read = new Set(variablesOf(right).possible)
  if (operation.expression) for (const name of variablesIn(operation.expression)) read.add(name)
  if (!isSafe(read, left, room, place)) return toTable(operation, room, place)
  const base = flattenBase(left, room, place)
  place.parts.push(createOptionalPart(operation, base, room))
}

function flattenMinus(operation: Minus, room: Room, place: Place): void {
  const [left, right] = operation.input as [Operation, Operation]
  if (!isSafe(variablesOf(right).possible, left, room, place)) return toTable(operation, room, place)
  const base = flattenBase(left, room, place)
  place.parts.push(createMinusPart(operation, base, room))
}

function flattenBase(operation: Operation, room: Room, place: Place): Base {
  const start = place.parts.length
  flatten(operation, room, place)
  return {
    certain: new Set(slotsOf(variablesOf(operation).certain, room)),
    parts: place.parts.slice(start),
  }
}

/** True when what is read is the same with and without the values from outside: no matter which of them are there. */
function isSafe(read: ReadonlySet<string>, base: Operation, { names }: Room, { foreign }: Place): boolean {
  const { certain } = variablesOf(base)
  for (const name of read) if (!certain.has(name) && foreign.has(names.slot(name))) return false
  return true
}

function toTable(operation: Operation, room: Room, { parts, given }: Place): void {
  const { possible } = variablesOf(operation)
  const seesGiven = [...mentionedIn(operation)].some(name => !possible.has(name) && given.has(room.names.slot(name)))
  if (seesGiven) throw new Unsupported('EXISTS with such a group inside')
  parts.push(createTablePart(operation, room))
}

function possibleSlots(operation: Operation, room: Room): number[] {
  return slotsOf(variablesOf(operation).possible, room)
}

function conjunctsOf(expression: Expression): readonly Expression[] {
  const isAnd = expression.subType === 'operator' && expression.operator === '&&'
  return isAnd ? expression.args.flatMap(conjunctsOf) : [expression]
}
