import type { Node } from '../graph/node.js'
import { compareValues, valueOf } from '../literals/literal-value.js'
import type { Component } from '../shacl-terms.js'
import type { Declaration } from '../shapes/declaration.js'
import type { Check } from '../shapes/shape.js'

/** Constraints on how great a value is. What cannot be compared with the limit is not within it. */
export function limitChecks(shape: Declaration): Check[] {
  return [
    ...shape.all('minInclusive').map(limit => check('MinInclusive', limit, difference => difference >= 0)),
    ...shape.all('maxInclusive').map(limit => check('MaxInclusive', limit, difference => difference <= 0)),
    ...shape.all('minExclusive').map(limit => check('MinExclusive', limit, difference => difference > 0)),
    ...shape.all('maxExclusive').map(limit => check('MaxExclusive', limit, difference => difference < 0)),
  ]
}

function check(component: Component, limit: Node, isWithin: (difference: number) => boolean): Check {
  const bound = valueOf(limit)
  return { component, holds: value => isWithin(compareValues(valueOf(value), bound)) }
}
