import { describe, expect, test } from 'vitest'
import { toActions, toMeasure, unseenKinds } from '../../../src/answers/audit/actions.js'
import { compareAudits } from '../../../src/answers/audit/compare-audits.js'
import { effortOf } from '../../../src/answers/audit/effort.js'
import { joinSides } from '../../../src/answers/audit/join-sides.js'
import { countRules, markRules } from '../../../src/answers/audit/rule-marks.js'
import { findingsByGroup } from '../../../src/answers/audit/user-groups.js'
import { acc, handrailSide } from '../../../src/rdf/vocab.js'
import { audit, example, vocabulary } from './audited.js'

const entrance = (name: string, width: string) =>
  `<../hall> acc:hasEntrance <${name}> . <${name}> a acc:Entrance ; acc:entranceRole entrance-role:main ; acc:door <${name}/d> . <${name}/d> a acc:Door ; ${width} .`
const narrow = entrance('a', 'acc:clearWidth 80 ; acc:thresholdHeight 3')
const wide = entrance('b', 'acc:clearWidth 95 ; acc:thresholdHeight 3')

describe('what to mend', () => {
  test('begins with what keeps people from the way in, and ends with wishes', () => {
    const order = (statements: string) =>
      toActions(audit(statements), vocabulary).map(
        ({ priority, assessment }) => `${priority} ${assessment.rule.iri.value.replace(/^.*\//, '')}`,
      )
    expect(order(narrow)).toEqual(['1 door-width', '3 threshold'])
    expect(order(narrow + wide)).toEqual(['2 door-width', '3 threshold', '3 threshold'])
  })

  test('comes with an effort, by the measure, else by the kind of element', () => {
    const efforts = example?.rules.map(rule => [rule.iri.value.replace(/^.*\//, ''), effortOf(rule, vocabulary)])
    expect(efforts).toContainEqual(['threshold', 'small'])
    expect(efforts).toContainEqual(['door-width', 'medium'])
  })
})

describe('what to measure', () => {
  test('holds every check that could not be assessed, once', () => {
    const result = audit(entrance('c', 'acc:opensOutward true') + entrance('d', 'acc:opensOutward false'))
    const known = toMeasure(result).reduce((sum, { checks }) => sum + checks, 0)
    const unseen = unseenKinds(result).reduce((sum, { waiting }) => sum + waiting.length, 0)
    expect(known + unseen).toBe(result.counts['not-assessable'])
  })

  test('names things of which the same is not known together', () => {
    const [first] = toMeasure(audit(entrance('c', 'acc:opensOutward true') + entrance('d', 'acc:opensOutward false')))
    expect(first?.elements).toHaveLength(2)
    expect(first?.missing.map(({ value }) => value)).toContain(acc.clearWidth.value)
  })
})

describe('counts of rules', () => {
  test('are of all rules, and never take open ones for failed ones', () => {
    const counts = countRules(markRules(audit(narrow + wide)).map(({ mark }) => mark))
    expect(counts.met + counts.notMet + counts.notAssessable + counts.notApplicable).toBe(example?.rules.length)
    expect(countRules(['m', 'f', '?', '?', '-'])).toMatchObject({ shareMet: 0.5, shareAssessed: 0.5 })
    expect(countRules(['?', '-'])).toMatchObject({ shareMet: undefined, shareAssessed: 0 })
  })
})

test('two states differ in the outcomes and values that are other, and in nothing else', () => {
  const changes = compareAudits(audit(narrow), audit(narrow.replace('clearWidth 80', 'clearWidth 92'))).changes
  expect(changes.map(({ before, after }) => [before?.outcome, after?.outcome, after?.measured?.term.value])).toEqual([
    ['not-met', 'met', '92'],
  ])
  expect(compareAudits(audit(narrow), audit(narrow)).changes).toEqual([])
})

test('a group is touched by rules on what its needs profile asks for', () => {
  const groups = findingsByGroup(audit(narrow), vocabulary)
  const wheelchair = groups.find(({ profile }) => profile.value.endsWith('/manual-wheelchair'))
  expect(wheelchair?.failing.map(({ rule }) => rule.iri.value.replace(/^.*\//, ''))).toContain('door-width')
  expect(groups.every(({ failing, met, open }) => failing.length + met + open > 0)).toBe(true)
})

test('handrails left and right are handrails on both sides, one of them is not', () => {
  const rail = (side: keyof typeof handrailSide) => ({
    ...{ term: handrailSide[side], thing: 'x', property: acc.handrail, observation: undefined, derived: false },
  })
  expect(joinSides([rail('left'), rail('right')]).map(({ term }) => term)).toEqual([handrailSide.both])
  expect(joinSides([rail('right')]).map(({ term }) => term)).toEqual([handrailSide.right])
})
