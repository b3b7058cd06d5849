import { variable } from '../../rdf/terms.js'
import type { Expression, Group, Operation, Path, Pattern, Values } from '../algebra.js'
import { Unsupported } from '../unsupported.js'
import { takeWords } from '../words/take-words.js'
import { inlineBindings } from './inline-bindings.js'
import { toPlainPath, type CreateVariable } from './plain-path.js'
import { namesOf } from './variables.js'

const normalized = new WeakMap<Operation, Operation>()

/**
 * The same query in fewer forms: of paths, only closures are left, and variables that are only there to be computed
 * with are gone. Throws Unsupported for what no part of the engine knows.
 */
export function normalize(operation: Operation): Operation {
  const before = normalized.get(operation)
  if (before) return before
  let made = 0
  // A point cannot begin a name in a query.
  const normal = visit(operation, () => variable(`.${++made}`))
  normalized.set(operation, normal)
  return normal
}

function visit(operation: Operation, fresh: CreateVariable): Operation {
  switch (operation.type) {
    case 'bgp':
      return takeWords({ ...operation, patterns: operation.patterns.map(refuseTripleTerms) })
    case 'pattern':
      return refuseTripleTerms(operation)
    case 'path':
      return toPlainPath(refuseTripleTerms(operation), fresh)
    case 'values':
      return withPlainNames(operation)
    case 'words':
      return operation
    case 'join':
    case 'union':
    case 'minus':
    case 'leftjoin':
      return visitMany(operation, fresh)
    case 'service':
    case 'nop':
    case 'graph':
      throw new Unsupported(operation.type)
    default:
      return visitOne(operation, fresh)
  }
}

type Many = Extract<Operation, { input: readonly Operation[] }>
type One = Extract<Operation, { input: Operation }>

function visitMany(operation: Many, fresh: CreateVariable): Operation {
  const input = operation.input.map(each => visit(each, fresh))
  if (operation.type !== 'leftjoin' || !operation.expression) return { ...operation, input }
  return { ...operation, input, expression: visitExpression(operation.expression, fresh) }
}

const known: ReadonlySet<string> = new Set([
  ...['ask', 'construct', 'describe', 'distinct', 'extend', 'filter', 'from'],
  ...['group', 'orderby', 'project', 'reduced', 'slice'],
])

function visitOne(operation: One, fresh: CreateVariable): Operation {
  if (!known.has(operation.type)) throw new Unsupported(operation.type)
  const input = visit(operation.input, fresh)
  const express = (expression: Expression) => visitExpression(expression, fresh)
  switch (operation.type) {
    case 'filter':
    case 'extend':
      return { ...operation, input, expression: express(operation.expression) }
    case 'orderby':
      return { ...operation, input, expressions: operation.expressions.map(express) }
    case 'group':
      return { ...operation, input, aggregates: operation.aggregates.map(each => visitAggregate(each, express)) }
    case 'project':
      return { ...operation, input: inlineBindings(input, namesOf(operation.variables)) }
    case 'construct':
      return { ...operation, input, template: operation.template.map(refuseTripleTerms) }
    default:
      return { ...operation, input }
  }
}

type Aggregate = Group['aggregates'][number]

function visitAggregate(aggregate: Aggregate, express: (expression: Expression) => Expression): Aggregate {
  return { ...aggregate, expression: express(aggregate.expression) }
}

function visitExpression(expression: Expression, fresh: CreateVariable): Expression {
  switch (expression.subType) {
    case 'existence':
      return { ...expression, input: visit(expression.input, fresh) }
    case 'operator':
    case 'named':
      return { ...expression, args: expression.args.map(each => visitExpression(each, fresh)) }
    case 'aggregate':
      return { ...expression, expression: visitExpression(expression.expression, fresh) }
    default:
      return expression
  }
}

function refuseTripleTerms<Node extends Pattern | Path>(node: Node): Node {
  const terms = [node.subject, node.object, node.type === 'pattern' ? node.predicate : undefined]
  if (terms.some(term => term?.termType === 'Quad')) throw new Unsupported('triple terms')
  return node
}

/** Names of variables come with or without a question mark. */
function withPlainNames(values: Values): Values {
  const bindings = values.bindings.map(row =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name.replace(/^\?/, ''), term])),
  )
  const terms = bindings.flatMap(row => Object.values(row))
  if (terms.some(({ termType }) => termType === 'Quad')) throw new Unsupported('triple terms')
  return { ...values, bindings }
}
