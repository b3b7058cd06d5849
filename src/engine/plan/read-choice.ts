import type { Expression, Values } from '../algebra.js'

/**
 * A test that a variable is one of some IRIs, as rows to join with: `?x = <a>`, `?x IN (<a>, <b>)`, `SAMETERM(?x, <a>)`.
 * Undefined for any other test; equal literals may be different terms.
 */
export function readChoice(test: Expression): Values | undefined {
  if (test.subType !== 'operator' || !operators.has(test.operator.toLowerCase())) return undefined
  const terms = test.args.map(each => (each.subType === 'term' ? each.term : undefined))
  const variable = terms.find(term => term?.termType === 'Variable')
  const iris = terms.filter(term => term?.termType === 'NamedNode').map(term => term as NonNullable<typeof term>)
  if (!variable || iris.length !== terms.length - 1 || (test.operator.toLowerCase() === 'in' && terms[0] !== variable))
    return undefined
  const distinct = new Map(iris.map(iri => [iri.value, iri]))
  return {
    type: 'values',
    variables: [variable],
    bindings: [...distinct.values()].map(iri => ({ [variable.value]: iri })),
  }
}

const operators = new Set(['=', 'in', 'sameterm'])
