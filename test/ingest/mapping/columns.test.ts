import { describe, expect, test } from 'vitest'
import { codesOf, convert, evaluateCells, prefixes, problemsOf, statementsIn } from '../conversion.js'

const quantity = 'fn:quantity(fn:value = $(cell))'
const date = { call: 'fn:date(fn:value = $(cell))', property: 'dct:date' }

describe('each key of a column says how its cells are read', () => {
  test.each([
    [
      'datatype: integer',
      ['517.0', '517', '517,00', '0517', '51.7', 'A1'],
      'fn:text(fn:value = $(cell))',
      'rdfs:label',
      ['517', '517', '517', '0517', 'not-whole', 'not-whole'],
    ],
    [
      'minimum: 50, maximum: 200',
      ['92', '49.9', '201', '0,9 m', '3 m'],
      quantity,
      'acc:clearWidth',
      ['92', 'out-of-range', 'out-of-range', '90', 'out-of-range'],
    ],
    [
      'unit: m, maximum: 2',
      ['0,9', '250 cm', '90'],
      quantity,
      'acc:clearWidth',
      ['90', 'out-of-range', 'out-of-range'],
    ],
    [
      'words: { yes: [aanwezig], no: [afwezig], unknown: [x] }',
      ['Aanwezig', 'afwezig', 'x', 'ja', 'weg'],
      'fn:boolean(fn:value = $(cell))',
      'acc:glazed',
      ['true', 'false', 'nothing', 'true', 'unknown-word'],
    ],
    ["null: ['0', NR]", ['0', '0,00', 'nr', '90'], quantity, 'acc:clearWidth', ['nothing', 'nothing', 'nothing', '90']],
    [
      "separator: ';'",
      ['ja;nee', 'ja; x', '?;nee'],
      'fn:boolean(fn:value = $(cell))',
      'acc:glazed',
      ['true & false', 'true', 'false'],
    ],
    ['language: nl', ['Zaal'], 'fn:text(fn:value = $(cell))', 'rdfs:label', ['Zaal']],
  ])('%s', async (...[column, cells, call, property, wanted]) => {
    expect(await evaluateCells(cells, { call, property, column: `, ${column}` })).toEqual(wanted)
  })

  test.each([
    ['format: MM/dd/yyyy', ['05/13/2024', '13/05/2024', '2024'], ['2024-05-13', 'no-such-date', 'not-in-format']],
    [
      'format: [dd.MM.yy, yyyy], pivotYear: 2030',
      ['13.05.24', '13.05.31', '2019'],
      ['2024-05-13', '1931-05-13', '2019'],
    ],
    ['format: serial', ['45325', '2024-02-03'], ['2024-02-03', 'not-in-format']],
    [
      "minimum: '2000', maximum: '2026-06-30'",
      ['2000', '1999-12-31', '2026-06-30', '2026-07', '2924-01-28'],
      ['2000', 'out-of-range', '2026-06-30', 'out-of-range', 'no-such-date'],
    ],
  ])('%s of a date', async (column, cells, wanted) => {
    expect(await evaluateCells(cells, { ...date, column: `, ${column}` })).toEqual(wanted)
  })

  test('lengths in feet and inches, and in metres and centimetres', async () => {
    const cells = [
      '2\' 11"',
      "3'",
      '35 1/2"',
      '35 1/2 in',
      '35.5 in.',
      '3 ft',
      '1m20',
      '1 m 05',
      "1'200 mm",
      '2 3',
      '5\'13"',
    ]
    expect(await evaluateCells(cells, { call: quantity })).toEqual([
      '88.9',
      '91.44',
      '90.17',
      '90.17',
      '90.17',
      '91.44',
      '120',
      '105',
      '120',
      'not-a-number',
      'not-a-number',
    ])
  })

  test('a text that was read in the wrong encoding is a finding, whatever reads it', async () => {
    const cells = ['CafÃ©', 'Café', 'a_x000D_\nb', '“Zoë”']
    expect(await evaluateCells(cells, { call: 'fn:text(fn:value = $(cell))', property: 'rdfs:label' })).toEqual([
      'mojibake',
      'Café',
      'a\nb',
      '“Zoë”',
    ])
  })
})

const table = (columns: string, po: string, checks = '') => `${prefixes}
x-table:
  id: test
  tables:
    table:
      columns: [${columns}]
${checks}
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:lift, o: { mapping: lift } }
      - [rdfs:label, $(naam)]
  lift:
    sources: table
    s: building/town/$(id)/lift/1
    po:
      - [a, acc:Lift]
${po}
`

