import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../scripts/bench/random.js'
import { readMeasuredBuilding } from '../../../src/answers/entrances/read-building.js'
import { judgeBuilding } from '../../../src/answers/needs/judge-building.js'
import { needsOf } from '../../../src/answers/needs/read-needs.js'
import { toBuildingVerdict } from '../../../src/answers/needs/to-verdict.js'
import { withLimits } from '../../../src/answers/needs/with-limits.js'
import { createIris } from '../../../src/model/iris.js'
import { readVocabulary } from '../../../src/model/vocabulary.js'
import { projectPath } from '../../../src/paths.js'
import { subjectsOf } from '../../../src/rdf/dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { acc, rdfs } from '../../../src/rdf/vocab.js'

const vocabulary = readVocabulary(readTurtleFiles('vocab'))
const needs = needsOf(vocabulary)
const iris = createIris('https://drempel.example/')
const parts = new Set(subjectsOf(vocabulary.quads, rdfs.subPropertyOf, acc.hasPart).map(({ value }) => value))

const head = `
  @base <https://drempel.example/id/building/town/> .
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix bound-kind: <https://w3id.org/drempel/code/bound-kind/> .
  @prefix door-type: <https://w3id.org/drempel/code/door-type/> .
  @prefix sosa: <http://www.w3.org/ns/sosa/> .
  <hall> a acc:Building ; acc:hasEntrance <hall/entrance/main> .
  <hall/entrance/main> a acc:Entrance ; acc:door <hall/entrance/main/door/1> .
  <hall/entrance/main/door/1> a acc:Door .
  <hall/entrance/main/stairs/1> a acc:Stairs .
  <hall/entrance/main/ramp/1> a acc:Ramp .
`
const [entrance, door] = ['<hall/entrance/main>', '<hall/entrance/main/door/1>']
const stairs = `${entrance} acc:stairs <hall/entrance/main/stairs/1> . <hall/entrance/main/stairs/1>`
const ramp = `${entrance} acc:ramp <hall/entrance/main/ramp/1> . <hall/entrance/main/ramp/1>`

function judge(quads: Iterable<Quad>, limits: Record<string, number | true>, profile?: string) {
  const building = readMeasuredBuilding(quads, iris, parts)
  if (!building) throw new Error('no building')
  return toBuildingVerdict(judgeBuilding(building, withLimits(needs, profile, new Map(Object.entries(limits)))))
}

const say = (turtle: string, limits: Record<string, number | true>) => judge(parseQuads(head + turtle), limits)

/** An observation of the width that says which way it is bound. */
const bound = (kind: string) =>
  `<hall/observation/1> a sosa:Observation ; sosa:hasFeatureOfInterest ${door} ;
    sosa:observedProperty acc:clearWidth ; sosa:hasSimpleResult 85.0 ; acc:bound bound-kind:${kind} .`

