import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/ingest/sentences/explain.js'
import { toContent } from '../../../src/records/content.js'
import { codesOf, convert, prefixes, statementsIn } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test-2024
  title: { nl: Proef, en: Test }
  publisher: Stad
  license: https://creativecommons.org/publicdomain/zero/1.0/
  language: nl
  surveyed: $(datum)
  method: measured
  null: ['-']
  tables:
    table:
      columns:
        - { name: width, titles: [Breedte, Largeur], unit: cm, null: ['0'] }
        - { name: intern, titles: Intern, suppressOutput: true }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - { p: acc:hasEntrance, o: { mapping: entrance } }
  entrance:
    sources: table
    s: building/town/$(id)/entrance/main
    po:
      - [a, acc:Entrance]
      - { p: acc:door, o: { mapping: door } }
      - { p: acc:ramp, o: { mapping: ramp } }
      - { p: acc:lacks, o: { function: 'fn:lacks(fn:value = $(helling), fn:type = acc:Ramp)' } }
  door:
    sources: table
    s: building/town/$(id)/entrance/main/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
  ramp:
    sources: table
    s: building/town/$(id)/entrance/main/ramp/1
    condition: { function: 'fn:present(fn:value = $(helling))' }
    po:
      - [a, acc:Ramp]
      - { p: acc:length, o: { function: 'fn:quantity(fn:value = $(lengte), fn:unit = "m")' } }
