import { describe, expect, test } from 'vitest'
import { evaluateCells } from '../conversion.js'

const call = 'fn:quantity(fn:value = $(cell))'

async function table(cases: readonly (readonly [string, string])[], column = '', property = 'acc:clearWidth') {
  const made = await evaluateCells(
    cases.map(([cell]) => cell),
    { call, column, property },
  )
  return cases.map(([cell, wanted], index) => [cell, wanted, made[index]] as const)
}

describe('a length in cm', async () => {
  const cases = await table([
    ['92', '92'],
    ['92,5', '92.5'],
    ['92.5', '92.5'],
    ['092', '92'],
    ['92,50', '92.5'],
    ['92,5 cm', '92.5'],
    ['92,5cm.', '92.5'],
    ['0,925 m', '92.5'],
    ['925mm', '92.5'],
    ['0,9 meter', '90'],
    ['36"', '91.44'],
    ['1\u00a0200 mm', '120'],
    ['1 200 mm', '120'],
    ["1'200 mm", '120'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['９２', '92'],
    ['92\u200b', '92'],
    ['−3', '-3'],
    ['½', '0.5'],
    ['2½', '2.5'],
    ['2 ½ cm', '2.5'],
    ['1,00000000e+01', '10'],
    ['0,00000000e+00', '0'],
    ['9.25E1', '92.5'],
    ['ca. 90', '90'],
    ['± 90 cm', '90'],
    ['~90', '90'],
    ['> 90', '90'],
    ['min. 90', '90'],
    ['mind. 90 cm', '90'],
    ['au moins 90', '90'],
    ['90+', '90'],
    ['90 cm+', '90'],
    ['max. 2', '2'],
    ['≤ 2', '2'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['?', 'nothing'],
    ['onbekend', 'nothing'],
    ['n.v.t.', 'not applicable'],
    ['1.200', 'ambiguous-number'],
    ['1,200', 'ambiguous-number'],
    ['0,925', '0.925'],
    ['85-90', 'several-numbers'],
    ['85 – 90 cm', 'several-numbers'],
    ['80/90', 'several-numbers'],
    ['80 tot 90', 'several-numbers'],
    ['90²', 'not-a-number'],
    ['90*', 'not-a-number'],
    ['90 (1)', 'not-a-number'],
    ['breed', 'not-a-number'],
    ['links 80 rechts 90', 'not-a-number'],
    ['90 kg', 'wrong-unit'],
    ['90 vingers', 'wrong-unit'],
    ['12.34.5', 'not-a-number'],
  ])
  test.each(cases)('%j is %s', (_, wanted, made) => expect(made).toBe(wanted))
})

describe('a slope in per cent', async () => {
  const cases = await table(
    [
      ['6', '6'],
      ['6 %', '6'],
      ['60 ‰', '6'],
      ['1:12', '8.33'],
      ['1/12', '8.33'],
      ['1 op 20', '5'],
      ['5°', '8.75'],
      ['45 graden', '100'],
      ['6 cm', 'wrong-unit'],
      ['1:0', 'several-numbers'],
      ['5/6', 'several-numbers'],
      ['1/2', 'several-numbers'],
    ],
    '',
    'acc:slope',
  )
  test.each(cases)('%j is %s', (_, wanted, made) => expect(made).toBe(wanted))
})

describe('the column says how its cells are written', async () => {
  const decimal = await table(
    [
      ['1.200', '1200'],
      ['92,5', '92.5'],
      ['92.5', 'not-a-number'],
    ],
    ", decimalChar: ','",
  )
  const grouped = await table(
    [
      ['1,200', '1200'],
      ['1,200.5', '1200.5'],
    ],
    ", groupChar: ','",
  )
  const metres = await table(
    [
      ['0,9', '90'],
      ['90 cm', '90'],
    ],
    ', unit: m',
  )
  const unmeasured = await table(
    [
      ['0', 'nothing'],
      ['0,0', 'nothing'],
      ['0,00000000e+00', 'nothing'],
      ['-1', 'nothing'],
      ['10', '10'],
    ],
    ", null: ['0', '-1']",
  )
  test.each(decimal)('with a decimal comma %j is %s', (_, wanted, made) => expect(made).toBe(wanted))
  test.each(grouped)('with a comma for thousands %j is %s', (_, wanted, made) => expect(made).toBe(wanted))
  test.each(metres)('in metres %j is %s cm', (_, wanted, made) => expect(made).toBe(wanted))
  test.each(unmeasured)('with 0 for not measured %j is %s', (_, wanted, made) => expect(made).toBe(wanted))
})

test('a cell can be a list of measures; with a bad one among them it is a finding as a whole', async () => {
  const column = ", separator: '/'"
  expect(await evaluateCells(['80/90', '80 / 0,9 m', '80/breed', '85'], { call, column })).toEqual([
    '80 & 90',
    '80 & 90',
    'not-a-number',
    '85',
  ])
})

test('no length gets the noise of binary fractions', async () => {
  const cells = Array.from({ length: 999 }, (_, index) => `0,${String(index + 1).padStart(3, '0')} m`)
  const made = await evaluateCells(cells, { call })
  for (const [index, value] of made.entries()) expect(value).toBe(String((index + 1) / 10))
})
