import type { Quad } from '@rdfjs/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { OutcomeGraphs } from '../../src/outcomes/outcome-graphs.js'
import { keepInMemory, type KeptOutcomes } from '../../src/outcomes/kept.js'
import { mostByAll } from '../../src/outcomes/patience.js'
import { collect } from '../../src/rdf/collect.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, earl, prov, rdf } from '../../src/rdf/vocab.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { judging } from '../answers/outcomes/demo-records.js'
import { buildings, createJudgedFolder, type JudgedFolder } from './judged-folder.js'

const { iris, regulations, profiles } = judging
const [first] = buildings as [(typeof buildings)[0]]

let town: JudgedFolder
let kept: KeptOutcomes
beforeEach(async () => {
  town = await createJudgedFolder()
  kept = await town.keep()
  await town.judge(kept)
})
afterEach(() => town.close())

const store = () => createMemoryStore()
const follow = (into: ReturnType<typeof store>, isNew = true) =>
  new OutcomeGraphs({ store: into, isNew, iris, kept: () => kept })
const graphsIn = async (held: ReturnType<typeof store>) =>
  (await collect(held.match({ predicate: rdf.type, object: acc.DerivedGraph }))).map(({ subject }) => subject.value)

describe('outcomes as graphs', () => {
  test('are one for each building, marked as derived from its document', async () => {
    const held = store()
    await follow(held).bringUp()
    expect(await graphsIn(held)).toHaveLength(buildings.length)
    const graph = iris.outcomes(first.record)!
    expect(graph.value).toMatch(/^https:\/\/drempel\.example\/outcomes\/drempelare\/[a-z-]+$/)
    const [source] = await collect(held.match({ graph, subject: graph, predicate: prov.wasDerivedFrom }))
    expect(source?.object).toEqual(iris.graph(first.record))
  })

  test('assert an outcome for each regulation and profile, whose counts add up to its rules', async () => {
    const held = store()
    await follow(held).bringUp()
    const graph = iris.outcomes(first.record)!
    const quads = await collect(held.match({ graph }))
    const tests = quads.filter(({ predicate }) => predicate.equals(earl.test)).map(({ object }) => object.value)
    expect(tests).toEqual([...regulations, ...profiles].map(({ iri }) => iri.value))
    for (const { iri, rules } of regulations) {
      const { subject } = quads.find(({ object }) => object.equals(iri))!
      const valuesOf = (property: Quad['predicate']) =>
        quads.filter(each => each.subject.equals(subject) && each.predicate.equals(property))
      const counts = [acc.metRules, acc.notMetRules, acc.notAssessableRules, acc.notApplicableRules]
      expect(counts.reduce((sum, count) => sum + Number(valuesOf(count)[0]?.object.value), 0)).toBe(rules.length)
      expect(valuesOf(acc.failsRule)).toHaveLength(Number(valuesOf(acc.notMetRules)[0]?.object.value))
      expect(valuesOf(acc.opensRule)).toHaveLength(Number(valuesOf(acc.notAssessableRules)[0]?.object.value))
    }
  })

  test('speak of subjects of their own only, none of them blank', async () => {
    const held = store()
    await follow(held).bringUp()
    for (const { subject, object, graph } of await collect(held.match({}))) {
      expect(subject.value === graph.value || subject.value.startsWith(`${graph.value}#`)).toBe(true)
      expect([subject.termType, object.termType]).not.toContain('BlankNode')
    }
  })

  test('follow what is kept: a withdrawn record has none', async () => {
    const held = store()
    const graphs = follow(held)
    await graphs.bringUp()
    const stamp = graphs.stamp()
    await town.write(first.record, undefined)
    await town.judge(kept)
    expect(graphs.isBehind()).toBe(true)
    await graphs.bringUp()
    expect(graphs.isBehind()).toBe(false)
    expect(graphs.stamp()).not.toBe(stamp)
    expect(await graphsIn(held)).not.toContain(iris.outcomes(first.record)?.value)
    expect(await held.count({ graph: namedNode(iris.outcomes(first.record)!.value) })).toBe(0)
  })

  test('go on from where a store is that was read from a snapshot', async () => {
    const held = store()
    await follow(held).bringUp()
    let applied = 0
    const counted = { ...held, apply: async () => void (applied += 1), version: held.version }
    const later = follow(counted, false)
    await later.bringUp()
    expect(later.isBehind()).toBe(false)
    expect(applied).toBe(0)
  })

  test('are all replaced when everything is judged anew', async () => {
    const held = store()
    await follow(held).bringUp()
    await kept.close()
    kept = await town.keep({ edition: 'two' })
    await town.write(first.record, undefined)
    await town.judge(kept)
    await follow(held, false).bringUp()
    expect(await graphsIn(held)).toHaveLength(buildings.length - 1)
  })
})

describe('outcomes of many buildings', () => {
  /** As many as are left to another process, all with what was kept of the first. */
  async function keepMany(): Promise<KeptOutcomes> {
    const many = keepInMemory(kept.tests())
    const judged = kept.find(first.record)?.judged
    const records = Array.from({ length: mostByAll + 1 }, (_, number) => `${first.record}-${number}`)
    await many.put(
      records.map(record => ({ record, sequence: 1, judged })),
      { sequence: 1, link: '' },
      many.state().generation,
    )
    return many
  }

  test('are left to a process that writes them down, but not for ever', async () => {
    const [many, held] = [await keepMany(), store()]
    const patience = { quietMs: 300, longestMs: 60_000 }
    const graphs = new OutcomeGraphs({ store: held, isNew: false, iris, kept: () => many, patience })
    await graphs.bringUp()
    expect(await graphsIn(held)).toEqual([])
    expect(graphs.isBehind()).toBe(true)
    await vi.waitFor(async () => {
      await graphs.bringUp()
      expect(graphs.isBehind()).toBe(false)
    }, 10_000)
    expect(await graphsIn(held)).toHaveLength(mostByAll + 1)
    await graphs.close()
  })

  test('are written down once, when no more come', async () => {
    const [many, held] = [await keepMany(), store()]
    const calls: [areLeft: boolean, graphs: number][] = []
    const afterMany = async (areLeft: boolean) => void calls.push([areLeft, (await graphsIn(held)).length])
    const graphs = new OutcomeGraphs({ store: held, isNew: true, iris, kept: () => many, afterMany })
    graphs.watch()
    await vi.waitFor(() => expect(calls).toEqual([[true, mostByAll + 1]]), 15_000)
    await new Promise(resolve => setTimeout(resolve, 1500))
    expect(calls).toHaveLength(1)
    await graphs.close()
  })

  test('are no reason to wait for a process whose store has them already', async () => {
    const [many, held] = [await keepMany(), store()]
    const whole = new OutcomeGraphs({ store: held, isNew: true, iris, kept: () => many })
    await vi.waitFor(async () => {
      await whole.bringUp()
      expect(whole.isBehind()).toBe(false)
    }, 10_000)
    const later = { record: `${first.record}-new`, sequence: 2, judged: kept.find(first.record)?.judged }
    await many.put([later], { sequence: 2, link: '' }, many.state().generation)
    const patience = { quietMs: 60_000, longestMs: 60_000 }
    const graphs = new OutcomeGraphs({ store: held, isNew: false, iris, kept: () => many, patience })
    await graphs.bringUp()
    expect(graphs.isBehind()).toBe(false)
    expect(await graphsIn(held)).toHaveLength(mostByAll + 2)
  })
})
