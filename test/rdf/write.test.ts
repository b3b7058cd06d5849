import { describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { collect } from '../../src/rdf/collect.js'
import { createContext } from '../../src/rdf/json-ld-context.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { jsonLd, nQuads, nTriples, syntaxes, triG, turtle, type Syntax } from '../../src/rdf/syntaxes.js'
import { defaultGraph, inGraph, literal, namedNode, quad } from '../../src/rdf/terms.js'
import { acc, rdfs, xsd } from '../../src/rdf/vocab.js'
import { writeQuads, type WriteOptions } from '../../src/rdf/write.js'
import { canonical } from './canonical.js'
import { oddQuads, oddTexts, oddTriples } from './odd-quads.js'

const context = createContext('https://data.example.org/context.jsonld', readTurtleFiles('vocab'))
const write = async (quads: Iterable<Quad> | AsyncIterable<Quad>, syntax: Syntax, options: WriteOptions = {}) =>
  (await collect(writeQuads(quads, syntax, options))).join('')
const read = (text: string, { mediaType }: Syntax) =>
  mediaType === jsonLd.mediaType ? parseJsonLd(text, context) : parseQuads(text, { mediaType })

describe.each(syntaxes.map(syntax => [syntax.label, syntax] as const))('%s', (_, syntax) => {
  test.each([
    ['as they come', {}],
    ['sorted', { sorted: true }],
    ['with our context', { context }],
  ])('brings odd texts, numbers, IRIs and lists over unharmed, %s', async (_name, options) => {
    const text = await write(oddTriples, syntax, options)
    expect(await canonical(await read(text, syntax))).toBe(await canonical(oddTriples))
  })

  test('keeps graphs apart, or drops them where it has none', async () => {
    const text = await write(oddQuads, syntax, { context })
    const expected = syntax.graphs ? oddQuads : inGraph(oddQuads, defaultGraph())
    expect(await canonical(await read(text, syntax))).toBe(await canonical(expected))
  })

  test('brings IRIs over that begin like a prefix of ours', async () => {
    const quads = [quad(namedNode('geo:51.05,3.72'), namedNode('acc:door'), literal('x', namedNode('xsd:no')))]
    const text = await write(quads, syntax, { context })
    expect(await canonical(await read(text, syntax))).toBe(await canonical(quads))
  })

  test('writes nothing as a document that says nothing', async () => {
    expect(await read(await write([], syntax), syntax)).toEqual([])
    expect(await read(await write([], syntax, { context }), syntax)).toEqual([])
  })

  test('hands on an error of its source', async () => {
    async function* failing() {
      yield* oddTriples
      throw new Error('the disk is gone')
    }
    await expect(write(failing(), syntax)).rejects.toThrow('the disk is gone')
  })

  test('writes a long stream piece by piece, before it has seen the end', async () => {
    let taken = 0
    function* many() {
      for (let number = 0; number < 30_000; number++) {
        taken++
        yield quad(namedNode(`https://example.org/${number % 20_000}`), acc.door, literal(String(number)))
      }
    }
    const pieces: string[] = []
    for await (const piece of writeQuads(many(), syntax, { context })) {
      if (pieces.length === 0) expect(taken).toBeLessThan(30_000)
      pieces.push(piece)
    }
    expect(new Set((await read(pieces.join(''), syntax)).map(each => each.object.value)).size).toBe(30_000)
  })
})

const record = parseQuads(`
  @prefix acc: <${acc.Door.value.replace(/Door$/, '')}> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix : <https://data.example.org/id/building/gent/stadhuis/> .
  :door acc:clearWidth 92.5 ; rdfs:label "deur"@nl , "door"@en ; a acc:Door .
  :a a acc:Entrance ; acc:door :door .
`)

test('Turtle is pretty: prefixes in use, one block for each subject, its type first', async () => {
  expect(await write(record, turtle)).toBe(
    `@prefix acc: <https://w3id.org/drempel/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

<https://data.example.org/id/building/gent/stadhuis/door> a acc:Door ;
  acc:clearWidth 92.5 ;
  rdfs:label "deur"@nl, "door"@en .

<https://data.example.org/id/building/gent/stadhuis/a> a acc:Entrance ;
  acc:door <https://data.example.org/id/building/gent/stadhuis/door> .
`,
  )
})

test('TriG puts each graph in braces, the default graph without', async () => {
  const graph = namedNode('https://data.example.org/doc/building/gent/stadhuis')
  const text = await write([...record.slice(4), ...inGraph(record.slice(0, 2), graph)], triG)
  expect(text).toBe(
    `@prefix acc: <https://w3id.org/drempel/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

<https://data.example.org/id/building/gent/stadhuis/a> a acc:Entrance ;
  acc:door <https://data.example.org/id/building/gent/stadhuis/door> .

<https://data.example.org/doc/building/gent/stadhuis> {
  <https://data.example.org/id/building/gent/stadhuis/door> acc:clearWidth 92.5 ;
    rdfs:label "deur"@nl .
}
`,
  )
})

test.each([turtle, triG])('$label that is sorted is the same text whatever the order of the quads', async syntax => {
  const sorted = await write(record, syntax, { sorted: true })
  expect(await write([...record].reverse(), syntax, { sorted: true })).toBe(sorted)
  expect(sorted.indexOf('stadhuis/a>')).toBeLessThan(sorted.indexOf('stadhuis/door> a'))
})

test('other prefixes can be given', async () => {
  const text = await write(record, turtle, { prefixes: { drempel: 'https://w3id.org/drempel/ns#' } })
  expect(text).toContain('@prefix drempel: <https://w3id.org/drempel/ns#> .')
  expect(text).toContain('<http://www.w3.org/2000/01/rdf-schema#label> "deur"@nl')
})

test('N-Triples and N-Quads are one line a statement', async () => {
  const odd = Object.values(oddTexts).map(text => quad(acc.Door, rdfs.label, literal(text, xsd.string)))
  for (const syntax of [nTriples, nQuads]) {
    const lines = (await write(odd, syntax)).split('\n')
    expect(lines).toHaveLength(odd.length + 1)
  }
})
