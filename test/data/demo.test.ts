import { readFileSync, statSync } from 'node:fs'
import type { NamedNode, Quad } from '@rdfjs/types'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { planWorkbook } from '../../scripts/demo/workbook.js'
import { convertFile } from '../../src/ingest/rows/convert.js'
import type { Finding } from '../../src/ingest/finding.js'
import { readMapping } from '../../src/ingest/mapping/read-mapping.js'
import { repairDraft } from '../../src/ingest/rows/repair-draft.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { projectPath } from '../../src/paths.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { acc, dct, gebouw, rdf, sosa, xsd } from '../../src/rdf/vocab.js'
import { createValidator } from '../../src/validation/validator.js'

const file = projectPath('data/demo/drempelare.xlsx')
const workbook = await readXlsx(readFileSync(file))
const rowsOf = (sheet: string) => workbook.sheets.find(({ name }) => name === sheet)?.rows ?? []

describe('the workbook of the invented town', () => {
  test('has forty buildings, seventy entrances, and less than 300 kB', () => {
    expect(rowsOf('Gebouwen').slice(3).length).toBeGreaterThanOrEqual(40)
    expect(rowsOf('Ingangen').slice(4).length).toBeGreaterThanOrEqual(70)
    expect(statSync(file).size).toBeLessThan(300_000)
  })

  test('says on each sheet that the town is invented', () => {
    for (const { rows } of workbook.sheets) expect(rows[0]?.[0]).toContain('verzonnen')
  })

  test('has the same cells when scripts/make-demo.ts writes it anew', async () => {
    const anew = await readXlsx(await writeXlsx(planWorkbook()))
    const contents = ({ sheets }: typeof workbook) => sheets.map(({ name, rows, merges }) => ({ name, rows, merges }))
    expect(contents(workbook)).toEqual(contents(anew))
  })

  test('uses only telephone numbers and addresses that nobody has', () => {
    const [header = [], ...rows] = rowsOf('Gebouwen').slice(2)
    const columnOf = (title: string) =>
      rows.map(row => row[header.indexOf(title)]).filter(cell => typeof cell === 'string')
    for (const number of columnOf('Telefoon')) expect(number).toMatch(/^09 000 \d\d \d\d$/)
    for (const address of columnOf('E-mail')) expect(address).toMatch(/^\w+@drempelare\.example$/)
    for (const address of columnOf('Website')) expect(address).toMatch(/^(https:\/\/)?www\.drempelare\.example\//)
  })
})

describe('its import', async () => {
  const { drafts, findings } = await importDemo()
  const quads = drafts.flatMap(draft => draft.quads)

  test('makes a record of each building', () => {
    expect(drafts.length).toBe(rowsOf('Gebouwen').slice(3).length)
    expect(subjectsOf(quads, gebouw.Gebouw)).toHaveLength(drafts.length)
    expect(drafts.map(draft => draft.record.value)).toContain(
      'https://data.example.org/id/building/drempelare/gemeentehuis',
    )
  })

  test('makes an entrance of each row of the sheet of entrances', () => {
    expect(subjectsOf(quads, acc.Entrance)).toHaveLength(rowsOf('Ingangen').slice(4).length)
  })

  test('loses no lift, toilet, parking or counter', () => {
    expect(subjectsOf(quads, acc.Lift)).toHaveLength(rowsOf('Liften').slice(3).length)
    expect(subjectsOf(quads, acc.ToiletRoom)).toHaveLength(
      rowsOf('Toiletten')
        .slice(3)
        .filter(row => row[1] !== null).length,
    )
    expect(subjectsOf(quads, acc.AccessibleParking)).toHaveLength(
      rowsOf('Parkeren')
        .slice(3)
        .filter(row => row[2] !== 0).length,
    )
    expect(subjectsOf(quads, acc.Reception)).toHaveLength(rowsOf('Onthaal').slice(3).length)
  })

  test('says in each record, in four languages, that the town is invented', () => {
    for (const draft of drafts) {
      const titles = draft.quads
        .filter(({ predicate }) => predicate.equals(dct.title))
        .map(({ object }) => object.value)
      for (const word of ['verzonnen', 'inventée', 'erfundenen', 'invented'])
        expect(titles.some(title => title.includes(word))).toBe(true)
    }
  })

  test('keeps the six steps of the town hall apart from its level side door', () => {
    const entrance = (name: string) => `https://data.example.org/id/building/drempelare/gemeentehuis/entrance/${name}`
    const values = (subject: string, predicate: NamedNode) =>
      quads
        .filter(quad => quad.subject.value === subject && quad.predicate.equals(predicate))
        .map(quad => quad.object.value)
    expect(values(`${entrance('hoofdingang-markt')}/stairs/1`, acc.stepCount)).toEqual(['6'])
    expect(values(entrance('zijingang-schepenstraat'), acc.lacks)).toContain(acc.Stairs.value)
    expect(values(`${entrance('zijingang-schepenstraat')}/door/1`, acc.clearWidth)).toEqual(['124'])
  })

  test('leaves the width of an entrance unknown where nobody measured it', () => {
    const entranceDoors = subjectsOf(quads, acc.Door).filter(
      door => door.endsWith('/door/1') && door.includes('/entrance/'),
    )
    const widths = quads.filter(
      ({ subject, predicate }) => predicate.equals(acc.clearWidth) && entranceDoors.includes(subject.value),
    )
    expect(widths.length).toBeGreaterThan(entranceDoors.length * 0.7)
    expect(widths.length).toBeLessThan(entranceDoors.length * 0.9)
    expect(Math.min(...widths.map(({ object }) => Number(object.value)))).toBeGreaterThan(60)
  })

  test.each([
    ['bibliotheek', '2025-03-17', 'date'],
    ['academie', '2023-05', 'gYearMonth'],
    ['markthal', '2022', 'gYear'],
  ])('dates the measures of %s as %s, no more exactly than they were dated', (building, date, type) => {
    const dates = quads.filter(
      ({ subject, predicate }) => subject.value.includes(`/${building}/`) && predicate.equals(sosa.resultTime),
    )
    expect(dates.map(({ object }) => object)).toContainEqual(
      expect.objectContaining({ value: date, datatype: xsd[type as keyof typeof xsd] }),
    )
  })

  test('finds the cells that somebody filled in wrongly, and no others', () => {
    expect(findings.map(toLine)).toEqual([
      'sheet-not-imported in Legende',
      'swapped-position in Gebouwen H44: 3,55311',
      'swapped-position in Gebouwen I44: 51,13946',
      'not-an-address in Gebouwen L49: www.drempelare.example/de-drasland',
      'absent-part in Ingangen Q11: 7 %',
      'unknown-code in Ingangen G14: klapdeurtje',
      'not-a-date in Ingangen X36: vorig jaar',
      'several-numbers in Toiletten G7: 70-75',
      'not-a-number in Parkeren F19: vlakbij',
      'unknown-word in Onthaal G11: misschien',
      'refused-value in Ingangen I25: 0,86',
      'refused-value in Ingangen I47: 9',
    ])
  })
})

/** The drafts as they are committed, and all findings on the way there. */
async function importDemo() {
  const vocabularyQuads = readTurtleFiles('vocab')
  const shapes = readTurtleFiles('shapes')
  const vocabulary = readVocabulary([...vocabularyQuads, ...shapes])
  const read = readMapping(readFileSync(projectPath('data/demo/drempelare.yaml'), 'utf8'), vocabulary)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems, undefined, 2))
  const iris = createIris('https://data.example.org/')
  const { drafts, findings } = await convertFile({ file, mapping: read.mapping, vocabulary, iris })
  const validate = createValidator(shapes, vocabularyQuads)
  const repaired = await Promise.all(
    drafts.map(async draft => {
      const violations = (await validate(draft.quads)).filter(({ severity }) => severity === 'violation')
      return violations.length === 0 ? { draft, findings: [] } : repairDraft(draft, violations)
    }),
  )
  return {
    drafts: repaired.map(({ draft }) => draft),
    findings: [...findings, ...repaired.flatMap(each => each.findings)],
  }
}

function subjectsOf(quads: readonly Quad[], type: NamedNode): string[] {
  return quads
    .filter(quad => quad.predicate.equals(rdf.type) && quad.object.equals(type))
    .map(quad => quad.subject.value)
}

function toLine({ code, sheet = '', cell, value }: Finding): string {
  return `${code} in ${[sheet, cell].filter(Boolean).join(' ')}${value === undefined ? '' : `: ${value}`}`
}
