import type { Term } from '@rdfjs/types'
import type { Operation } from '../algebra.js'
import { createPatternPart } from '../operators/scan-pattern.js'
import type { Room } from './room.js'

type Guess = (filled: ReadonlySet<number>) => number

/** Guesses how many solutions an operation has for one solution: as many as its most selective pattern has matches. */
export function guessRows(operation: Operation, room: Room): Guess {
  switch (operation.type) {
    case 'pattern':
      return createPatternPart(operation, room).estimate
    case 'bgp':
      return least(operation.patterns.map(pattern => guessRows(pattern, room)))
    case 'join':
      return least(operation.input.map(input => guessRows(input, room)))
    case 'leftjoin':
    case 'minus':
      return guessRows(operation.input[0] as Operation, room)
    case 'union':
      return sum(operation.input.map(input => guessRows(input, room)))
    case 'values':
      return () => operation.bindings.length
    case 'path':
      return guessPath([operation.subject, operation.object], room)
    case 'slice': {
      const whole = guessRows(operation.input, room)
      return filled => Math.min(whole(filled), operation.length ?? Infinity)
    }
    case 'group':
      return operation.variables.length === 0 ? () => 1 : guessRows(operation.input, room)
    default:
      return 'input' in operation ? guessRows(operation.input as Operation, room) : () => 1
  }
}

/** Nodes that a path is thought to reach from one node, and pairs that it is thought to join in all. */
const reached = 20
const pairs = 1e7

/** Guesses how many solutions a path has. */
export function guessPath(ends: readonly Term[], { names }: Room): Guess {
  return filled => {
    const open = ends.filter(end => end.termType === 'Variable' && !filled.has(names.slot(end.value)))
    return [1, reached, pairs][open.length] as number
  }
}

function least(guesses: readonly Guess[]): Guess {
  return filled => guesses.reduce((rows, guess) => Math.min(rows, guess(filled)), Infinity)
}

function sum(guesses: readonly Guess[]): Guess {
  return filled => guesses.reduce((rows, guess) => rows + guess(filled), 0)
}