describe('needs put to a building', () => {
  test.each([
    ['a wide door', `${door} acc:clearWidth 90.0 .`, { minWidth: 80 }, 'fits'],
    ['a door that is as wide as asked', `${door} acc:clearWidth 80.0 .`, { minWidth: 80 }, 'fits'],
    ['a narrow door', `${door} acc:clearWidth 79.9 .`, { minWidth: 80 }, 'doesNotFit'],
    ['a door that nobody measured', '', { minWidth: 80 }, 'unknown'],
    [
      'a narrow door of unknown threshold',
      `${door} acc:clearWidth 70.0 .`,
      { minWidth: 80, maxThreshold: 2 },
      'doesNotFit',
    ],
    [
      'a width of at least 85, asked 80',
      `${door} acc:clearWidth 85.0 . ${bound('at-least')}`,
      { minWidth: 80 },
      'fits',
    ],
    [
      'a width of at least 85, asked 90',
      `${door} acc:clearWidth 85.0 . ${bound('at-least')}`,
      { minWidth: 90 },
      'unknown',
    ],
    [
      'a width of at most 85, asked 90',
      `${door} acc:clearWidth 85.0 . ${bound('at-most')}`,
      { minWidth: 90 },
      'doesNotFit',
    ],
    [
      'a width of at most 85, asked 80',
      `${door} acc:clearWidth 85.0 . ${bound('at-most')}`,
      { minWidth: 80 },
      'unknown',
    ],
    [
      'a revolving door',
      `${door} acc:doorType door-type:revolving .`,
      { noRevolvingDoor: true as const },
      'doesNotFit',
    ],
    [
      'six steps and no ramp',
      `${stairs} acc:stepCount 6 . ${entrance} acc:lacks acc:Ramp .`,
      { maxSteps: 0 },
      'doesNotFit',
    ],
    ['six steps, and nobody looked for a ramp', `${stairs} acc:stepCount 6 .`, { maxSteps: 0 }, 'unknown'],
    [
      'six steps beside a ramp',
      `${stairs} acc:stepCount 6 . ${ramp} acc:slope 5.0 .`,
      { maxSteps: 0, maxSlope: 6 },
      'fits',
    ],
    [
      'six steps beside a steep ramp',
      `${stairs} acc:stepCount 6 . ${ramp} acc:slope 9.0 .`,
      { maxSteps: 0, maxSlope: 6 },
      'doesNotFit',
    ],
    [
      'two steps beside a steep ramp',
      `${stairs} acc:stepCount 2 . ${ramp} acc:slope 9.0 .`,
      { maxSteps: 2, maxSlope: 6 },
      'fits',
    ],
    ['no stairs', `${entrance} acc:lacks acc:Stairs .`, { maxSteps: 0 }, 'fits'],
    ['a plain word that it is step-free', `${entrance} acc:stepFree true .`, { maxSteps: 0 }, 'fits'],
    ['a plain word that it is not', `${entrance} acc:stepFree false .`, { maxSteps: 0 }, 'doesNotFit'],
    ['a long ramp', `${ramp} acc:slope 7.0 ; acc:length 400.0 .`, { maxSteps: 0, maxLongSlope: 6 }, 'doesNotFit'],
    ['a short ramp', `${ramp} acc:slope 7.0 ; acc:length 200.0 .`, { maxSteps: 0, maxLongSlope: 6 }, 'fits'],
    ['a ramp of unknown length', `${ramp} acc:slope 7.0 .`, { maxSteps: 0, maxLongSlope: 6 }, 'unknown'],
    ['no guidance', '<hall> acc:lacks acc:TactileGuidance .', { tactileGuidance: true as const }, 'doesNotFit'],
    [
      'guidance somewhere',
      '<hall> acc:tactileGuidance <hall/t> . <hall/t> a acc:TactileGuidance .',
      { tactileGuidance: true as const },
      'fits',
    ],
    ['guidance that nobody looked for', '', { tactileGuidance: true as const }, 'unknown'],
  ])('%s', (_, turtle, limits, verdict) => {
    const { verdict: found, reasons, entrances } = say(turtle, limits as Record<string, number | true>)
    expect(found).toBe(verdict)
    expect(reasons.length + (entrances[0]?.reasons.length ?? 0)).toBeGreaterThan(0)
  })

  test('name what decided, and what would help', () => {
    const reasonsOf = (height: number) =>
      say(`${door} acc:thresholdHeight ${height}.0 .`, { maxThreshold: 2 }).entrances[0]?.reasons
    expect(reasonsOf(6)).toEqual([
      {
        parameter: 'maxThreshold',
        element: 'https://drempel.example/id/building/town/hall/entrance/main/door/1',
        value: 6,
        resolvedBy: [{ remedy: 'portable-ramp' }],
      },
    ])
    expect(reasonsOf(16)?.[0]).not.toHaveProperty('resolvedBy')
  })

  test('take limits of one’s own in the place of those of a profile', () => {
    const quads =
      parseQuads(`${head} ${door} acc:clearWidth 75.0 ; acc:thresholdHeight 0.0 ; acc:doorType door-type:hinged .
      ${entrance} acc:lacks acc:Stairs, acc:Ramp .`)
    expect(judge(quads, {}, 'manual-wheelchair').verdict).toBe('doesNotFit')
    expect(judge(quads, { minWidth: 70 }, 'manual-wheelchair').verdict).toBe('fits')
  })

  test('find the entrance that fits', () => {
    const turtle = readFileSync(projectPath('test/fixtures/planner-hall.ttl'), 'utf8')
    const answer = judge(parseQuads(turtle), {}, 'manual-wheelchair')
    expect(answer.verdict).toBe('fits')
    expect(answer.bestEntrance).toMatch(/zaal\/entrance\/side$/)
    expect(answer.entrances.map(each => [each.entrance.replace(/^.*\//, ''), each.verdict])).toEqual([
      ['side', 'fits'],
      ['back', 'unknown'],
      ['main', 'doesNotFit'],
    ])
    expect(answer.entrances[2]?.reasons[0]?.resolvedBy).toContainEqual({
      remedy: 'other-entrance',
      entrance: answer.bestEntrance,
    })
  })
})

/** Statements of values and of absence, any of which can be unknown. */
const random = createRandom(7)
const chance = (share: number) => random() < share
const upTo = (most: number) => Math.floor(random() * most)
const values = () => [
  ...(chance(0.7) ? [`${door} acc:clearWidth ${60 + upTo(50)}.0 .`] : []),
  ...(chance(0.7) ? [`${door} acc:thresholdHeight ${upTo(8)}.0 .`] : []),
  ...(chance(0.5) ? [`${door} acc:doorType door-type:${chance(0.5) ? 'revolving' : 'hinged'} .`] : []),
  ...(chance(0.3) ? [`${entrance} acc:lacks acc:Ramp .`] : []),
]
const levels = () => {
  const some: { fixed: string; free: string[] }[] = [
    { fixed: '', free: [`${entrance} acc:lacks acc:Stairs .`] },
    { fixed: '', free: [`${entrance} acc:stepFree ${chance(0.5)} .`] },
    { fixed: `${stairs} a acc:Stairs .`, free: [`<hall/entrance/main/stairs/1> acc:stepCount ${upTo(5)} .`] },
    {
      fixed: `${ramp} a acc:Ramp .`,
      free: [
        `<hall/entrance/main/ramp/1> acc:slope ${upTo(14)}.0 .`,
        `<hall/entrance/main/ramp/1> acc:length ${upTo(600)}.0 .`,
        `${entrance} acc:lacks acc:Stairs .`,
      ],
    },
  ]
  return some[upTo(some.length)] as { fixed: string; free: string[] }
}

test.each(needs.presets.map(({ name }) => name))('to know less never settles what was open: %s', name => {
  for (let round = 0; round < 150; round++) {
    const { fixed, free } = levels()
    const all = [...values(), ...free]
    const whole = judge(parseQuads(head + fixed + all.join('\n')), {}, name).verdict
    for (const left of all) {
      const rest = all.filter(statement => statement !== left)
      const less = judge(parseQuads(head + fixed + rest.join('\n')), {}, name).verdict
      expect([whole, 'unknown'], `${fixed}\n${all.join('\n')}\nwithout ${left}`).toContain(less)
    }
  }
})

describe('an entrance that is closed today', () => {
  const twoEntrances = `${door} acc:clearWidth 90.0 ; acc:thresholdHeight 0.0 .
    <hall> acc:hasEntrance <hall/entrance/side> .
    <hall/entrance/side> a acc:Entrance ; acc:door <hall/entrance/side/door/1> .
    <hall/entrance/side/door/1> a acc:Door ; acc:clearWidth 85.0 .
    ${entrance} acc:closure <hall/entrance/main/closure/1> . `
  const closure = (from: string) =>
    `<hall/entrance/main/closure/1> a acc:Closure ; acc:closedFrom "${from}"^^<http://www.w3.org/2001/XMLSchema#date> .`

  test.each([
    ['2020-01-01', ['side', 'main'], ['fits', 'doesNotFit']],
    ['2999-01-01', ['main', 'side'], ['fits', 'fits']],
  ])('from %s on, comes last and does not fit', (from, names, verdicts) => {
    const { entrances, verdict } = say(twoEntrances + closure(from), { minWidth: 80 })
    expect(verdict).toBe('fits')
    expect(entrances.map(({ entrance: iri }) => iri.replace(/^.*\//, ''))).toEqual(names)
    expect(entrances.map(each => each.verdict)).toEqual(verdicts)
  })
})

describe('room beside the toilet bowl', () => {
  test.each([
    ['on one side', 'acc:spaceLeftWidth 30.0 ; acc:spaceRightWidth 95.0', 'fits'],
    ['on no side', 'acc:spaceLeftWidth 30.0 ; acc:spaceRightWidth 45.0', 'doesNotFit'],
    ['on a side that nobody named', 'acc:spaceBesideWidth 90.0', 'fits'],
    ['too little on a side that nobody named', 'acc:spaceBesideWidth 60.0', 'doesNotFit'],
    ['too little on one side, the other not measured', 'acc:spaceLeftWidth 30.0', 'unknown'],
    ['never measured', 'acc:toiletKind <x>', 'unknown'],
  ])('%s', (_, statements, verdict) => {
    const toilet = `<hall> acc:hasToilet <hall/toilet/1> . <hall/toilet/1> a acc:ToiletRoom ; ${statements} .`
    expect(say(`${toilet} ${door} acc:clearWidth 90.0 .`, { minToiletSpace: 90 }).verdict).toBe(verdict)
  })
})
