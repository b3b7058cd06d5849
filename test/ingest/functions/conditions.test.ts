import { describe, expect, test } from 'vitest'
import { convert, prefixes, statementsIn } from '../conversion.js'

const mapping = (call: string) => `${prefixes}
x-table: { id: test }
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
    condition: { function: '${call}' }
    po:
      - [a, acc:Entrance]
`

/** Whether an entrance is made of each pair of cells: when the condition says yes. */
async function hold(call: string, pairs: readonly (readonly [string, string])[]) {
  const rows = pairs.map(([a, b], index) => `n${index};${a};${b}`)
  const { drafts } = await convert(['id;a;b', ...rows].join('\n'), mapping(call))
  return drafts.map(draft => statementsIn({ drafts: [draft] }).some(text => text.startsWith('entrance/main type')))
}

const pairs = [
  ['ja', 'ja'],
  ['ja', 'nee'],
  ['nee', 'nee'],
  ['ja', ''],
  ['nee', ''],
  ['', ''],
] as const

describe('conditions combine', () => {
  test.each([
    ['fn:all(fn:value = $(a), fn:value = $(b))', [true, false, false, false, false, false]],
    ['fn:anyOf(fn:value = $(a), fn:value = $(b))', [true, true, false, true, false, false]],
    ['fn:not(fn:value = $(a))', [false, false, true, false, true, false]],
    ['fn:all(fn:value = $(a), fn:value = fn:not(fn:value = $(b)))', [false, true, false, false, false, false]],
    ['fn:equals(fn:value = $(b), fn:word = "ja", fn:word = "NEE")', [true, true, true, false, false, false]],
    ['fn:not(fn:value = fn:equals(fn:value = $(b), fn:word = "ja"))', [false, true, true, false, false, false]],
    ['fn:matches(fn:value = $(a), fn:pattern = "^N\\w+$")', [false, false, true, false, true, false]],
    ['fn:all(fn:value = $(a), fn:value = fn:blank(fn:value = $(b)))', [false, false, false, true, false, false]],
  ])('%s', async (call, wanted) => expect(await hold(call, pairs)).toEqual(wanted))
})