`
const header = 'id;naam;breedte;helling;lengte;datum\n'
const table = (...rows: string[]) => convert(`${header}${rows.join('\n')}\n`, yaml)

describe('a row becomes a record', async () => {
  const { drafts, findings, statistics } = await table('Sint-Jacob 12/A;Zaal;ca. 92,5 cm;ja;3,5;12/05/2024')
  const said = statementsIn({ drafts })

  test('with safe segments, in the graph of its document', () => {
    expect(drafts.map(({ record, graph }) => [record.value, graph.value])).toEqual([
      [
        'https://data.example.org/id/building/town/sint-jacob-12-a',
        'https://data.example.org/doc/building/town/sint-jacob-12-a',
      ],
    ])
    expect(drafts[0]?.quads.every(quad => quad.graph.equals(drafts[0]?.graph ?? null))).toBe(true)
    expect(findings).toEqual([])
  })

  test('with its parts, each linked and typed', () => {
    expect(said).toEqual(
      expect.arrayContaining(['. hasEntrance entrance/main', 'entrance/main door entrance/main/door/1']),
    )
    expect(said).toEqual(
      expect.arrayContaining(['entrance/main ramp entrance/main/ramp/1', 'entrance/main/ramp/1 type Ramp']),
    )
    expect(said).toContain('entrance/main/door/1 clearWidth 92.5')
  })

  test('with an observation for each measure: value, raw cell, place, date, method, bound and audit', () => {
    const observation = 'entrance/main/door/1/observation/clear-width/test-2024'
    expect(said.filter(text => text.startsWith(`${observation} `))).toEqual([
      `${observation} type Observation`,
      `${observation} hasFeatureOfInterest entrance/main/door/1`,
      `${observation} observedProperty clearWidth`,
      `${observation} hasSimpleResult 92.5`,
      `${observation} resultTime 2024-05-12`,
      `${observation} usedProcedure estimated`,
      `${observation} bound exact`,
      `${observation} rawValue ca. 92,5 cm`,
      `${observation} sourceCell C2`,
      `${observation} wasGeneratedBy audit/test-2024`,
    ])
  })

  test('with one audit', () => {
    expect(said.filter(text => text.startsWith('audit/'))).toEqual([
      'audit/test-2024 type Audit',
      'audit/test-2024 title Proef',
      'audit/test-2024 title Test',
      'audit/test-2024 publisher Stad',
      'audit/test-2024 license ',
      'audit/test-2024 date 2024-05-12',
      'audit/test-2024 sourceFile table.csv',
    ])
  })

  test('with the row that each thing came from', () => {
    expect(said.filter(text => text.includes(' sourceRow '))).toHaveLength(4)
    expect(drafts[0]?.rows).toMatchObject([{ source: 'table', row: 2 }])
  })

  test('with the cell of each value', () => {
    const door = 'https://data.example.org/id/building/town/sint-jacob-12-a/entrance/main/door/1'
    expect(drafts[0]?.origin(door, 'https://w3id.org/drempel/ns#clearWidth')).toEqual({
      row: 2,
      column: 'breedte',
      cell: 'C2',
      value: 'ca. 92,5 cm',
    })
    expect(drafts[0]?.origin(door, 'https://w3id.org/drempel/ns#length')).toBeUndefined()
  })

  test('without blank nodes', () => {
    const terms = drafts.flatMap(({ quads }) =>
      quads.flatMap(({ subject, object }) => [subject.termType, object.termType]),
    )
    expect(terms).not.toContain('BlankNode')
  })

  test('and every cell is accounted for', () => {
    expect(statistics.tables[0]).toMatchObject({
      rows: 1,
      recordRows: 1,
      findingRows: 0,
      blankRows: 0,
      notImported: [],
    })
    expect(statistics.tables[0]?.columns.every(({ statements }) => statements === 1)).toBe(true)
  })
})

test('the same file gives the same quads', async () => {
  const rows = ['a;A;90;ja;3;2024', 'b;B;> 80;nee;;2024', 'a;A;90;ja;3;2024']
  const [one, other] = await Promise.all([table(...rows), table(...rows)])
  const digest = ({ drafts }: typeof one) =>
    drafts.map(({ quads }) => createHash('sha256').update(toContent(quads)).digest('hex'))
  expect(digest(one)).toEqual(digest(other))
})

describe('what is unknown stays unknown', () => {
  test('a cell that says nothing makes no statement, and no part', async () => {
    const { drafts, findings, statistics } = await table('a;A;0;?;-;2024')
    const said = statementsIn({ drafts })
    expect(said.some(text => text.includes('clearWidth') || text.includes('entrance'))).toBe(false)
    expect(findings).toEqual([])
    expect(statistics.tables[0]?.columns.filter(({ nulls }) => nulls === 1).map(({ header: name }) => name)).toEqual([
      'breedte',
      'helling',
      'lengte',
    ])
  })

  test('a no is stated as a lack', async () => {
    expect(statementsIn(await table('a;A;;nee;;'))).toContain('entrance/main lacks Ramp')
  })

  test('a part that is said to be absent but has measures is a finding', async () => {
    const { drafts, findings } = await table('a;A;90;nee;3,5;')
    expect(findings).toMatchObject([{ severity: 'warning', code: 'absent-part', cell: 'E2', value: '3,5' }])
    expect(statementsIn({ drafts }).some(text => text.includes('ramp/1'))).toBe(false)
  })

  test('a part of a part that is absent is absent too, and what says otherwise is a finding', async () => {
    const nested = yaml.replace(
      '      - [a, acc:Ramp]\n',
      '      - [a, acc:Ramp]\n      - { p: acc:door, o: { mapping: gate } }\n',
    ).concat(`  gate:
    sources: table
    s: building/town/$(id)/entrance/main/ramp/1/door/1
    condition: { function: 'fn:present(fn:value = $(hek))' }
    po:
      - [a, acc:Door]
      - { p: acc:openingForce, o: { function: 'fn:quantity(fn:value = $(kracht))' } }
