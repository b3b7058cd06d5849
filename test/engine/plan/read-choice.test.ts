import { expect, test } from 'vitest'
import type { Filter, Project } from '../../../src/engine/algebra.js'
import { readChoice } from '../../../src/engine/plan/read-choice.js'
import { parse } from '../ask.js'

const choiceOf = (test: string) => {
  const { expression } = (parse(`SELECT * { ?x ?p ?o FILTER(${test}) }`) as Project).input as Filter
  return readChoice(expression)?.bindings.map(row => Object.values(row).map(({ value }) => value.slice(-1)))
}

test.each([
  ['?x = :a', [['a']]],
  [':a = ?x', [['a']]],
  ['SAMETERM(?x, :a)', [['a']]],
  ['?x IN (:a, :b, :a)', [['a'], ['b']]],
  ['?x = 1', undefined],
  ['?x IN (:a, 1)', undefined],
  [':a IN (?x, :b)', undefined],
  ['?x = ?y', undefined],
  ['?x != :a', undefined],
  ['STR(?x) = :a', undefined],
])('%s', (test, choice) => {
  expect(choiceOf(test)).toEqual(choice)
})
