import { describe, expect, test } from 'vitest'
import { exportRml } from '../../../src/ingest/mapping/export-rml.js'
import { codesOf, convert, mappingOf, problemsOf, statementsIn, vocabulary } from '../conversion.js'

const head = `
x-table:
  id: test
  language: nl
  tables:
    table:
      columns:
        - { name: width, pattern: '^ingang(?<entrance>\\d+)$', unit: cm }
        - { name: postCode, titles: postcode, matches: '^\\d{4}$', optional: true }
        - { name: opens, pattern: '^open (?<day>\\p{L}+)$' }
sources: { table: [table.csv~csv] }
mappings:
  building:
    s: building/town/$(id)
`
const yaml = (...statements: string[]) =>
  `${head}    po:\n${['[a, acc:Building]', ...statements].map(text => `      - ${text}\n`).join('')}`

/** What is said of a row besides the type of the building. */
async function said(file: string, ...statements: string[]): Promise<string[]> {
  const texts = statementsIn(await convert(file, yaml(...statements)))
  return texts.filter(text => !/sourceRow|wasGeneratedBy|\/observation\/|^audit|^\. type /.test(text)).sort()
}

describe('a path', () => {
  test('makes the parts on its way, once, with the types that its properties lead to', async () => {
    const door = 'acc:hasEntrance(main)/acc:door(1)'
    expect(
      await said(
        'id;breed;deurtype\na;90;zwenkdeur\n',
        `[${door}/acc:clearWidth, fn:quantity($(breed))]`,
        `[${door}/rdfs:comment, $(deurtype)]`,
      ),
    ).toEqual([
      '. hasEntrance entrance/main',
      'entrance/main door entrance/main/door/1',
      'entrance/main type Entrance',
      'entrance/main/door/1 clearWidth 90',
      'entrance/main/door/1 comment zwenkdeur',
      'entrance/main/door/1 type Door',
    ])
  })

  test('makes nothing of cells that say nothing', async () => {
    expect(await said('id;breed\na;\n', '[acc:hasEntrance(main)/acc:clearWidth, fn:quantity($(breed))]')).toEqual([])
  })

  test('may give another type', async () => {
    const texts = await said(
      'id;balie\na;hal\n',
      '[acc:reception(desk)/a, acc:TicketDesk]',
      '[acc:reception(desk)/rdfs:comment, $(balie)]',
    )
    expect(texts.filter(text => text.includes(' type '))).toEqual(['reception/desk type TicketDesk'])
  })

  test('that ends in parentheses says when the part is there', async () => {
    const statement = '[acc:lift(1), fn:present($(lift))]'
    expect(await said('id;lift\na;ja\n', statement)).toEqual(['. lift lift/1', 'lift/1 type Lift'])
    expect(await said('id;lift\na;nee\n', statement)).toEqual([])
    expect(await said('id;lift\na;\n', statement)).toEqual([])
  })

  test('numbers its parts by a column, or by the group of a pattern', async () => {
    const width = '[acc:hasEntrance($(entrance))/acc:clearWidth, fn:quantity($(width))]'
    expect(await said('id;ingang1;ingang2\na;90;\n', width)).toEqual([
      '. hasEntrance entrance/1',
      'entrance/1 clearWidth 90',
      'entrance/1 type Entrance',
    ])
    const name = '[acc:hasEntrance($(deur))/rdfs:label, $(deur)]'
    expect(await said('id;deur\na;Noord\n', name)).toContain('entrance/noord label Noord')
  })

  test('without parentheses leads to the only part of its kind', async () => {
    expect(await said('id;straat\na;Markt\n', '[locn:address/locn:thoroughfare, $(straat)]')).toEqual([
      '. address address',
      'address thoroughfare Markt',
      'address type Address',
    ])
  })

  test.each([
    ['[acc:hasEntrance(main/acc:door(1), $(a)]', 'no path of properties'],
    ['[acc:hasEntrance(één)/acc:clearWidth, fn:quantity($(a))]', 'names no part'],
    ['[acc:clearWidth/acc:door, $(a)]', 'leads to no part'],
    ['[acc:hasEntranse(main)/acc:door, $(a)]', 'acc:hasEntrance'],
    ['[acc:lift(1), fn:count($(a))]', 'no yes or no'],
  ])('%s is a problem with its line', (statement, message) => {
    const [problem] = problemsOf(yaml(statement))
    expect(problem?.line).toBe(yaml('').split('\n').length - 1)
    expect(`${problem?.message} ${problem?.cure}`).toContain(message)
  })

  test('goes into RML as mappings of its own', async () => {
    const mapping = mappingOf(yaml('[locn:address/locn:thoroughfare, $(straat)]'))
    const { quads } = await exportRml(mapping, vocabulary, 'https://data.example.org/id/')
    expect(quads.map(({ object }) => object.value)).toEqual(
      expect.arrayContaining(['https://data.example.org/id/building/town/{id}/address']),
    )
  })
})

describe('a day of the week', () => {
  test.each(['maandag', 'lundi', 'Montag', 'monday', 'lunes'])('%s stands for Monday', async day => {
    const hours = 'schema:openingHoursSpecification($(day))'
    const texts = await said(
      `id;open ${day}\na;09:00\n`,
      `[${hours}/schema:dayOfWeek, fn:code($(day))]`,
      `[${hours}/schema:opens, fn:time($(opens))]`,
    )
    expect(texts).toContain(`opening-hours-specification/${day.toLowerCase()} dayOfWeek Monday`)
  })
})

describe('facilities', () => {
  const facilities = (entry: string) => `${yaml()}    facilities: { ${entry} }\n`

  test.each([
    ['1', ['. facility taxi-rank']],
    ['nee', ['. lacks taxi-rank']],
    ['', []],
    ['?', []],
  ])('from the cell "%s" are there, looked for in vain, or unknown', async (cell, expected) => {
    const texts = statementsIn(await convert(`id;taxi\na;${cell}\n`, facilities('taxi: taxi-rank')))
    expect(texts.filter(text => / (facility|lacks) /.test(text))).toEqual(expected)
  })

  test('that there are not name the nearest', () => {
    expect(problemsOf(facilities('taxi: taxi-rang'))[0]?.cure).toContain('taxi-rank')
  })
})

test('a cell that does not match its column is a finding', async () => {
  const { findings, drafts } = await convert(
    'id;postcode\na;9000\nb;B-9000\n',
    yaml('[locn:address/locn:postCode, $(postCode), xsd:string]'),
  )
  expect(codesOf(findings)).toEqual(['wrong-form'])
  expect(statementsIn({ drafts }).filter(text => text.includes('postCode'))).toEqual(['address postCode 9000'])
})

test('parameters without a name stand in the order of the function, and the last takes the rest', async () => {
  const call = `'fn:when(fn:equals($(soort), "a", "b"), building-use:town-hall, building-use:police)'`
  const uses = await said('id;soort\nx;a\ny;B\nz;c\n', `[acc:buildingUse, ${call}]`)
  expect(uses).toEqual(['police', 'town-hall', 'town-hall'].map(use => `. buildingUse ${use}`))
})

test.each([
  ['fn:lacks($(a), acc:Ramp, acc:Lift)', 'no parameter fn:3'],
  ['fn:code($(a))', 'names no code list'],
])('%s is a problem', (call, message) => {
  expect(problemsOf(yaml(`[rdfs:seeAlso, '${call}']`))[0]?.message).toContain(message)
})
