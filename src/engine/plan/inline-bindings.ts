import type { Expression, Extend, Operation } from '../algebra.js'
import { mentionedIn } from './variables.js'

type Chain = Extend | Extract<Operation, { type: 'filter' | 'orderby' }>

/** Operators whose argument has to be a variable, or that give another value each time. */
const opaque = new Set(['bound', 'rand', 'uuid', 'struuid', 'bnode'])

/**
 * Puts expressions in place of variables that are only there to be computed with, such as a distance that is sorted
 * by: else each value would be written as a term, only to be read again. `visible`: variables that are seen from outside.
 */
export function inlineBindings(operation: Operation, visible: ReadonlySet<string>): Operation {
  if (!isChain(operation)) return operation
  const meanings = new Map<string, Expression>()
  const kept = new Set(visible)
  for (let node: Operation = operation; isChain(node); node = node.input) keepUsed(node, kept)
  collectMeanings(operation, kept, meanings)
  return meanings.size > 0 ? replaceIn(operation, meanings) : operation
}

/** Nodes that an expression may have to be put in more than one place: else a few doublings would fill the memory. */
const mostNodes = 32

/** From the innermost on, as later ones are made of earlier ones. */
function collectMeanings(node: Operation, kept: ReadonlySet<string>, meanings: Map<string, Expression>): void {
  if (!isChain(node)) return
  collectMeanings(node.input, kept, meanings)
  if (node.type !== 'extend' || kept.has(node.variable.value) || !isPlain(node.expression)) return
  const meaning = inline(node.expression, meanings)
  if (countNodes(meaning) <= mostNodes) meanings.set(node.variable.value, meaning)
}

function countNodes(expression: Expression): number {
  return 'args' in expression ? expression.args.reduce((sum, each) => sum + countNodes(each), 1) : 1
}

function isChain(operation: Operation): operation is Chain {
  return operation.type === 'extend' || operation.type === 'filter' || operation.type === 'orderby'
}

/** Keeps the variables that an operation needs as such: those in EXISTS and under opaque operators. */
function keepUsed(node: Chain, kept: Set<string>): void {
  const visit = (expression: Expression): void => {
    if (expression.subType === 'existence') mentionedIn(expression.input).forEach(name => kept.add(name))
    if (expression.subType !== 'operator' && expression.subType !== 'named') return
    const isOpaque = expression.subType === 'operator' && opaque.has(expression.operator)
    for (const each of expression.args) {
      if (isOpaque && each.subType === 'term') kept.add(each.term.value)
      visit(each)
    }
  }
  expressionsOf(node).forEach(visit)
}

function expressionsOf(node: Chain): readonly Expression[] {
  return node.type === 'orderby' ? node.expressions : [node.expression]
}

/** True for operators and casts all the way down. */
function isPlain(expression: Expression): boolean {
  switch (expression.subType) {
    case 'term':
      return true
    case 'operator':
      return !opaque.has(expression.operator) && expression.args.every(isPlain)
    case 'named':
      return expression.args.every(isPlain)
    default:
      return false
  }
}

function replaceIn(operation: Operation, meanings: ReadonlyMap<string, Expression>): Operation {
  if (!isChain(operation)) return operation
  const input = replaceIn(operation.input, meanings)
  const replace = (expression: Expression) => inline(expression, meanings)
  if (operation.type === 'orderby') return { ...operation, input, expressions: operation.expressions.map(replace) }
  if (operation.type === 'extend' && meanings.has(operation.variable.value)) return input
  return { ...operation, input, expression: replace(operation.expression) }
}

function inline(expression: Expression, meanings: ReadonlyMap<string, Expression>): Expression {
  if (expression.subType === 'term') {
    const meaning = expression.term.termType === 'Variable' ? meanings.get(expression.term.value) : undefined
    return meaning ?? expression
  }
  if (expression.subType !== 'operator' && expression.subType !== 'named') return expression
  return { ...expression, args: expression.args.map(each => inline(each, meanings)) }
}
