import { describe, expect, test } from 'vitest'
import { createFragments } from '../../src/fragments/create-fragments.js'
import type { Fragment } from '../../src/fragments/fragment.js'
import { mostRows, parseBindings } from '../../src/fragments/parse-bindings.js'
import { collect } from '../../src/rdf/collect.js'
import { quadText, termText } from '../../src/rdf/term-text.js'
import { namedNode } from '../../src/rdf/terms.js'
import { acc, rdf, rdfs } from '../../src/rdf/vocab.js'
import { townStore } from './towns.js'

describe('rows of values', () => {
  test.each([
    ['(?s) { (<urn:a>) (<urn:b>) }', ['s'], [['<urn:a>'], ['<urn:b>']]],
    ['?s { <urn:a> "b" }', ['s'], [['<urn:a>'], ['"b"']]],
    ['(?a ?b) { (UNDEF "x"@nl) }', ['a', 'b'], [[undefined, '"x"@nl']]],
    ['(?a){}', ['a'], []],
    ['(?a){(5)}', ['a'], [['"5"^^<http://www.w3.org/2001/XMLSchema#integer>']]],
    [
      '(?a){(-0.5)(1e3)(true)}',
      ['a'],
      [
        ['-0.5', 'decimal'],
        ['1e3', 'double'],
        ['true', 'boolean'],
      ].map(([value, type]) => [`"${value}"^^<http://www.w3.org/2001/XMLSchema#${type}>`]),
    ],
    ['(?a) { ("say \\"UNDEF\\" }") }', ['a'], [['"say \\"UNDEF\\" }"']]],
    ["(?a) { ('it') }", ['a'], [['"it"']]],
    [
      '(?a) { (acc:Door) ("7"^^xsd:byte) }',
      ['a'],
      [[`<${acc.Door.value}>`], ['"7"^^<http://www.w3.org/2001/XMLSchema#byte>']],
    ],
    ['(?a ?b) { (<ex:comunica:unknown>) }', ['a', 'b'], []],
    ['() { () }', [], [[]]],
  ])('%s are read', (text, variables, rows) => {
    const bindings = parseBindings(text)
    expect(bindings.variables).toEqual(variables)
    expect(bindings.rows.map(row => row.map(term => term && termText(term)))).toEqual(rows)
  })

  test.each([
    ['(?a) { (<urn:a> <urn:b>) }', 'not 1 long'],
    ['(?a ?a) { }', 'twice'],
    ['(?a) { (_:b) }', 'cannot be read'],
    ['(?a) { (?b) }', 'where a term should be'],
    ['(?a) { (<urn:a>)', 'ends too early'],
    ['(?a) { (<urn:a>', 'no ")"'],
    ['(?a) { } more', 'cannot be read'],
    ['(?a) { } }', 'goes on'],
    ['(?a) { (nope:x) }', 'Turtle does not know'],
    ['{ }', 'where a variable should be'],
    ['', 'ends too early'],
    [`?a { ${'5 '.repeat(mostRows + 1)} }`, `more than ${mostRows}`],
  ])('%s are refused, and told why', (text, why) => {
    expect(() => parseBindings(text)).toThrow(why)
  })
})

const base = 'https://data.example.org/'
const start = `${base}fragments`
const store = await townStore(30)
const fragments = createFragments({ store, base, pageSize: 4 })
const all = await collect(store.match({}))

/** All pages of a fragment, by its links. */
async function follow(params: Record<string, string>): Promise<{ lines: string[]; total: number; pages: number }> {
  const lines: string[] = []
  let url: string | undefined = `${start}?${new URLSearchParams(params).toString()}`
  let page: Fragment | undefined
  let pages = 0
  for (; url; url = page.links.next, pages++) {
    page = await fragments({ url, params: new URL(url).searchParams })
    lines.push(...page.data.map(quadText))
  }
  return { lines, total: page?.total ?? -1, pages }
}

describe('a fragment restricted by rows', () => {
  const buildings = [
    ...new Set(all.filter(({ object }) => object.equals(acc.Building)).map(({ subject }) => subject.value)),
  ]
  const [one = '', other = '', third = ''] = buildings
  const matching = (holds: (subject: string, predicate: string) => boolean) =>
    all
      .filter(({ subject, predicate }) => holds(subject.value, predicate.value))
      .map(quadText)
      .sort()

  test('has what matches one of them, each once, over pages that know their number', async () => {
    const values = `(?s) { (<${one}>) (<${other}>) (<${one}>) (<urn:nobody>) ("a text") }`
    const { lines, total, pages } = await follow({ subject: '?s', values })
    expect([...lines].sort()).toEqual(matching(subject => subject === one || subject === other))
    expect(total).toBe(lines.length)
    expect(pages).toBe(Math.ceil(total / 4))
  })

  test('has each match once when rows leave different variables open', async () => {
    const values = `(?s ?p) { (<${one}> UNDEF) (UNDEF <${rdf.type.value}>) (<${third}> <${rdf.type.value}>) }`
    const { lines, total } = await follow({ subject: '?s', predicate: '?p', values })
    expect([...lines].sort()).toEqual(matching((subject, predicate) => subject === one || predicate === rdf.type.value))
    expect(total).toBe(lines.length)
  })

  test('keeps to what the pattern fixes, and to variables that it repeats', async () => {
    const labels = await follow({ subject: '?s', predicate: rdfs.label.value, values: `(?s) { (<${one}>) }` })
    expect(labels.lines.length).toBeGreaterThan(0)
    for (const line of labels.lines) expect(line).toContain(`<${one}> <${rdfs.label.value}>`)
    expect((await follow({ subject: '?s', object: '?s', values: `(?s) { (<${one}>) }` })).total).toBe(0)
  })

  test('is whole when no row says anything of its variables, and empty without rows', async () => {
    expect((await follow({ subject: '?s', values: '(?other) { (<urn:x>) }' })).total).toBe(all.length)
    expect((await follow({ subject: '?s', values: '(?s) { }' })).total).toBe(0)
  })

  test('can be restricted by graph', async () => {
    const graph = all.find(({ subject }) => subject.value === one)?.graph ?? namedNode('urn:none')
    const { lines } = await follow({ graph: '?g', values: `(?g) { (<${graph.value}>) }` })
    expect([...lines].sort()).toEqual(
      all
        .filter(quad => quad.graph.equals(graph))
        .map(quadText)
        .sort(),
    )
  })
})
