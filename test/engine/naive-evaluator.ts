import type { Quad, Term } from '@rdfjs/types'
import type { Expression, Operation, Path, PathExpression } from '../../src/engine/algebra.js'
import { termText } from '../../src/rdf/term-text.js'

/** A solution: N-Triples texts by variable. */
type Solution = ReadonlyMap<string, string>
type Triple = readonly [string, string, string, string]

/**
 * The SPARQL algebra as its definition reads, on lists of solutions: simple and slow. Of expressions it knows what the
 * random queries hold. The default graph is the union of all graphs.
 */
export function evaluateNaively(operation: Operation, quads: readonly Quad[]): Solution[] {
  const all = quads.map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].map(termText))
  const union = new Map(all.map(([s, p, o]) => [`${s} ${p} ${o}`, [s, p, o, ''] as unknown as Triple]))
  const named = [...new Map(all.map(quad => [quad.join(' '), quad])).values()].filter(([, , , graph]) => graph !== '')
  return createEvaluator(named as unknown as Triple[], [...union.values()])(operation)
}

function createEvaluator(named: readonly Triple[], union: readonly Triple[]) {
  const triplesOf = (graph: Term) => (graph.termType === 'DefaultGraph' ? union : named)

  const evaluate = (operation: Operation): Solution[] => {
    switch (operation.type) {
      case 'bgp':
        return operation.patterns.map(evaluate).reduce(join, [new Map()])
      case 'pattern': {
        const terms = [operation.subject, operation.predicate, operation.object, operation.graph]
        return triplesOf(operation.graph).flatMap(triple => match(terms, triple))
      }
      case 'path':
        return pathIn(operation)
      case 'join':
        return operation.input.map(evaluate).reduce(join, [new Map()])
      case 'union':
        return operation.input.flatMap(evaluate)
      case 'leftjoin': {
        const [left, right] = operation.input.map(evaluate) as [Solution[], Solution[]]
        return left.flatMap(one => {
          const found = join([one], right).filter(each => !operation.expression || isTrue(operation.expression, each))
          return found.length > 0 ? found : [one]
        })
      }
      case 'minus': {
        const [left, right] = operation.input.map(evaluate) as [Solution[], Solution[]]
        const own = operation.graphScopeVar?.value
        const sharesWith = (one: Solution, other: Solution) =>
          [...one.keys()].some(name => name !== own && other.has(name))
        return left.filter(one => !right.some(other => merge(one, other) && sharesWith(one, other)))
      }
      case 'filter':
        return evaluate(operation.input).filter(each => isTrue(operation.expression, each))
      case 'extend':
        return evaluate(operation.input).map(each => {
          const value = valueOf(operation.expression, each)
          return value === undefined ? each : new Map([...each, [operation.variable.value, value]])
        })
      case 'values':
        return operation.bindings.map(row => {
          const entries = Object.entries(row).map(([name, term]) => [name.replace('?', ''), termText(term)] as const)
          return new Map(entries)
        })
      case 'project': {
        const names = operation.variables.map(({ value }) => value)
        return evaluate(operation.input).map(each => new Map([...each].filter(([name]) => names.includes(name))))
      }
      case 'distinct': {
        const all = evaluate(operation.input)
        return [...new Map(all.map(each => [solutionText(each), each])).values()]
      }
      case 'group': {
        const names = operation.variables.map(({ value }) => value)
        const groups = new Map<string, Solution[]>(names.length === 0 ? [['', []]] : [])
        for (const each of evaluate(operation.input)) {
          const key = names.map(name => each.get(name) ?? '').join(' ')
          groups.set(key, [...(groups.get(key) ?? []), each])
        }
        return [...groups.values()].map(group => {
          const keys = names.flatMap(name =>
            group[0]?.has(name) ? [[name, group[0].get(name) as string] as const] : [],
          )
          const counts = operation.aggregates.map(({ variable, expression, distinct }) => {
            const values =
              expression.subType === 'wildcard' ? group.map(solutionText) : group.map(s => valueOf(expression, s))
            const kept = values.filter(value => value !== undefined)
            return [variable.value, integerText(distinct ? new Set(kept).size : kept.length)] as const
          })
          return new Map([...keys, ...counts])
        })
      }
      default:
        throw new Error(`The naive evaluator does not know ${operation.type}.`)
    }
  }

  const pathIn = (path: Path): Solution[] => {
    if (path.graph.termType === 'DefaultGraph') return pathOver(path, union)
    const graphs = [...new Set(named.map(([, , , graph]) => graph))]
    return graphs.flatMap(graph => {
      const [solution] = match([path.graph], [graph])
      const inGraph = named.filter(triple => triple[3] === graph)
      return solution ? join([solution], pathOver(path, inGraph)) : []
    })
  }

  const isTrue = (expression: Expression, solution: Solution): boolean => truthOf(expression, solution) === true

  const truthOf = (expression: Expression, solution: Solution): boolean | undefined => {
    if (expression.subType === 'existence') {
      const isFound = evaluate(substitute(expression.input, solution)).length > 0
      return isFound !== expression.not
    }
    if (expression.subType !== 'operator') throw new Error('The naive evaluator knows tests only.')
    const { operator, args } = expression
    const [one, other] = args as [Expression, Expression]
    switch (operator) {
      case 'bound':
        return valueOf(one, solution) !== undefined
      case '!': {
        const truth = truthOf(one, solution)
        return truth === undefined ? undefined : !truth
      }
      case '&&':
        return and(truthOf(one, solution), truthOf(other, solution))
      case '||':
        return not(and(not(truthOf(one, solution)), not(truthOf(other, solution))))
      default:
        return compare(operator, valueOf(one, solution), valueOf(other, solution))
    }
  }
  return evaluate
}

