import { describe, expect, test } from 'vitest'
import { convert, prefixes, statementsIn } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test
  tables:
    table:
      columns:
        - { name: width, pattern: '^entrance(?<entrance>\\d+)_width$', unit: cm }
        - { name: ramp, pattern: '^entrance(?<entrance>\\d+)_ramp$' }
        - { name: cabin, pattern: '^lift (?<lift>\\w+)$', separator: x, parts: [wide, deep] }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
      - { p: acc:lift, o: { mapping: lift } }
  entrance:
    sources: table
    s: building/town/$(id)/entrance/$(entrance)
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
      - { p: acc:lacks, o: { function: 'fn:lacks(fn:value = $(ramp), fn:type = acc:Ramp)' } }
  door:
    sources: table
    s: building/town/$(id)/entrance/$(entrance)/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
  lift:
    sources: table
    s: building/town/$(id)/lift/$(lift)
    po:
      - [a, acc:Lift]
      - { p: acc:cabinWidth, o: { function: 'fn:quantity(fn:value = $(wide))' } }
      - { p: acc:cabinDepth, o: { function: 'fn:quantity(fn:value = $(deep))' } }
`
const header = 'id;entrance1_width;entrance1_ramp;entrance2_width;entrance10_width;entrance10_ramp;lift Nord\n'

describe('numbered columns', () => {
  test('make several things of one row: those of which a cell says something', async () => {
    const { drafts, findings, statistics } = await convert(`${header}a;90;nee;80;;;110 x 140\n`, yaml)
    const said = statementsIn({ drafts })
    expect(findings).toEqual([])
    expect(said.filter(text => / (hasEntrance|door|lift) /.test(text))).toEqual([
      '. hasEntrance entrance/1',
      '. hasEntrance entrance/2',
      '. lift lift/nord',
      'entrance/1 door entrance/1/door/1',
      'entrance/2 door entrance/2/door/1',
    ])
    expect(said).toEqual(
      expect.arrayContaining([
        'entrance/1/door/1 clearWidth 90',
        'entrance/2/door/1 clearWidth 80',
        'entrance/1 lacks Ramp',
        'lift/nord cabinDepth 140',
      ]),
    )
    expect(statistics.tables[0]?.columns.map(({ statements }) => statements)).toEqual([1, 1, 1, 1, 0, 0, 1])
  })

  test('keep their own findings', async () => {
    const { findings } = await convert(`${header}a;90;nee;breed;;misschien;\n`, yaml)
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ['not-a-number', 'entrance2_width'],
      ['unknown-word', 'entrance10_ramp'],
    ])
  })

  test('of which the file has none stop the import, as others do', async () => {
    await expect(convert('id;entrance1_width;lift Nord\na;90;\n', yaml)).rejects.toMatchObject({
      message: expect.stringContaining('"ramp"') as string,
    })
  })

  test('with the same number twice stop the import', async () => {
    const twice = header.replace('entrance2_width', 'entrance1_width')
    await expect(convert(`${twice}a;90;nee;80;;;\n`, yaml)).rejects.toMatchObject({
      message: expect.stringContaining('entrance1_width') as string,
    })
  })
})
