import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NamedNode, Quad } from '@rdfjs/types'
import { collect } from '../../src/rdf/collect.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { termText, tripleText } from '../../src/rdf/term-text.js'
import { defaultGraph, inGraph, literal, namedNode, quad, variable, type QuadPattern } from '../../src/rdf/terms.js'
import { acc, rdf, rdfs, xsd } from '../../src/rdf/vocab.js'
import type { DataVersion, GraphChange, QuadStore } from '../../src/store/store.js'
import { oddTriples } from '../rdf/odd-quads.js'

/**
 * What every store must do; each implementation runs it with its own way to make an empty store.
 * @param exceptions tests that an implementation cannot hold, each with the reason
 */
export function storeContract(
  name: string,
  createStore: () => QuadStore | Promise<QuadStore>,
  exceptions: Readonly<Record<string, string>> = {},
): void {
  describe(name, () => {
    let store: QuadStore
    const hold = (sentence: string, run: () => Promise<void>) => {
      const reason = exceptions[sentence]
      if (reason === undefined) test(sentence, run)
      else test.skip(`${sentence}: not here, as ${reason}`, run)
    }
    test('the exceptions are about tests that there are', () => {
      expect(Object.keys(exceptions).filter(sentence => !excusable.includes(sentence))).toEqual([])
    })
    beforeEach(async () => {
      store = await createStore()
    })
    afterEach(() => store.close())

    const triplesOf = async (pattern: QuadPattern) => (await collect(store.match(pattern))).map(tripleText).sort()

    test('an empty store has nothing, and says so in every way', async () => {
      expect(await collect(store.match({}))).toEqual([])
      expect(await store.count({})).toBe(0)
      expect(await store.page({}, 0, 10)).toEqual([])
      expect(store.version.sequence).toBe(0)
    })

    test('a store has the version of its last change', async () => {
      await store.apply([building(1)], version(7))
      expect(store.version).toEqual(version(7))
      await store.apply([], version(8))
      expect(store.version).toEqual(version(8))
    })

    test('quads come back in the graph that they were put in', async () => {
      await store.apply([building(1)], version(1))
      for (const each of await collect(store.match({}))) expect(each.graph.equals(building(1).graph)).toBe(true)
    })

    describe('with three buildings', () => {
      const buildings = [building(1), building(2), building(3)]
      const all = buildings.flatMap(({ quads }) => quads)
      beforeEach(() => store.apply(buildings, version(1)))

      test.each(patterns())('a pattern of %s matches what it should, and no more', async (_, pattern) => {
        const expected = all.filter(each => fits(each, pattern)).map(tripleText)
        expect(await triplesOf(pattern)).toEqual(expected.sort())
        expect(await store.count(pattern)).toBe(expected.length)
      })

      test('no graph, a variable and the default graph all ask for the union', async () => {
        const union = await triplesOf({})
        expect(await triplesOf({ graph: defaultGraph() })).toEqual(union)
        expect(await triplesOf({ subject: variable('s'), graph: variable('g') })).toEqual(union)
        expect(union).toHaveLength(all.length)
      })

      test('a named graph asks for that graph alone', async () => {
        expect(await triplesOf({ graph: building(2).graph })).toEqual(building(2).quads.map(tripleText).sort())
        expect(await store.count({ graph: building(2).graph, predicate: rdf.type })).toBe(2)
        expect(await store.count({ graph: building(9).graph })).toBe(0)
      })

      test.each(patterns())('the pages of %s hold each match once, in the same order each time', async (_, pattern) => {
        const total = await store.count(pattern)
        const walk = async () => {
          const pages: Quad[] = []
          for (let offset = 0; offset <= total; offset += 2) pages.push(...(await store.page(pattern, offset, 2)))
          return pages.map(tripleText)
        }
        const first = await walk()
        expect([...first].sort()).toEqual(await triplesOf(pattern))
        expect(await walk()).toEqual(first)
        expect(await store.page(pattern, total, 2)).toEqual([])
        expect(await store.page(pattern, 0, 0)).toEqual([])
        expect((await store.page(pattern, 0, total + 5)).map(tripleText)).toEqual(first)
      })

      test('a graph is replaced as a whole, and the others stay', async () => {
        const label = quad(building(2).subject, rdfs.label, literal('hernoemd', 'nl'))
        await store.apply([{ graph: building(2).graph, quads: [label] }], version(2))
        expect(await triplesOf({ graph: building(2).graph })).toEqual([tripleText(label)])
        expect(await store.count({})).toBe(building(1).quads.length + building(3).quads.length + 1)
        expect(await store.count({ predicate: rdf.type, object: acc.Building })).toBe(2)
      })

      test('a graph without quads is gone', async () => {
        await store.apply([{ graph: building(1).graph, quads: [] }], version(2))
        expect(await store.count({ graph: building(1).graph })).toBe(0)
        expect(await store.count({ subject: building(1).subject })).toBe(0)
        expect(await store.count({})).toBe(building(2).quads.length + building(3).quads.length)
      })

      test('the same change again changes nothing', async () => {
        const before = await triplesOf({})
        await store.apply(buildings, version(2))
        expect(await triplesOf({})).toEqual(before)
      })

      hold('what is asked in one breath is of one version, and several graphs change in one step', async () => {
        const change = store.apply(
          buildings.map(({ graph }) => ({ graph, quads: [] })),
          version(2),
        )
        const [total, page] = await Promise.all([store.count({}), store.page({}, 0, 1000)])
        expect(page).toHaveLength(total)
        expect([0, all.length]).toContain(total)
        await change
        expect(await store.count({})).toBe(0)
      })

      hold('a reader sees the version that it began with to the end', async () => {
        const read: Quad[] = []
        for await (const each of store.match({ predicate: rdf.type })) {
          read.push(each)
          if (read.length === 1) await store.apply([building(4), { graph: building(3).graph, quads: [] }], version(2))
        }
        const expected = all.filter(each => each.predicate.equals(rdf.type)).map(tripleText)
        expect(read.map(tripleText).sort()).toEqual(expected.sort())
      })

      test('a reader may leave early', async () => {
        for await (const each of store.match({})) {
          expect(each.subject.termType).toBe('NamedNode')
          break
        }
        await store.apply([building(4)], version(2))
        expect(await store.count({ predicate: rdf.type, object: acc.Building })).toBe(4)
      })
    })

    test('quads given twice, or in another graph, are kept once and in the graph of the change', async () => {
      const { graph, quads } = building(1)
      await store.apply([{ graph, quads: [...quads, ...inGraph(quads, namedNode('urn:elsewhere'))] }], version(1))
      expect(await store.count({})).toBe(quads.length)
      expect(await store.count({ graph })).toBe(quads.length)
    })

    test('the last change of a graph wins within one step', async () => {
      const { graph } = building(1)
      await store.apply([building(1), { graph, quads: [] }, building(2)], version(1))
      expect(await store.count({})).toBe(building(2).quads.length)
    })

    hold('odd texts, numbers and IRIs come back as they were, and can be asked for', async () => {
      const odd = oddTriples.filter(
        each => each.subject.termType === 'NamedNode' && each.object.termType !== 'BlankNode',
      )
      await store.apply([{ graph: namedNode('urn:odd'), quads: odd }], version(1))
      expect(await triplesOf({})).toEqual([...new Set(odd.map(tripleText))].sort())
      for (const { subject, predicate, object } of odd)
        expect(await store.count({ subject, predicate, object }), termText(object)).toBe(1)
    })

    hold('numbers that are equal but written differently are different terms', async () => {
      const values = ['1', '01', '1.0'].map(text => literal(text, xsd.decimal))
      const quads = values.map(value => quad(acc.Door, acc.clearWidth, value))
      await store.apply([{ graph: namedNode('urn:g'), quads }], version(1))
      for (const object of values) expect(await store.count({ object })).toBe(1)
    })

    test('changing the same graphs over and over leaves nothing behind', async () => {
      for (let sequence = 1; sequence <= 50; sequence++)
        await store.apply([building(1, `naam ${sequence}`), building(2)], version(sequence))
      expect(await store.count({})).toBe(building(1).quads.length + building(2).quads.length)
      expect(await store.count({ object: literal('naam 49', 'nl') })).toBe(0)
      expect(await store.count({ object: literal('naam 50', 'nl') })).toBe(1)
    })
  })
}

