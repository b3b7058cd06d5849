import { describe, expect, test } from 'vitest'
import { repairDraft } from '../../../src/ingest/rows/repair-draft.js'
import { countRepairs } from '../../../src/ingest/rows/statistics.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { createValidator } from '../../../src/validation/validator.js'
import { convert, prefixes, statementsIn } from '../conversion.js'

const shapes = parseQuads(`
@prefix acc: <https://w3id.org/drempel/ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .

<urn:door> a sh:NodeShape ;
  sh:targetClass acc:Door ;
  sh:property <urn:width> , <urn:operation> .
<urn:width> sh:path acc:clearWidth ; sh:maxInclusive 400 ; sh:message "A door is at most 400 cm wide."@en .
<urn:operation> sh:path acc:operation ; sh:maxCount 1 ; sh:message "A door has one operation."@en .
<urn:building> a sh:NodeShape ;
  sh:targetClass acc:Building ;
  sh:property <urn:label> .
<urn:label> sh:path rdfs:label ; sh:minCount 1 ; sh:message "A building has a name."@en .
`)
const validate = createValidator(shapes, [])

const yaml = `${prefixes}
x-table: { id: test, tables: { table: { columns: [{ name: operation, titles: bediening, separator: ';' }] } } }
sources: { table: [table.csv~csv] }
mappings:
  building:
    sources: table
    s: building/town/$(id)
    po:
      - [a, acc:Building]
      - [rdfs:label, $(naam)]
      - { p: acc:door, o: { mapping: door } }
  door:
    sources: table
    s: building/town/$(id)/door/1
    po:
      - [a, acc:Door]
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(breedte))' } }
      - { p: acc:operation, o: { function: 'fn:code(fn:value = $(operation), fn:scheme = code:door-operation)' } }
`

async function repairFirst(row: string) {
  const { drafts, statistics } = await convert(`id,naam,breedte,bediening\n${row}\n`, yaml)
  const [draft] = drafts
  if (!draft) throw new Error('There is no draft')
  return { draft, statistics, repair: repairDraft(draft, await validate(draft.quads)) }
}

test('a cell in doubt says nothing else either', async () => {
  const twice = yaml.replace(
    '- [rdfs:label, $(naam)]',
    '- [rdfs:label, $(naam)]\n      - [rdfs:comment, Deur van $(breedte)]\n      - [dct:description, $(naam)]',
  )
  const { drafts } = await convert('id,naam,breedte,bediening\na,Stadhuis,900,\n', twice)
  const [draft] = drafts
  if (!draft) throw new Error('There is no draft')
  const said = statementsIn({ drafts: [repairDraft(draft, await validate(draft.quads)).draft] })
  expect(statementsIn({ drafts: [draft] })).toContain('. comment Deur van 900')
  expect(said.filter(text => text.includes('900'))).toEqual([])
  expect(said).toContain('. description Stadhuis')
})

describe('a draft that a shape refuses', () => {
  test('loses the value and its observation, and a finding names the cell', async () => {
    const { draft, repair } = await repairFirst('a,Stadhuis,900,automatic')
    expect(repair.findings).toMatchObject([
      { code: 'refused-value', row: 2, column: 'breedte', cell: 'C2', value: '900' },
    ])
    expect(repair.findings[0]?.values).toEqual({ rule: 'A door is at most 400 cm wide.' })
    const said = statementsIn({ drafts: [repair.draft] })
    expect(said.some(text => text.includes('clearWidth') || text.includes('observation/clear-width'))).toBe(false)
    expect(said).toContain('door/1 operation automatic')
    expect(statementsIn({ drafts: [draft] })).toContain('door/1 clearWidth 900')
    expect(await validate(repair.draft.quads)).toEqual([])
  })

  test('loses all values of which there should be only one', async () => {
    const { repair } = await repairFirst('a,Stadhuis,90,automatic;manual')
    expect(repair.findings).toMatchObject([{ cell: 'D2', value: 'automatic;manual' }])
    expect(await validate(repair.draft.quads)).toEqual([])
  })

  test('is left as it was when what is lacking cannot be taken out, and is a finding as a whole', async () => {
    const { draft, repair } = await repairFirst('a,,90,automatic')
    expect(repair.draft).toBe(draft)
    expect(repair.findings).toEqual([])
    expect(repair.refused).toMatchObject([{ code: 'refused-record', row: 2 }])
  })

  test('moves its cells from the statements to the findings', async () => {
    const { statistics, repair } = await repairFirst('a,Stadhuis,900,automatic')
    countRepairs(statistics, [...repair.findings, ...repair.findings])
    const [width] = statistics.tables[0]?.columns.filter(({ header }) => header === 'breedte') ?? []
    expect(width).toEqual({ header: 'breedte', statements: 0, nulls: 0, findings: 1 })
  })
})