function pathOver({ subject, predicate, object }: Path, triples: readonly Triple[]): Solution[] {
  const nodes = new Set(triples.flatMap(([s, , o]) => [s, o]))
  for (const term of [subject, object]) if (term.termType !== 'Variable') nodes.add(termText(term))
  return pairs(predicate, nodes, triples).flatMap(([from, to]) => match([subject, object], [from, to]))
}

/** The pairs of nodes that a path joins. */
function pairs(path: PathExpression, nodes: ReadonlySet<string>, triples: readonly Triple[]): [string, string][] {
  switch (path.type) {
    case 'link':
      return triples.filter(([, p]) => p === termText(path.iri)).map(([s, , o]) => [s, o])
    case 'nps':
      return triples.filter(([, p]) => !path.iris.some(iri => termText(iri) === p)).map(([s, , o]) => [s, o])
    case 'inv':
      return pairs(path.path, nodes, triples).map(([from, to]) => [to, from])
    case 'alt':
      return path.input.flatMap(each => pairs(each, nodes, triples))
    case 'seq':
      return path.input
        .map(each => pairs(each, nodes, triples))
        .reduce((one, other) =>
          one.flatMap(([from, mid]) =>
            other.flatMap(([start, to]): [string, string][] => (start === mid ? [[from, to]] : [])),
          ),
        )
    default: {
      const steps = pairs(path.path, nodes, triples)
      return [...nodes].flatMap(from => [...reach(from, path.type, steps)].map((to): [string, string] => [from, to]))
    }
  }
}

/** A solution as a text, the same for equal ones. */
export function solutionText(solution: Solution): string {
  return [...solution]
    .map(([name, text]) => `${name}=${text}`)
    .sort()
    .join(' ')
}

function valueOf(expression: Expression, solution: Solution): string | undefined {
  if (expression.subType !== 'term') throw new Error('The naive evaluator knows terms only.')
  return expression.term.termType === 'Variable' ? solution.get(expression.term.value) : termText(expression.term)
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth
}

function and(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false
  return one === undefined || other === undefined ? undefined : true
}

const integer = /^"(\d+)"\^\^<.*#integer>$/

function integerText(number: number): string {
  return `"${number}"^^<http://www.w3.org/2001/XMLSchema#integer>`
}

/** Terms are IRIs and integers here. */
function compare(operator: string, one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined
  if (operator === '=') return one === other
  if (operator === '!=') return one !== other
  const [left, right] = [integer.exec(one)?.[1], integer.exec(other)?.[1]]
  if (left === undefined || right === undefined) return undefined
  return operator === '<' ? Number(left) < Number(right) : Number(left) > Number(right)
}

function match(terms: readonly Term[], texts: readonly string[]): Solution[] {
  const solution = new Map<string, string>()
  for (const [at, term] of terms.entries()) {
    const text = texts[at] as string
    if (term.termType !== 'Variable') {
      if (termText(term) !== text) return []
    } else if ((solution.get(term.value) ?? text) !== text) return []
    else solution.set(term.value, text)
  }
  return [solution]
}

function merge(one: Solution, other: Solution): Solution | undefined {
  for (const [name, text] of other) if ((one.get(name) ?? text) !== text) return undefined
  return new Map([...one, ...other])
}

function join(one: readonly Solution[], other: readonly Solution[]): Solution[] {
  return one.flatMap(left => other.flatMap(right => merge(left, right) ?? []))
}

function reach(from: string, type: string, steps: readonly [string, string][]): Set<string> {
  const next = (node: string) => steps.filter(([start]) => start === node).map(([, to]) => to)
  const found = new Set(type === 'OneOrMorePath' ? [] : [from])
  next(from).forEach(node => found.add(node))
  if (type !== 'ZeroOrOnePath') for (const node of found) next(node).forEach(each => found.add(each))
  return found
}

/** Puts the values of a solution in place of its variables, as EXISTS does; a subselect keeps those that it hides. */
function substitute<Part>(part: Part, solution: Solution): Part {
  if (Array.isArray(part)) return part.map(each => substitute(each, solution)) as Part
  if (typeof part !== 'object' || part === null) return part
  if ('termType' in part && part.termType === 'Variable') {
    const text = solution.get((part as unknown as Term).value)
    return text === undefined ? part : (writtenTerm(text) as Part)
  }
  if (!('type' in part)) return part
  const entries = Object.entries(part).map(([key, value]) => [key, substitute(value, solution)])
  return Object.fromEntries(entries) as Part
}

/** A term that only has to be written. */
function writtenTerm(text: string): Term {
  const digits = integer.exec(text)?.[1]
  if (digits === undefined) return { termType: 'NamedNode', value: text.slice(1, -1) } as Term
  const datatype = { termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer' }
  return {
    termType: 'Literal',
    value: digits,
    language: '',
    datatype: { ...datatype, equals: () => false },
  } as unknown as Term
}
