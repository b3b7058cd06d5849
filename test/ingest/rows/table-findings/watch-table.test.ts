import { describe, expect, test } from 'vitest'
import { convertFile } from '../../../../src/ingest/rows/convert.js'
import { explain } from '../../../../src/ingest/sentences/explain.js'
import { languages } from '../../../../src/ingest/sentences/sentence.js'
import { readVocabulary } from '../../../../src/model/vocabulary.js'
import { readTurtleFiles } from '../../../../src/rdf/read-turtle-files.js'
import { inFile, iris, mappingOf, prefixes } from '../../conversion.js'

/** With the shapes, which know what is plausible. */
const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])

const yaml = `${prefixes}
x-table:
  id: test
  surveyed: $(date)
  tables:
    table:
      columns:
        - { name: width, titles: breedte }
        - { name: ramp, titles: helling }
        - { name: date, titles: datum }
        - { name: operation, titles: bediening }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - { p: acc:lacks, o: { function: 'fn:lacks(fn:value = $(ramp), fn:type = acc:Ramp)', type: iri } }
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: table
    s: building/town/$(id)/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
      - { p: acc:operation, o: { function: 'fn:code(fn:value = $(operation), fn:scheme = code:door-operation)' } }
`

interface Cells {
  id: string
  name: string
  width: string
  ramp: string
  operation: string
  date: string
}

const operations = ['automatic', 'manual', 'automatic']

/** Forty rows that say nothing odd, except for what the test changes. */
function rows(change: (cells: Cells, index: number) => Partial<Cells>): string[] {
  return Array.from({ length: 40 }, (_, index) => {
    const usual = {
      id: `g${index}`,
      name: `Zaal ${index}`,
      width: String(80 + (index % 20)),
      ramp: index % 2 === 0 ? 'nee' : '',
      operation: operations[index % 3] ?? '',
      date: `2024-0${(index % 9) + 1}-01`,
    }
    const { id, name, width, ramp, operation, date } = { ...usual, ...change(usual, index) }
    return [id, name, width, ramp, operation, date].join(';')
  })
}

async function findingsOf(lines: readonly string[], mapping = yaml) {
  const content = ['id;naam;breedte;helling;bediening;datum', ...lines].join('\n')
  const read = (file: string) => convertFile({ file, mapping: mappingOf(mapping), vocabulary, iris })
  const { findings } = await inFile(content, 'table.csv', read)
  for (const finding of findings)
    for (const language of languages) {
      const { message, cure } = explain(finding, language)
      expect(message + cure).not.toMatch(/[{}[\]]/)
    }
  return findings
}

const constantRamp = rows(() => ({ ramp: 'nee' }))

describe('a table as a whole', () => {
  test('that is in order gives no finding beyond a column that says the same in each cell', async () => {
    expect(await findingsOf(rows(() => ({})))).toMatchObject([{ code: 'constant-column', column: 'helling' }])
  })

  test('has a constant column that is a note, unless it is a measure', async () => {
    expect(await findingsOf(constantRamp)).toMatchObject([
      { severity: 'info', code: 'constant-column', value: 'nee', values: { count: 40 } },
    ])
    const measured = await findingsOf(rows((_, index) => ({ width: '90', ramp: index % 3 ? 'ja' : 'nee' })))
    expect(measured).toMatchObject([{ severity: 'warning', code: 'constant-column', column: 'breedte', value: '90' }])
  })

  test('has a column that is empty throughout', async () => {
    expect(await findingsOf(rows(() => ({ ramp: '' })))).toMatchObject([
      { code: 'empty-column', column: 'helling', values: { count: 40 } },
    ])
  })
})

const varied = (change: (cells: Cells, index: number) => Partial<Cells>) =>
  rows((cells, index) => ({ ramp: index % 2 ? 'ja' : 'nee', ...change(cells, index) }))

describe('the unit of a column', () => {
  test('is in doubt when the values are only plausible in another', async () => {
    const metres = varied(({ width }) => ({ width: String(Number(width) / 100) }))
    expect(await findingsOf(metres)).toMatchObject([
      {
        code: 'unit-suspect',
        column: 'breedte',
        values: { count: 40, total: 40, unit: 'cm', other: 'm', example: 0.8 },
      },
    ])
  })

  test('is not in doubt when the mapping names it', async () => {
    const metres = varied(({ width }) => ({ width: String(Number(width) / 100) }))
    expect(await findingsOf(metres, yaml.replace('titles: breedte', 'titles: breedte, unit: m'))).toEqual([])
  })

  test('is in doubt when the mapping names a wrong one', async () => {
    const found = await findingsOf(
      varied(() => ({})),
      yaml.replace('titles: breedte', 'titles: breedte, unit: m'),
    )
    expect(found).toMatchObject([{ code: 'unit-suspect', values: { other: 'cm', example: 8000 } }])
  })

  test('changes on the way down', async () => {
    const changing = varied((_, index) => ({ width: String((35 + (index % 10)) * (index < 25 ? 1 : 10)) }))
    expect(await findingsOf(changing)).toMatchObject([
      { code: 'unit-changes', column: 'breedte', values: { row: 27, before: 39, after: 410, unit: 'cm' } },
    ])
    expect(await findingsOf(varied(({ width }, index) => ({ width: index < 25 ? '40' : width })))).toEqual([])
  })
})

describe('a row', () => {
  test('with a delimiter too many stands in the columns behind its own', async () => {
    const slipped = varied((_, index) => (index === 7 ? { name: 'Zaal; B' } : {}))
    expect(await findingsOf(slipped)).toMatchObject([
      { code: 'too-many-cells', row: 9 },
      { code: 'shifted-row', row: 9, values: { column: 'breedte', neighbour: 'helling' } },
    ])
  })

  test('that lost a cell stands in the columns before its own', async () => {
    const lost = varied(() => ({}))
    lost[7] = 'g7;88;nee;automatic;2024-05-01;'
    expect(await findingsOf(lost)).toContainEqual(
      expect.objectContaining({ code: 'shifted-row', row: 9, values: { column: 'breedte', neighbour: 'naam' } }),
    )
  })

  test('that says in each cell what another says is counted', async () => {
    const lines = varied(() => ({}))
    const found = await findingsOf([...lines, ...lines.slice(0, 3)])
    expect(found).toMatchObject([
      { code: 'identical-rows', values: { count: 3, rows: '42 = 2, 43 = 3, 44 = 4' } },
      { code: 'shared-identifier', values: { count: 3, example: 'building/town/g0', times: 2 } },
    ])
  })

  test('that holds nothing is counted', async () => {
    expect(await findingsOf([...varied(() => ({})), ';;;;;', '  ; ;;;;', ''])).toMatchObject([
      { code: 'blank-rows', values: { count: 2 } },
    ])
  })
})

test('dates that have not been yet are one finding for the column', async () => {
  const ahead = varied((_, index) => (index > 30 ? { date: `209${index % 10}-05-01` } : {}))
  expect(await findingsOf(ahead)).toMatchObject([
    {
      severity: 'warning',
      code: 'future-dates',
      column: 'datum',
      values: { count: 9, row: 33, example: '2091-05-01' },
    },
  ])
})
