import { describe, expect, test } from 'vitest'
import { mappingOf, prefixes, problemsOf } from '../conversion.js'

const good = `${prefixes}
x-table:
  id: test-2024
  title: { nl: Proef, en: Test }
  surveyed: '2024-05'
  tables:
    table:
      columns:
        - { name: width, titles: [Breedte, Largeur], unit: cm, null: ['0'] }
sources:
  table: [table.csv~csv]
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam), nl~lang]
      - [[dct:title, rdfs:comment], $(naam)]
      - p: acc:hasEntrance
        o: { mapping: entrance }
  entrance:
    sources: [table]
    subjects: building/town/$(id)/entrance/$(deur)
    condition:
      function: fn:present
      parameters:
        - [fn:value, $(deur)]
    predicateobjects:
      - predicates: a
        objects: acc:Entrance
      - p: acc:lacks
        o:
          function: fn:lacks
          parameters:
            - parameter: fn:value
              value: { function: fn:anyOf, parameters: [[fn:value, $(helling)], [fn:value, '$(Helling \\(m\\))']] }
            - [fn:type, acc:Ramp]
      - [foaf:page, https://www.example.org/$(id)~iri]
      - p: acc:level
        o: { value: $(niveau), datatype: xsd:decimal }
`

describe('a mapping', () => {
  const mapping = mappingOf(good)

  test('may use the short and the long forms of YARRRML', () => {
    expect(mapping.things.map(({ name, sources }) => [name, sources])).toEqual([
      ['building', ['table']],
      ['entrance', ['table']],
    ])
    expect(mapping.things[0]?.statements).toHaveLength(5)
    expect(mapping.things[1]?.statements.map(({ object }) => object.kind)).toEqual([
      'constant',
      'function',
      'text',
      'text',
    ])
  })

  test('has functions inside functions, in the long form as well', () => {
    expect(mapping.things[1]?.condition).toEqual({
      name: 'present',
      arguments: [{ parameter: 'value', value: { kind: 'column', column: 'deur' } }],
    })
    const [, lacks] = mapping.things[1]?.statements ?? []
    expect(lacks?.object).toMatchObject({
      call: {
        name: 'lacks',
        arguments: [
          { value: { call: { name: 'anyOf', arguments: [{}, { value: { column: 'Helling (m)' } }] } } },
          { value: { term: { value: 'https://w3id.org/drempel/ns#Ramp' } } },
        ],
      },
    })
  })

  test('reads the words of CSVW beside it', () => {
    expect(mapping.sources[0]?.columns[0]).toMatchObject({
      name: 'width',
      titles: ['Breedte', 'Largeur'],
      nulls: ['0'],
      unit: { symbol: 'cm' },
    })
    expect(mapping.survey).toMatchObject({ id: 'test-2024', titles: [{ text: 'Proef', language: 'nl' }, {}] })
  })
})

