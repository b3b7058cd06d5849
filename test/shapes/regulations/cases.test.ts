import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Term } from '@rdfjs/types'
import { makeRuleCases } from '../../../scripts/make-rule-cases.js'
import { projectPath } from '../../../src/paths.js'
import { createDataset, objectOf, objectsOf, subjectsOf } from '../../../src/rdf/dataset.js'
import { readRegulationFiles } from '../../../src/rdf/read-turtle-files.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { acc, prefixes, rdf, sh } from '../../../src/rdf/vocab.js'
import { createJudges } from './judges.js'
import { readRuleCases, regulationsWithCases, type RuleCase } from './read-rule-cases.js'

const thing = 'https://example.org/id/building/a/b/it'

/** What an audit says of the thing. */
const outcomes: Readonly<Record<RuleCase['verdict'], readonly string[]>> = {
  holds: ['met'],
  breaks: ['not-met'],
  unknown: ['not-assessable'],
  'not-applicable': ['not-applicable'],
  elsewhere: [],
}

const data = createDataset(readRegulationFiles())
const rules = subjectsOf(data, rdf.type, acc.Rule)
const shacl = (name: string) => namedNode(prefixes.sh + name)
const nameOf = (rule: Term) => rule.value.replace(/^.*\//, '')
const regulationOf = (rule: Term) => objectOf(data, rule, acc.regulation)?.value.replace(/^.*\//, '') ?? ''

function part(rule: Term, name: 'requirement' | 'guard'): Term[] {
  return objectsOf(data, rule, acc[name])
}

/** Whether the rule asks for something to be there, or applies unless something is stated. */
function minds(rule: Term): boolean {
  const asks = part(rule, 'requirement').some(shape => objectOf(data, shape, sh.minCount))
  return asks || part(rule, 'guard').some(guard => objectOf(data, guard, shacl('not')))
}

/** Constraints that are put to a shape's values, by name; an exact number counts as two. */
function countConstraints(shape: Term): number {
  const names = ['minInclusive', 'minExclusive', 'maxInclusive', 'maxExclusive', 'in']
  const found = names.filter(name => objectOf(data, shape, shacl(name)))
  return Math.max(found.length, 1)
}

/** Edges of the stretch in which the rule applies; 1 for a rule without. */
function countEdges(rule: Term): number {
  const stretches = part(rule, 'guard').flatMap(guard => objectsOf(data, guard, sh.property))
  return Math.max(1, ...stretches.map(countConstraints))
}

describe.each(regulationsWithCases())('%s', regulation => {
  const cases = readRuleCases(regulation)
  const own = rules.filter(rule => regulationOf(rule) === regulation)
  const judges = createJudges(regulation)
  const minding = new Set(own.filter(minds).map(nameOf))
  const count = (rule: Term, wanted: RuleCase['verdict']) =>
    cases.filter(({ rule: name, verdict }) => name === nameOf(rule) && verdict === wanted).length

  test.each(cases)('$name', async ({ rule, verdict, record }) => {
    expect(judges.outcomes(record, rule, thing)).toEqual(outcomes[verdict])
    const isBroken = (await judges.broken(record)).includes(rule)
    if (verdict !== 'unknown' || !minding.has(rule)) expect(isBroken).toBe(verdict === 'breaks')
  })

  test('gives rdf-validate-shacl the same broken rules, in the cases of the rule that has most', async () => {
    const most = own.reduce((one, other) => (count(other, 'breaks') > count(one, 'breaks') ? other : one))
    for (const { rule, record } of cases)
      if (rule === nameOf(most) || minding.has(rule))
        expect(await judges.brokenForReferee(record)).toEqual(await judges.broken(record))
  })

  test('has for each rule a case that holds, one that is unknown, and one that breaks each constraint on each edge', () => {
    const least = (rule: Term) =>
      countEdges(rule) * part(rule, 'requirement').reduce((sum, shape) => sum + countConstraints(shape), 0)
    const missing = own.filter(
      rule =>
        count(rule, 'holds') < countEdges(rule) || count(rule, 'unknown') === 0 || count(rule, 'breaks') < least(rule),
    )
    expect(missing.map(nameOf)).toEqual([])
  })

  test('has no case of a rule that is not there', () => {
    const names = new Set(own.map(nameOf))
    expect(cases.filter(({ rule }) => !names.has(rule)).map(({ name }) => name)).toEqual([])
  })
})

test('each regulation has cases', () => {
  expect(new Set(rules.map(regulationOf))).toEqual(new Set(regulationsWithCases()))
  expect(rules.length).toBeGreaterThan(300)
})

test('the cases are those that the rules give (if not: npx tsx scripts/make-rule-cases.ts)', () => {
  const made = makeRuleCases()
  const written = new Map([...made.keys()].map(path => [path, readFileSync(projectPath(path), 'utf8')]))
  expect(written).toEqual(made)
  expect(regulationsWithCases().flatMap(readRuleCases)).toHaveLength(made.size)
})
