import { describe, expect, test } from 'vitest'
import { judge, outcomes } from './audited.js'

const entrance = '<../hall> acc:hasEntrance <e> . <e> a acc:Entrance ; acc:door <e/door/1> . <e/door/1> a acc:Door .'
const ramp = '<../hall> acc:hasEntrance <e> . <e> a acc:Entrance ; acc:ramp <r> . <r> a acc:Ramp .'
const lift = '<../hall> acc:lift <l> . <l> a acc:Lift ; acc:door <l/1>, <l/2> . <l/1> a acc:Door . <l/2> a acc:Door .'
const toilet = '<../hall> acc:hasToilet <t> . <t> a acc:ToiletRoom .'

describe('a value that nobody stated', () => {
  test('is not assessable, never a no', () => {
    expect(outcomes('door-width', entrance)).toEqual(['e/door/1 not-assessable'])
  })

  test('is not assessable at one of two doors, when the other holds', () => {
    expect(outcomes('lift-door', `${lift} <l/1> acc:clearWidth 95 .`)).toEqual(['l not-assessable'])
  })

  test('does not save a lift whose other door fails', () => {
    expect(outcomes('lift-door', `${lift} <l/1> acc:clearWidth 85 .`)).toEqual(['l not-met'])
  })

  test('of a property that does not apply makes the rule not apply', () => {
    expect(outcomes('door-width', `${entrance} <e/door/1> acc:notApplicable acc:clearWidth .`)).toEqual([
      'e/door/1 not-applicable',
    ])
  })
})

test('a rule for the doors of entrances leaves other doors alone', () => {
  const doors = `${entrance} ${lift} <e/door/1> acc:clearWidth 95 . <l/1> acc:clearWidth 70 .`
  expect(outcomes('door-width', doors)).toEqual(['e/door/1 met'])
})

test('a kind of the class is the class', () => {
  expect(
    outcomes('emergency-call', '<../hall> acc:hasToilet <t> . <t> a acc:ChangingPlace ; acc:lacks acc:EmergencyCall .'),
  ).toEqual(['t not-met'])
})

describe('bands of height', () => {
  test.each([
    ['10', '10', 'met', 'not-applicable'],
    ['10', '10.1', 'not-met', 'not-applicable'],
    ['10.0001', '8.3', 'not-applicable', 'met'],
    ['10.0001', '8.31', 'not-applicable', 'not-met'],
    ['25', '8.3', 'not-applicable', 'met'],
    ['25.0001', '8.3', 'not-applicable', 'not-applicable'],
  ])('at %s cm and %s %% are %s and %s', (height, slope, low, high) => {
    const measured = `${ramp} <r> acc:heightDifference ${height} ; acc:slope ${slope} .`
    expect([outcomes('ramp-low', measured), outcomes('ramp-high', measured)]).toEqual([[`r ${low}`], [`r ${high}`]])
  })

  test('are not assessable without the height', () => {
    expect(outcomes('ramp-low', `${ramp} <r> acc:slope 4 .`)).toEqual(['r not-assessable'])
  })

  test('are not assessable without the slope, but only the one that applies', () => {
    const measured = `${ramp} <r> acc:heightDifference 20 .`
    expect([outcomes('ramp-low', measured), outcomes('ramp-high', measured)]).toEqual([
      ['r not-applicable'],
      ['r not-assessable'],
    ])
  })

  test('take the slope from height and length where nobody wrote it down', () => {
    const measured = `${ramp} <r> acc:heightDifference 20 ; acc:length`
    expect(outcomes('ramp-high', `${measured} 250 .`)).toEqual(['r met'])
    expect(outcomes('ramp-high', `${measured} 240 .`)).toEqual(['r not-met'])
    expect(outcomes('ramp-high', `${measured} 20 .`)).toEqual(['r not-assessable'])
  })
})

describe('a thing that has to be there', () => {
  test.each([
    ['<t> acc:emergencyCall <c> . <c> a acc:EmergencyCall .', 't met'],
    ['<t> acc:lacks acc:EmergencyCall .', 't not-met'],
    ['', 't not-assessable'],
  ])('with %j is %s', (statements, outcome) => {
    expect(outcomes('emergency-call', `${toilet} ${statements}`)).toEqual([outcome])
  })

  test('is missing everywhere when the whole building lacks it', () => {
    expect(outcomes('emergency-call', `${toilet} <../hall> acc:lacks acc:EmergencyCall .`)).toEqual(['t not-met'])
  })
})

describe('where there is nothing that the rule is about', () => {
  test('it does not apply when such a thing was looked for', () => {
    expect(outcomes('lift-door', '<../hall> acc:lacks acc:Lift .')).toEqual(['. not-applicable'])
  })

  test('nobody can tell when nothing is said', () => {
    expect(outcomes('lift-door', '')).toEqual(['. not-assessable'])
  })
})

describe('a guard', () => {
  const requirement = 'sh:path acc:stepFree ; sh:hasValue true'
  const steps = '<e> acc:stepFree true ; acc:stairs <s> . <s> acc:stepCount'
  const many = '[ sh:property [ sh:path ( acc:stairs acc:stepCount ) ; sh:minExclusive 1 ] ]'

  test.each([
    ['sh:or', '<e> acc:stepFree true ; acc:stairs <s> . <s> acc:stepCount 3 .', 'met'],
    ['sh:or', '<e> acc:stepFree true ; acc:lacks acc:Stairs ; acc:covered true .', 'met'],
    ['sh:or', '<e> acc:stepFree true ; acc:lacks acc:Stairs ; acc:covered false .', 'not-applicable'],
    ['sh:or', '<e> acc:stepFree false ; acc:covered false .', 'not-assessable'],
    ['sh:and', '<e> acc:stepFree true ; acc:covered false .', 'not-applicable'],
    ['sh:and', '<e> acc:stepFree false ; acc:covered true .', 'not-assessable'],
    ['sh:and', '<e> acc:covered true .', 'not-assessable'],
  ])('of %s with %j makes the rule %s', (combination, statements, outcome) => {
    const covered = '[ sh:property [ sh:path acc:covered ; sh:hasValue true ] ]'
    expect(judge({ requirement, guard: `${combination} ( ${many} ${covered} )` }, statements)).toBe(outcome)
  })

  test.each([
    [`${steps} 1 .`, 'met'],
    [`${steps} 2 .`, 'not-applicable'],
    ['<e> acc:stepFree true ; acc:lacks acc:Stairs .', 'met'],
    ['<e> acc:stepFree false .', 'not-assessable'],
  ])('of sh:not with %j makes the rule %s', (statements, outcome) => {
    expect(judge({ requirement, guard: `sh:not ${many}` }, statements)).toBe(outcome)
  })
})

test('what holds is met, though nobody knows whether the guard applies', () => {
  const requirement = 'sh:path acc:stepFree ; sh:hasValue true'
  const guard = 'sh:property [ sh:path acc:covered ; sh:hasValue true ]'
  expect(judge({ requirement, guard }, '<e> acc:stepFree true .')).toBe('met')
})

test('a needed value that is missing leaves the rule open, though the requirement holds', () => {
  const shape = { requirement: 'sh:path acc:stepFree ; sh:hasValue true', needs: 'acc:stepFree, acc:covered' }
  expect(judge(shape, '<e> acc:stepFree true .')).toBe('not-assessable')
  expect(judge(shape, '<e> acc:stepFree true ; acc:covered false .')).toBe('met')
})
