import { randomUUID } from 'node:crypto'
import type { Expression } from '../algebra.js'
import { Unsupported } from '../unsupported.js'
import { doubleValue, textValue, type Value } from '../values/value.js'
import type { Compiler, Evaluate } from './compiler.js'
import { momentOf } from './moments.js'
import { createReplacer } from './patterns.js'
import { iri } from './terms.js'

type Form = (args: readonly Expression[], compiler: Compiler) => Evaluate

/** What is more than a function of its arguments' values: choices, what the query or the moment decides, memory. */
export const forms: Readonly<Record<string, Form>> = {
  if: compileIf,
  coalesce: compileCoalesce,
  replace: compileReplace,
  iri: compileIri,
  uri: compileIri,
  bnode: compileBlankNode,
  now: (args, { scope }) => {
    takesNothing('NOW', args)
    const now = momentOf(scope.terms.now)
    return () => now
  },
  rand: args => {
    takesNothing('RAND', args)
    return () => doubleValue(Math.random())
  },
  uuid: args => {
    takesNothing('UUID', args)
    return () => ({ type: 'iri', iri: `urn:uuid:${randomUUID()}` })
  },
  struuid: args => {
    takesNothing('STRUUID', args)
    return () => textValue(randomUUID())
  },
}

function compileIf(args: readonly Expression[], compiler: Compiler): Evaluate {
  const [condition, first, second] = args
  if (condition === undefined || first === undefined || second === undefined || args.length > 3)
    throw new Unsupported('IF of this form')
  const [test, whenTrue, whenFalse] = [
    compiler.test(condition),
    compiler.expression(first),
    compiler.expression(second),
  ]
  return () => {
    const outcome = test()
    return outcome === undefined ? undefined : outcome ? whenTrue() : whenFalse()
  }
}

function compileCoalesce(args: readonly Expression[], compiler: Compiler): Evaluate {
  const candidates = args.map(each => compiler.expression(each))
  return () => {
    for (const candidate of candidates) {
      const value = candidate()
      if (value !== undefined) return value
    }
    return undefined
  }
}

function compileReplace(args: readonly Expression[], compiler: Compiler): Evaluate {
  if (args.length !== 3 && args.length !== 4) throw new Unsupported('REPLACE of this form')
  const parts = args.map(each => compiler.expression(each))
  const replace = createReplacer()
  return () => {
    const values = parts.map(part => part())
    if (values.includes(undefined)) return undefined
    const [subject, pattern, replacement, flags] = values as [Value, Value, Value, Value?]
    return replace(subject, pattern, replacement, flags)
  }
}

function compileIri([argument, ...others]: readonly Expression[], compiler: Compiler): Evaluate {
  if (argument === undefined || others.length > 0) throw new Unsupported('IRI of this form')
  const [evaluate, convert] = [compiler.expression(argument), iri(compiler.scope.baseIri)]
  return () => {
    const value = evaluate()
    return value === undefined ? undefined : convert(value)
  }
}

/** A new blank node each time. BNODE(label) gives the same one within a solution, which is not told apart here. */
function compileBlankNode(args: readonly Expression[], { scope }: Compiler): Evaluate {
  if (args.length > 0) throw new Unsupported('BNODE with an argument')
  const run = randomUUID().replaceAll('-', '')
  return () => ({ type: 'blank', label: `b${run}n${scope.terms.nextNumber()}` })
}

function takesNothing(name: string, args: readonly Expression[]): void {
  if (args.length > 0) throw new Unsupported(`${name} with arguments`)
}
