import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMapping } from '../../../src/ingest/mapping/read-mapping.js'
import { projectPath } from '../../../src/paths.js'
import { prefixes, vocabulary } from '../conversion.js'

const good = `${prefixes}
x-table:
  id: test
  tables:
    table:
      columns:
        - { name: width, titles: Breedte, unit: cm }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: table
    s: building/town/$(id)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: table
    s: building/town/$(id)/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
      - { p: acc:doorType, o: { function: 'fn:code(fn:value = $(soort), fn:scheme = code:door-type)' } }
`

function adviceOn(yaml: string) {
  const read = readMapping(yaml, vocabulary)
  return 'advice' in read ? read.advice : read.problems
}

describe('advice', () => {
  test('is not given where there is nothing to say', () => expect(adviceOn(good)).toEqual([]))

  test.each(['leipzig-2017', 'irail-facilities'])('is not given on the mapping of %s', name => {
    expect(adviceOn(readFileSync(projectPath(`data/mappings/${name}.yaml`), 'utf8'))).toEqual([])
  })

  test.each([
    [
      'a column without use',
      '- { name: width,',
      '- { name: kleur }\n        - { name: width,',
      'kleur',
      'suppressOutput',
    ],
    [
      'a part that nothing leads to',
      '      - { p: acc:door, o: { mapping: door } }\n',
      '',
      'door',
      '{ mapping: door }',
    ],
    ['a thing without a type', '      - [a, acc:Door]\n', '', 'door', '[a, acc:…]'],
    ['another code list', 'code:door-type', 'code:door-operation', 'door-operation', 'code/door-type'],
    ['a unit of another kind', 'unit: cm', 'unit: N', 'unit N', '"unit"'],
    [
      'a text for a number',
      "{ p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }",
      '[acc:clearWidth, $(width)]',
      'clearWidth',
      'fn:quantity',
    ],
    [
      'a text for a concept',
      "{ p: acc:doorType, o: { function: 'fn:code(fn:value = $(soort), fn:scheme = code:door-type)' } }",
      '[acc:doorType, $(soort)]',
      'doorType',
      'fn:code',
    ],
  ])('is given on %s', (...[, from, to, named, cure]) => {
    expect(good).toContain(from)
    const [advice, ...more] = adviceOn(good.replace(from, to))
    expect(advice?.message).toContain(named)
    expect(advice?.cure).toContain(cure)
    expect(advice?.line).toBeGreaterThan(15)
    expect(more).toEqual([])
  })
})
