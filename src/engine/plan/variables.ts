import type { Term } from '@rdfjs/types'
import type { Expression, Group, Operation, Values, Words } from '../algebra.js'

/** Names of the variables that solutions have: all of them, or some of them. */
export interface Variables {
  certain: ReadonlySet<string>
  possible: ReadonlySet<string>
}

const known = new WeakMap<Operation, Variables>()

/** The variables in the solutions of an operation, taken by itself. */
export function variablesOf(operation: Operation): Variables {
  const before = known.get(operation)
  if (before) return before
  const variables = findVariables(operation)
  known.set(operation, variables)
  return variables
}

/** Variables that an expression reads, with all those in the groups of its EXISTS. */
export function variablesIn(expression: Expression): Set<string> {
  switch (expression.subType) {
    case 'term':
      return namesOf([expression.term])
    case 'operator':
    case 'named':
      return union(expression.args.map(variablesIn))
    case 'aggregate':
      return variablesIn(expression.expression)
    case 'existence':
      return mentionedIn(expression.input)
    case 'wildcard':
      return new Set()
  }
}

/** Variables of an operation and of the expressions in it; of a subselect only those that it selects. */
export function mentionedIn(operation: Operation): Set<string> {
  if (operation.type === 'project') return namesOf(operation.variables)
  const mentioned = new Set(variablesOf(operation).possible)
  const expression = 'expression' in operation ? operation.expression : undefined
  const inputs = 'input' in operation ? [operation.input].flat() : []
  for (const part of [...inputs.map(mentionedIn), expression ? variablesIn(expression) : []]) {
    for (const name of part) mentioned.add(name)
  }
  return mentioned
}

/** Names of those terms that are variables. */
export function namesOf(terms: Iterable<Term>): Set<string> {
  const names = new Set<string>()
  for (const term of terms) if (term.termType === 'Variable') names.add(term.value)
  return names
}

function findVariables(operation: Operation): Variables {
  switch (operation.type) {
    case 'bgp':
      return always(union(operation.patterns.map(each => variablesOf(each).certain)))
    case 'pattern':
      return always(namesOf([operation.subject, operation.predicate, operation.object, operation.graph]))
    case 'path':
      return always(namesOf([operation.subject, operation.object, operation.graph]))
    case 'words':
      return always(namesOf(wordTerms(operation)))
    case 'values':
      return ofValues(operation)
    case 'group':
      return ofGroup(operation)
    case 'project':
      return only(namesOf(operation.variables), variablesOf(operation.input))
    case 'extend': {
      const { certain, possible } = variablesOf(operation.input)
      const name = operation.variable.value
      const isCertain = cannotFail(operation.expression, certain)
      return { certain: isCertain ? union([certain, [name]]) : certain, possible: union([possible, [name]]) }
    }
    case 'join':
    case 'leftjoin':
    case 'union':
    case 'minus':
      return ofMany(operation.type, operation.input.map(variablesOf))
    default:
      return 'input' in operation ? variablesOf(operation.input) : always(new Set())
  }
}

function wordTerms({ subject, graph, score, literal }: Words): Term[] {
  return [subject, graph, score, literal].filter(term => term !== undefined)
}

function ofMany(type: 'join' | 'leftjoin' | 'union' | 'minus', parts: readonly Variables[]): Variables {
  const [first = always(new Set())] = parts
  if (type === 'minus') return first
  const possible = union(parts.map(part => part.possible))
  if (type === 'leftjoin') return { certain: first.certain, possible }
  if (type === 'join') return { certain: union(parts.map(part => part.certain)), possible }
  return { certain: new Set([...first.certain].filter(name => parts.every(part => part.certain.has(name)))), possible }
}

function ofValues({ variables, bindings }: Values): Variables {
  const possible = namesOf(variables)
  return { certain: new Set([...possible].filter(name => bindings.every(row => row[name] !== undefined))), possible }
}

function ofGroup({ input, variables, aggregates }: Group): Variables {
  const { certain, possible } = only(namesOf(variables), variablesOf(input))
  const counts = aggregates.filter(({ aggregator }) => aggregator === 'count')
  return {
    certain: union([certain, namesOf(counts.map(({ variable }) => variable))]),
    possible: union([possible, namesOf(aggregates.map(({ variable }) => variable))]),
  }
}

function only(names: ReadonlySet<string>, { certain, possible }: Variables): Variables {
  return {
    certain: new Set([...names].filter(name => certain.has(name))),
    possible: new Set([...names].filter(name => possible.has(name))),
  }
}

function cannotFail(expression: Expression, certain: ReadonlySet<string>): boolean {
  if (expression.subType !== 'term') return false
  return expression.term.termType !== 'Variable' || certain.has(expression.term.value)
}

function always(names: ReadonlySet<string>): Variables {
  return { certain: names, possible: names }
}

function union<Item>(parts: readonly Iterable<Item>[]): Set<Item> {
  const all = new Set<Item>()
  for (const part of parts) for (const item of part) all.add(item)
  return all
}