/** Tests that only one process with the data in its own hands, or that keeps all terms as they are, can promise. */
const excusable = [
  'what is asked in one breath is of one version, and several graphs change in one step',
  'a reader sees the version that it began with to the end',
  'odd texts, numbers and IRIs come back as they were, and can be asked for',
  'numbers that are equal but written differently are different terms',
]

function version(sequence: number): DataVersion {
  return { sequence, time: new Date(Date.UTC(2024, 0, 1) + sequence) }
}

/** The record of a building with an entrance, six quads. */
function building(number: number, name = `gebouw ${number}`): GraphChange & { subject: NamedNode } {
  const subject = namedNode(`https://data.example.org/id/building/gent/${number}`)
  const graph = namedNode(subject.value.replace('/id/', '/doc/'))
  const quads = parseQuads(`
    @prefix acc: <${acc.Door.value.replace(/Door$/, '')}> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <${subject.value}> a acc:Building ; rdfs:label "${name}"@nl ; acc:hasEntrance <${subject.value}/entrance/main> .
    <${subject.value}/entrance/main> a acc:Entrance ; acc:steps 1 ; rdfs:label "ingang"@nl .
  `)
  return { subject, graph, quads: inGraph(quads, graph) }
}

/** One pattern for each choice of bound parts, and some that match nothing. */
function patterns(): [string, QuadPattern][] {
  const { subject } = building(2)
  const entrance = namedNode(`${subject.value}/entrance/main`)
  return [
    ['nothing', {}],
    ['a subject', { subject }],
    ['a predicate', { predicate: rdfs.label }],
    ['an object', { object: literal('ingang', 'nl') }],
    ['subject and predicate', { subject, predicate: rdfs.label }],
    ['subject and object', { subject, object: entrance }],
    ['predicate and object', { predicate: rdf.type, object: acc.Entrance }],
    ['all three', { subject, predicate: rdf.type, object: acc.Building }],
    ['predicate, object and graph', { predicate: rdf.type, object: acc.Entrance, graph: building(2).graph }],
    ['a text in another language', { object: literal('ingang', 'fr') }],
    ['an unknown subject', { subject: namedNode('urn:nobody') }],
    ['terms that are known, but not together', { subject, predicate: rdf.type, object: acc.Entrance }],
  ]
}

function fits(each: Quad, pattern: QuadPattern): boolean {
  return (['subject', 'predicate', 'object', 'graph'] as const).every(part => pattern[part]?.equals(each[part]) ?? true)
}