`)
    const file = `${header.trim()};hek;kracht\na;A;90;nee;0;;ja;25\nb;B;90;nee;;;nee;0\nc;C;90;ja;;;ja;25\n`
    const { drafts, findings } = await convert(file, nested)
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['absent-part', 'G2'],
      ['absent-part', 'H2'],
    ])
    const gates = drafts.map(draft =>
      statementsIn({ drafts: [draft] }).includes('entrance/main/ramp/1/door/1 type Door'),
    )
    expect(gates).toEqual([false, false, true])
  })

  test('a part of which the condition says nothing is made when it has a value', async () => {
    expect(statementsIn(await table('a;A;;;3,5;'))).toContain('entrance/main/ramp/1 length 350')
  })
})

describe('a bad cell costs only itself', () => {
  test('and is a finding with its place, value and cure', async () => {
    const { drafts, findings } = await table('a;A;breed;misschien;3;2024')
    expect(drafts).toHaveLength(1)
    expect(findings).toMatchObject([
      { severity: 'error', code: 'not-a-number', row: 2, column: 'breedte', cell: 'C2', value: 'breed' },
      { severity: 'error', code: 'unknown-word', row: 2, column: 'helling', cell: 'D2', value: 'misschien' },
    ])
    expect(findings.every(finding => explain(finding, 'nl').cure.length > 10)).toBe(true)
  })

  test.each(['', '-', '???'])('a row with the identifier %j costs only itself', async id => {
    const { drafts, findings, statistics } = await table(`${id};A;90;;;`, 'b;B;80;;;')
    expect(drafts).toHaveLength(1)
    expect(findings).toMatchObject([{ code: 'no-identifier', row: 2, column: 'id' }])
    expect(statistics.tables[0]).toMatchObject({ rows: 2, recordRows: 1, findingRows: 1 })
  })
})

describe('two rows that describe the same building', () => {
  test('are one record when they agree', async () => {
    const { drafts, findings } = await table('a;A;90;;;', 'a;A;90;;;')
    expect(drafts).toHaveLength(1)
    expect(codesOf(findings)).toEqual(['identical-rows', 'shared-identifier'])
    expect(statementsIn({ drafts }).filter(text => text.includes('. sourceRow'))).toEqual([
      '. sourceRow 2',
      '. sourceRow 3',
    ])
  })

  test('complete each other', async () => {
    const { drafts, findings } = await table('a;A;;;;', 'a;;90;;;')
    expect(codesOf(findings)).toEqual(['shared-identifier'])
    expect(statementsIn({ drafts })).toContain('entrance/main/door/1 clearWidth 90')
  })

  test('are a finding that names both when they contradict each other; the first stands', async () => {
    const { drafts, findings, statistics } = await table('a;A;90;;;', 'b;B;70;;;', 'a;A;80;ja;;')
    expect(findings).toMatchObject([{ code: 'repeated-row', row: 4 }, { code: 'shared-identifier' }])
    expect(findings[0]?.values).toEqual({ rows: '2', columns: '"breedte"' })
    const said = statementsIn({ drafts: drafts.slice(0, 1) })
    expect(said).toContain('entrance/main/door/1 clearWidth 90')
    expect(said.some(text => text.includes('ramp'))).toBe(false)
    expect(statistics.tables[0]).toMatchObject({ rows: 3, recordRows: 2, findingRows: 1 })
  })
})

describe('the columns of a file', () => {
  test('are found without regard to case, accents, spaces and order', async () => {
    const file = 'DATUM;Lèngte;Helling ;"brée\ndte"; naam;ID\n2024;3;ja;90;A;a\n'
    const { drafts } = await convert(file.replace('brée\ndte', 'Breedte'), yaml)
    expect(statementsIn({ drafts })).toContain('entrance/main/ramp/1 length 300')
  })

  test('that are missing stop the import with one message for all of them', async () => {
    await expect(convert('id;naam;bredte;helling;datum\na;A;1;;\n', yaml)).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringMatching(/"Breedte"\. Nearest: "bredte".*"lengte"/s) as string,
    })
  })

  test('of the same name stop the import when the mapping needs one of them', async () => {
    await expect(convert('id;naam;breedte;breedte;helling;lengte;datum\na;A;1;2;;;\n', yaml)).rejects.toMatchObject({
      message: expect.stringContaining('C "breedte" and D "breedte"') as string,
    })
  })

  test('that no mapping uses are reported once, save those it suppresses', async () => {
    const { findings, statistics } = await convert(
      `${header.trim()};kleur;kleur;intern\na;A;90;;;;rood;;x\nb;B;;;;;blauw;;y\n`,
      yaml,
    )
    expect(findings).toMatchObject([{ severity: 'info', code: 'column-not-imported', column: 'kleur' }])
    expect(statistics.tables[0]).toMatchObject({ notImported: ['kleur'], suppressed: ['intern'] })
  })
})

test('rows with a fault, blank rows and comments add up', async () => {
  const { findings, statistics } = await table('a;A;90;;;', ';;;;;', '', 'b;B;80;;;;x', 'c;"C;80;;;')
  expect(codesOf(findings)).toEqual(['too-many-cells', 'unpaired-quote', 'blank-rows'])
  expect(statistics.tables[0]).toMatchObject({ rows: 3, recordRows: 1, findingRows: 2 })
})

test('a file that is too wide is refused with a cure', async () => {
  const columns = Array.from({ length: 501 }, (_, index) => `c${index}`).join(';')
  await expect(convert(`${header.trim()};${columns}\n`, yaml)).rejects.toMatchObject({ kind: 'too-large' })
})