describe('the parts of a cell', () => {
  const yaml = table(
    '{ titles: Kabine, separator: x, parts: [wide, deep], unit: cm }',
    `      - { p: acc:cabinWidth, o: { function: 'fn:quantity(fn:value = $(wide))' } }
      - { p: acc:cabinDepth, o: { function: 'fn:quantity(fn:value = $(deep))' } }`,
  )
  test.each([
    ['110 x 140', ['110', '140'], []],
    ['1,1 × 1,4 m', ['110', '140'], []],
    ['110', [], ['wrong-pieces']],
    ['110 x breed', [], ['not-a-number']],
    ['', [], []],
  ])('%j are %j', async (cell, values, codes) => {
    const { drafts, findings } = await convert(`id;naam;Kabine\na;A;${cell}\n`, yaml)
    const said = statementsIn({ drafts }).filter(text => /^lift\/1 cabin(Width|Depth) /.test(text))
    expect(said.map(text => text.split(' ')[2])).toEqual(values)
    expect(codesOf(findings)).toEqual(codes)
  })
})

describe('a default', () => {
  const yaml = table(
    '{ name: lift, titles: Lift, default: { value: nee, reason: Leeg is geen lift, zegt het formulier. } }'.replace(
      'Leeg is geen lift, zegt het formulier.',
      '"Leeg is geen lift, zegt het formulier."',
    ),
    `      - { p: acc:lacks, o: { function: 'fn:lacks(fn:value = $(lift), fn:type = acc:Lift)' } }`,
  )
  test('is told of once for its column, and never takes the place of a word for "unknown"', async () => {
    const { drafts, findings } = await convert('id;naam;Lift\na;A;\nb;B;\nc;C;?\n', yaml)
    const lacking = drafts.map(draft => statementsIn({ drafts: [draft] }).some(text => text.includes(' lacks Lift')))
    expect(lacking).toEqual([true, true, false])
    expect(findings).toMatchObject([
      { severity: 'info', code: 'default-used', column: 'Lift', values: { text: 'nee' } },
    ])
  })
})

describe('a check of the row', () => {
  const checks = `
      checks:
        - condition: { function: 'fn:all(fn:value = fn:equals(fn:value = $(staat), fn:word = "ACC"), fn:value = fn:matches(fn:value = $(nota), fn:pattern = "non accessible"))' }
          columns: [staat, nota]
          says: { fr: Les deux cellules se contredisent., en: The two cells contradict each other. }`
  const yaml = table('', `      - [rdfs:comment, $(nota)]\n      - [dct:description, $(staat)]`, checks)
  test('keeps both cells out when they contradict each other, and only then', async () => {
    const { drafts, findings } = await convert(
      'id;naam;staat;nota\na;A;ACC;Non accessible\nb;B;ACC;plain-pied\nc;C;NAC;non accessible\n',
      yaml,
    )
    const said = drafts.map(
      draft => statementsIn({ drafts: [draft] }).filter(text => /comment|description/.test(text)).length,
    )
    expect(said).toEqual([0, 2, 2])
    expect(findings.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ['row-check', 'staat', 'warning'],
      ['row-check', 'nota', 'warning'],
    ])
    expect(findings[0]?.values).toMatchObject({ says: { en: 'The two cells contradict each other.' } })
  })
})

describe('a problem of a column names its line and its cure', () => {
  const yaml = table('{ name: naam, titles: Naam }', '')
  test.each([
    ['format: dd/QQ/yyyy', 'no way to write dates'],
    ['format: dd/MM/yy', 'pivotYear'],
    ['datatype: decimal', 'fn:quantity'],
    ['minimum: veel', 'no limit'],
    ['default: nee', 'not a map'],
    ['default: { value: nee }', 'reason'],
    ['parts: [a, b]', 'separator'],
    ['contact: person', 'organisation'],
    ['words: { maybe: [x] }', 'maybe'],
  ])('%s', (key, words) => {
    const [problem] = problemsOf(yaml.replace('titles: Naam }', `titles: Naam, ${key} }`))
    expect(problem?.line).toBeGreaterThan(10)
    expect(`${problem?.message} ${problem?.cure}`).toContain(words)
  })

  test.each([
    ['bounds: [1, 2, 3]', 'four numbers'],
    ['bounds: [6.5, 49, 2.5, 51]', 'four numbers'],
  ])('%s', (key, words) => {
    expect(problemsOf(yaml.replace('  id: test', `  id: test\n  ${key}`))[0]?.message).toContain(words)
  })
})
