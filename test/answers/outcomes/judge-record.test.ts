import { describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { auditBuilding } from '../../../src/answers/audit/audit-building.js'
import { findChanged } from '../../../src/answers/outcomes/changed-properties.js'
import { judgeRecord, type JudgedRecord } from '../../../src/answers/outcomes/judge-record.js'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { acc, boundKind, entranceRole, operationalStatus, rdf, sosa, xsd } from '../../../src/rdf/vocab.js'
import { readContent, toContent } from '../../../src/records/content.js'
import { judging, readDemoRecords } from './demo-records.js'

const { regulations, vocabulary, iris } = judging
const town = await readDemoRecords()
const hall = town.find(({ record }) => record.endsWith('/gemeentehuis'))!

const judge = (quads: readonly Quad[]) => judgeRecord(quads, judging)!

describe('what is kept of a building', () => {
  const kept = judge(hall.quads)

  test.each(regulations.map(({ name }) => name))(
    'has a mark for each rule of %s, and the counts of its audit',
    name => {
      const regulation = regulations.find(each => each.name === name)!
      const { counts, chain, assessments } = auditBuilding(hall.quads, regulation, vocabulary)!
      const outcomes = kept.regulations[name]!
      expect(outcomes.counts).toEqual(counts)
      expect(outcomes.chain).toEqual(Object.fromEntries(chain.map(link => [link.name, link.state])))
      const failing = regulation.rules.filter(rule =>
        assessments.some(each => each.rule === rule && each.outcome === 'not-met'),
      )
      expect([...outcomes.rules].filter(mark => mark === 'f')).toHaveLength(failing.length)
      expect(outcomes.rules).toHaveLength(regulation.rules.length)
    },
  )

  test('has a verdict for each needs profile', () => {
    expect(Object.keys(kept.profiles)).toEqual(judging.profiles.map(({ name }) => name))
  })

  test('leaves out what is out of order for a time', () => {
    const broken = hall.quads.find(each => each.predicate.equals(acc.hasEntrance))!.object as Quad['subject']
    const changed = [...hall.quads, quad(broken, acc.status, operationalStatus.broken) as Quad]
    expect(judge(changed).profiles).toEqual(kept.profiles)
  })
})

test('a record without a building has no outcomes', () => {
  expect(judgeRecord([], judging)).toBeUndefined()
})

describe('judged again after a change', () => {
  const counted = town.map(({ record, quads }) => ({ record, text: toContent(quads) }))

  test.each(Array.from({ length: 6 }, (_, seed) => seed))('comes to the same as judged anew (%i)', seed => {
    const random = createRandom(seed)
    for (let round = 0; round < 10; round++) {
      const { record, text } = counted[Math.floor(random() * counted.length)]!
      const graph = iris.graph(record)!
      let content = text
      let known: JudgedRecord = judge(readContent(content, graph))
      for (let edit = 0; edit < 3; edit++) {
        const next = toContent(change(readContent(content, graph), random))
        const quads = readContent(next, graph)
        const changed = findChanged(content, next, quads, vocabulary)
        const again = judgeRecord(quads, judging, { judged: known, changed })!
        expect(again).toEqual(judge(quads))
        ;[content, known] = [next, again]
      }
    }
  })

  test('puts to a rule only what it reads', () => {
    const content = toContent(hall.quads)
    const known = judge(readContent(content, iris.graph(hall.record)!))
    const line = content.split('\n').find(each => each.includes(`<${acc.clearWidth.value}> "`))!
    const next = content.replace(line, line.replace(/"[^"]+"/, '"12.0"'))
    const quads = readContent(next, iris.graph(hall.record)!)
    const changed = findChanged(content, next, quads, vocabulary)
    expect(changed).toEqual(new Set([acc.clearWidth.value]))
    // What does not read the width is taken from what was kept, which is made wrong here to show it.
    const wrong = Object.fromEntries(
      Object.entries(known.answers).map(([name, text]) => [name, text.replace(/./g, swap)]),
    )
    const again = judgeRecord(quads, judging, { judged: { ...known, answers: wrong }, changed })!
    const [name, rules] = ['be-vlg-2009', regulations.find(each => each.name === 'be-vlg-2009')!.rules]
    const [was, is] = [wrong[name]!.split(' '), again.answers[name]!.split(' ')]
    const same = rules.filter((_, index) => was[index] === is[index])
    expect(same.length).toBeGreaterThan(20)
    expect(is).not.toEqual(was)
  })
})

const swap = (mark: string) => (mark === ' ' ? ' ' : mark === 'm' ? 'f' : 'm')

/** One edit of a record: a value, a bound, a kind, an absence, a line that goes. */
function change(quads: Quad[], random: () => number): Quad[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!
  const numbers = quads.filter(({ object }) => object.termType === 'Literal' && /^[\d.]+$/.test(object.value))
  const measured = quads.filter(({ predicate }) => predicate.equals(sosa.observedProperty))
  const things = quads.filter(({ predicate }) => predicate.equals(rdf.type))
  const graph = quads[0]!.graph
  const add = (subject: unknown, predicate: unknown, object: unknown) => [
    ...quads,
    quad(subject as never, predicate as never, object as never, graph) as Quad,
  ]
  const without = (gone: Quad) => quads.filter(each => each !== gone)
  const other = pick(numbers)
  const value = literal(pick(['0', '2', '85', '90', '110', '150', '3.5']), xsd.decimal)
  const edits: (() => Quad[])[] = [
    () => [...without(other), quad(other.subject, other.predicate, value, graph) as Quad],
    () => add(other.subject, other.predicate, value),
    () => without(other),
    () => without(pick(quads)),
    () => (measured.length === 0 ? quads : add(pick(measured).subject, acc.bound, boundKind['at-least'])),
    () => (measured.length === 0 ? quads : without(pick(measured))),
    () => add(pick(things).subject, acc.lacks, pick([acc.Ramp, acc.Stairs, acc.Lift, acc.ToiletRoom, acc.clearWidth])),
    () => add(pick(things).subject, acc.stepFree, literal(pick(['true', 'false']), xsd.boolean)),
    () => add(pick(things).subject, acc.entranceRole, pick([entranceRole.main, entranceRole.service])),
    () => add(pick(things).subject, rdf.type, pick([acc.Door, acc.Ramp, acc.Audit, sosa.Observation])),
    () => add(pick(things).subject, acc.hasPart, pick(things).subject),
    () => add(namedNode(`${pick(things).subject.value}/new`), acc.clearWidth, value),
    () => addObservation(add, pick(numbers), value),
  ]
  return pick(edits)()
}

function addObservation(
  add: (...parts: [unknown, unknown, unknown]) => Quad[],
  of: Quad,
  value: Quad['object'],
): Quad[] {
  const observation = namedNode(`${of.subject.value}/observation-of-a-test`)
  const graph = of.graph
  return [
    ...add(observation, sosa.hasFeatureOfInterest, of.subject),
    quad(observation, sosa.observedProperty, of.predicate, graph) as Quad,
    quad(observation, sosa.hasSimpleResult, value as Quad['object'], graph) as Quad,
    quad(observation, rdf.type, sosa.Observation, graph) as Quad,
    quad(observation, acc.bound, boundKind['at-most'], graph) as Quad,
  ]
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed * 2654435761 + 12345
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
