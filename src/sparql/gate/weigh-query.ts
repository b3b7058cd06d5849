import { Problem } from '../../problem.js'
import type { Expression, LeftJoin, Operation, Slice } from '../../engine/algebra.js'
import { takeWords } from '../../engine/words/take-words.js'
import type { QuadStore } from '../../store/store.js'
import { createCounts, type Counts } from './counts.js'
import { readExpression } from './expressions.js'
import { productOf, shares, toGroups, type Part } from './groups.js'
import { largestProduct } from './limits.js'
import { weighPath } from './open-paths.js'
import { variablesOf } from './variables.js'

/** What surrounds a part of a query. */
interface Place {
  counts: Counts
  /** Variables that have a value before the part is looked at. */
  bound: ReadonlySet<string>
  /** Solutions after which nobody asks for more. */
  wanted: number
  /** Told of rows that have to be made. */
  note(rows: number): void
}

/** Rows of a part of a query by itself, and for each solution of what is bound before it. */
interface Size {
  rows: number
  each: number
}

/**
 * Rows that a query makes, as far as the counts of its patterns tell; rather too few. Throws a Problem when it cannot
 * end in time: large parts without a shared variable, paths between anything and anything, giant regular expressions.
 */
export async function weighQuery(operation: Operation, store: QuadStore): Promise<number> {
  let most = 0
  const note = (rows: number) => void (most = Math.max(most, rows))
  const from = operation.type === 'from' ? operation : undefined
  await weigh(operation, { counts: createCounts(store, from), bound: new Set(), wanted: Infinity, note })
  return most
}

async function weigh(operation: Operation, place: Place): Promise<Size> {
  switch (operation.type) {
    case 'pattern':
    case 'path':
    case 'bgp':
    case 'join':
      return weighJoin(operation, place)
    case 'leftjoin':
      return weighOptional(operation, place)
    case 'union':
      return weighUnion(operation.input, place)
    case 'filter':
      return weighConditions(operation.input, [operation.expression], { ...place, wanted: Infinity })
    case 'extend':
      return weighConditions(operation.input, [operation.expression], place)
    case 'orderby':
      return weighConditions(operation.input, operation.expressions, { ...place, wanted: Infinity })
    case 'group':
      return weighAlone(operation, place, inside => weighConditions(operation.input, operation.aggregates, inside))
    case 'minus':
      return weighAlone(operation, place, inside => weighUnion(operation.input, inside))
    case 'project':
    case 'distinct':
      return weighAlone(operation, place, inside => weigh(operation.input, inside))
    case 'values':
      return weighAlone(operation, place, async () => ({ rows: operation.bindings.length, each: 1 }))
    case 'slice':
      return weigh(operation.input, { ...place, wanted: Math.min(place.wanted, lastOf(operation)) })
    case 'ask':
      return weigh(operation.input, { ...place, wanted: 1 })
    case 'service':
    case 'nop':
      return { rows: 1, each: 1 }
    case 'words':
      return { rows: Math.min(operation.limit, rowsOfWords), each: 1 }
    default:
      return weigh(operation.input, place)
  }
}

/** Subjects that some words are thought to find. */
const rowsOfWords = 1000

const lastOf = ({ start, length = Infinity }: Slice) => start + length

/** What is worked out for itself, whatever is bound around it; only a projection passes on how much is wanted. */
async function weighAlone(
  operation: Operation,
  place: Place,
  weighInput: (inside: Place) => Promise<Size>,
): Promise<Size> {
  const wanted = operation.type === 'project' ? place.wanted : Infinity
  const { rows } = await weighInput({ ...place, bound: new Set(), wanted })
  return { rows, each: shares(place.bound, variablesOf(operation)) ? 1 : rows }
}

async function weighJoin(operation: Operation, place: Place): Promise<Size> {
  const leaves = leavesOf(operation)
  const parts = await Promise.all(leaves.map(leaf => weighLeaf(leaf, leaves, place)))
  const groups = toGroups(parts, place.bound)
  const loose = groups.filter(({ isBound }) => !isBound)
  const rows = Math.min(productOf(groups), place.wanted)
  if (loose.length > 1) refuseProduct(Math.min(productOf(loose), place.wanted))
  place.note(rows)
  return { rows, each: Math.min(productOf(loose), place.wanted) }
}

function leavesOf(operation: Operation): Operation[] {
  if (operation.type === 'bgp') {
    const taken = takeWords(operation)
    return taken.type === 'bgp' ? [...taken.patterns] : leavesOf(taken)
  }
  return operation.type === 'join' ? operation.input.flatMap(leavesOf) : [operation]
}

async function weighLeaf(leaf: Operation, leaves: readonly Operation[], place: Place): Promise<Part> {
  const variables = variablesOf(leaf)
  if (leaf.type === 'pattern') return { variables, rows: await place.counts.pattern(leaf) }
  const others = leaves.filter(other => other !== leaf).flatMap(other => [...variablesOf(other)])
  const bound = new Set([...place.bound, ...others])
  if (leaf.type === 'path') return { variables, rows: await weighPath(leaf, bound, place.counts) }
  return { variables, rows: (await weigh(leaf, { ...place, bound, wanted: Infinity })).rows }
}

async function weighOptional({ input: [left, right], expression }: LeftJoin, place: Place): Promise<Size> {
  if (!left || !right) return { rows: 1, each: 1 }
  const first = await weigh(left, place)
  const bound = new Set([...place.bound, ...variablesOf(left)])
  const wanted = expression ? Infinity : place.wanted
  const second = await weighConditions(right, expression ? [expression] : [], { ...place, bound, wanted })
  const rows = Math.min(first.rows * Math.max(1, second.each), wanted)
  if (second.each > 1) refuseProduct(rows)
  place.note(rows)
  return { rows, each: Math.min(first.each * Math.max(1, second.each), wanted) }
}

async function weighUnion(parts: readonly Operation[], place: Place): Promise<Size> {
  const sizes = await Promise.all(parts.map(part => weigh(part, place)))
  const add = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
  return { rows: add(sizes.map(({ rows }) => rows)), each: add(sizes.map(({ each }) => each)) }
}

/** A part with expressions about its solutions; each EXISTS in them is looked up once for a solution. */
async function weighConditions(input: Operation, expressions: readonly Expression[], place: Place): Promise<Size> {
  const size = await weigh(input, place)
  const bound = new Set([...place.bound, ...variablesOf(input)])
  for (const group of expressions.flatMap(readExpression)) {
    const { each } = await weigh(group, { ...place, bound, wanted: 1 })
    if (each > 1) refuseProduct(size.rows * each)
    place.note(size.rows * Math.max(1, each))
  }
  return size
}

function refuseProduct(rows: number): void {
  if (rows <= largestProduct) return
  const [made, most] = [rows, largestProduct].map(number => number.toLocaleString('en'))
  throw new Problem(
    'too-expensive',
    `Parts of the query share no variable, so each solution of one goes with each of the other: ${made} rows, and ${most} is the most.`,
    { cure: 'Connect the parts by a variable, or put them in several queries.' },
  )
}
