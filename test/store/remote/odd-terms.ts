import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Literal, Quad } from '@rdfjs/types'
import { collect } from '../../../src/rdf/collect.js'
import { termText, tripleText } from '../../../src/rdf/term-text.js'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { geo, rdfs, xsd } from '../../../src/rdf/vocab.js'
import type { QuadStore } from '../../../src/store/store.js'
import { oddTriples } from '../../rdf/odd-quads.js'

const graph = namedNode('urn:odd')
const odd = oddTriples.filter(
  ({ subject, object }) =>
    subject.termType === 'NamedNode' &&
    object.termType !== 'BlankNode' &&
    !(object.termType === 'Literal' && object.datatype.equals(xsd.boolean)),
)
const measured = [
  literal('POINT(3.723456 51.433666)', geo.wktLiteral),
  literal('PT1H30M', xsd.duration),
  literal('1.23456789E-7', xsd.double),
  literal('2024-01-02', xsd.date),
  literal('2024-01-02T03:04:05.123+01:00', xsd.dateTime),
  literal('2024-13-40T99:00:00', xsd.dateTime),
  literal('false', xsd.boolean),
  literal('true', xsd.boolean),
  literal('1', xsd.boolean),
  literal('1', xsd.integer),
].map((value, index) => quad(namedNode(`urn:measured:${index}`), rdfs.comment, value))

/** What a product makes of a literal, as the literal that comes back; all others come back as they were. */
export type Losses = readonly (readonly [from: Literal, to: Literal])[]

/** Both products that we run keep the value of a number, and drop how it is written. */
export const numberForms: Losses = [
  [literal('01', xsd.integer), literal('1', xsd.integer)],
  [literal('-0', xsd.integer), literal('0', xsd.integer)],
  [literal('92.50', xsd.decimal), literal('92.5', xsd.decimal)],
  [literal('92.', xsd.decimal), literal('92', xsd.decimal)],
]

/** Every odd term comes back unharmed, but for losses that are told one by one. */
export function oddTerms(name: string, createStore: () => Promise<QuadStore>, losses: Losses): void {
  const known = new Map(losses.map(([from, to]) => [termText(from), to]))
  const afterwards = (each: Quad) =>
    quad(each.subject, each.predicate, known.get(termText(each.object)) ?? each.object, graph) as Quad

  describe(`odd terms in ${name}`, () => {
    let store: QuadStore
    beforeEach(async () => {
      store = await createStore()
    })
    afterEach(() => store.close())

    test.each([
      ['texts, IRIs and numbers', odd],
      ['what was measured', measured as Quad[]],
    ])('%s come back, but for known losses, and can be asked for', async (_, quads) => {
      await store.apply([{ graph, quads }], { sequence: 1, time: new Date() })
      const expected = [...new Set(quads.map(each => tripleText(afterwards(each))))].sort()
      expect((await collect(store.match({}))).map(tripleText).sort()).toEqual(expected)
      expect((await store.page({}, 0, 1000)).map(tripleText).sort()).toEqual(expected)
      for (const { subject, predicate, object } of quads)
        expect(await store.count({ subject, predicate, object }), termText(object)).toBe(1)
    })

    test('a number is not found by a truth that is written alike, nor by a number of another type', async () => {
      await store.apply([{ graph, quads: measured as Quad[] }], { sequence: 1, time: new Date() })
      const subjects = async (object: Literal) =>
        (await collect(store.match({ object }))).map(({ subject }) => subject.value)
      expect(await subjects(literal('1', xsd.integer))).toEqual(['urn:measured:9'])
      expect(await subjects(literal('1', xsd.decimal))).toEqual([])
      expect(await subjects(literal('false', xsd.boolean))).toEqual(['urn:measured:6'])
    })
  })
}
