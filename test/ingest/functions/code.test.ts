import { describe, expect, test } from 'vitest'
import { codesOf, convert, evaluateCells, prefixes, problemsOf } from '../conversion.js'

const call = 'fn:code(fn:value = $(cell), fn:scheme = code:door-operation)'
const property = 'acc:operation'

describe('a code list', async () => {
  const cases = [
    ['automatic', 'automatic'],
    ['AUTOMATIC', 'automatic'],
    ['automatisch', 'automatic'],
    [' Automatique ', 'automatic'],
    ['?', 'nothing'],
    ['', 'nothing'],
    ['n.v.t.', 'not applicable'],
    ['automtisch', 'unknown-code'],
  ] as const
  const made = await evaluateCells(
    cases.map(([cell]) => cell),
    { call, property },
  )
  test.each(cases.map(([cell, wanted], index) => [cell, wanted, made[index]]))('reads %j as %s', (_, wanted, value) =>
    expect(value).toBe(wanted),
  )
})

test('codes of the mapping come first, and null says nothing', async () => {
  const column = ", codes: { 'gaat vanzelf': automatic, duwen: 'door-operation:manual', rest: null }"
  expect(await evaluateCells(['Gaat  vanzelf', 'duwen', 'rest'], { call, property, column })).toEqual([
    'automatic',
    'manual',
    'nothing',
  ])
})

test('a cell can be a list; with a bad word among them it is a finding as a whole', async () => {
  const column = ", separator: ';'"
  expect(await evaluateCells(['automatic; manual', 'manual;;', 'manual; raar'], { call, property, column })).toEqual([
    'automatic & manual',
    'manual',
    'unknown-code',
  ])
})

test('an unknown word is told with the nearest known one', async () => {
  const yaml = `${prefixes}
x-table: { id: test }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:operation, o: { function: '${call}' } }
`
  const { findings } = await convert('id,cell\na,automatc\n', yaml)
  expect(codesOf(findings)).toEqual(['unknown-code'])
  expect(findings[0]).toMatchObject({ row: 2, column: 'cell', cell: 'B2', value: 'automatc' })
  expect(findings[0]?.values).toMatchObject({ word: 'automatc', nearest: 'automatic' })
})

test('a code of the mapping that the code list lacks is a problem of the mapping', () => {
  const problems = problemsOf(`${prefixes}
x-table:
  id: test
  tables: { table: { columns: [{ name: cell, codes: { vanzelf: automatc } }] } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - { p: acc:operation, o: { function: '${call}' } }
`)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain('"automatc"')
  expect(problems[0]?.cure).toBe('Did you mean "automatic"?')
})