describe('a problem of a mapping names its line and its cure', () => {
  test.each([
    ['an undeclared prefix', 'acc:Building]', 'ac:Building]', 'ac', 'Did you mean "acc"?'],
    ['an unknown property', 'acc:hasEntrance', 'acc:hasEntrence', 'acc:hasEntrence', 'Did you mean "acc:hasEntrance"?'],
    ['an unknown class', '[a, acc:Building]', '[a, acc:Buildng]', 'acc:Buildng', 'Did you mean "acc:Building"?'],
    ['an unknown function', 'function: fn:present', 'function: fn:presnt', 'fn:presnt', 'Did you mean "fn:present"?'],
    ['an unknown parameter', '[fn:type, acc:Ramp]', '[fn:tipe, acc:Ramp]', 'fn:tipe', 'Did you mean "fn:type"?'],
    ['an unknown mapping', 'mapping: entrance', 'mapping: entrence', 'entrence', 'Did you mean "entrance"?'],
    ['an undeclared source', 'sources: [table]', 'sources: [tabel]', 'tabel', 'Did you mean "table"?'],
    ['an unknown key', 'condition:', 'conditon:', 'conditon', 'Did you mean "condition"?'],
    ['an unknown unit', 'unit: cm', 'unit: ell', 'ell', 'Units are'],
    [
      'a table without a source',
      '    table:\n      columns',
      '    tabel:\n      columns',
      'tabel',
      'Did you mean "table"?',
    ],
    [
      'a name that is meant as IRI',
      '[rdfs:label, $(naam), nl~lang]',
      '[rdfs:label, acc:Ramp]',
      'acc:Ramp',
      'acc:Ramp~iri',
    ],
    ['a path that is too short', 's: building/town/$(id)', 's: building/$(id)', 'building/$(id)', 'Write a path'],
    ['a reference without end', '$(naam), nl~lang', "'$(naam', nl~lang", '$(naam', 'Close it'],
    ['no date', "'2024-05'", "'vorig jaar'", 'vorig jaar', 'Write 2017'],
  ])('%s', (...[, from, to, named, cure]) => {
    expect(good).toContain(from)
    const bad = good.replace(from, to)
    const line = bad.slice(0, bad.indexOf(to) + to.indexOf(named)).split('\n').length
    const [problem, ...more] = problemsOf(bad)
    expect(problem).toMatchObject({ line, column: expect.any(Number) as number })
    expect(`${problem?.message} ${problem?.cure}`).toContain(named)
    expect(problem?.cure).toContain(cure)
    expect(more.length).toBeLessThanOrEqual(1)
  })

  test('broken YAML', () => {
    const [problem] = problemsOf('prefixes:\n  acc: "https://example.org\nsources: x\n')
    expect(problem?.line).toBeGreaterThanOrEqual(2)
    expect(problem?.message).toContain('not YAML')
  })

  test('a missing part', () => {
    expect(problemsOf('prefixes: {}\n').map(({ message }) => message)).toEqual([
      expect.stringContaining('x-table'),
      expect.stringContaining('sources'),
      expect.stringContaining('mappings'),
    ])
  })

  test.each([
    ['fn:quantity(fn:value = $(a)', 'expected'],
    ['fn:quantity(value = $(a))', 'fn:value'],
    ['fn:quantity()', 'lacks its parameter fn:value'],
    ['fn:quantity(fn:value = $(a), fn:value = $(b))', 'twice'],
    ['fn:quantity(fn:value = "90")', 'takes a column'],
    ['fn:quantity(fn:value = $(a), fn:unit = "ell")', 'no unit'],
    ['fn:code(fn:value = $(a), fn:scheme = acc:Ramp)', 'no code list'],
    ['acc:Ramp(fn:value = $(a))', 'There is no function'],
    ['quantity', 'expected'],
  ])('the function %s', (call, message) => {
    const [problem] = problemsOf(
      good
        .replace('o: { mapping: entrance }', `o: { function: '${call}' }`)
        .replace('p: acc:hasEntrance', 'p: acc:clearWidth'),
    )
    expect(`${problem?.message} ${problem?.cure}`).toContain(message)
  })

  test('a quantity of a property without unit', () => {
    const [problem] = problemsOf(
      good.replace('o: { mapping: entrance }', "o: { function: 'fn:quantity(fn:value = $(a))' }"),
    )
    expect(problem?.message).toContain('has no unit')
  })

  test('a condition that answers neither yes nor no', () => {
    const bad = good.replace('function: fn:present', 'function: fn:text')
    expect(problemsOf(bad)[0]?.message).toContain('gives no yes or no')
  })

  test('a link to a part that is made from other rows', () => {
    const bad = good
      .replace('table: [table.csv~csv]', 'table: [table.csv~csv]\n  other: [other.csv~csv]')
      .replace('sources: [table]', 'sources: [other]')
    expect(problemsOf(bad)[0]?.message).toContain('made from other rows')
  })
})
