import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importInto } from '../../../src/cli/import.js'
import { readChecklist } from '../../../src/answers/work/checklist.js'
import { completenessOf } from '../../../src/http/work/checklist-of.js'
import { monthsAgo } from '../../../src/answers/work/stale-values.js'
import type { ImportReport } from '../../../src/ingest/import-file.js'
import { readRecord, valuesOf } from '../../../src/model/record.js'
import { projectPath } from '../../../src/paths.js'
import { acc, measurementMethod } from '../../../src/rdf/vocab.js'
import { readContent } from '../../../src/records/content.js'
import { startService, type TestService } from '../service.js'

const building = 'gent/town-hall'
const folder = mkdtempSync(join(tmpdir(), 'drempel-visit-'))
const mapping = projectPath('data/mappings/visit.yaml')

let service: TestService

beforeAll(async () => {
  service = await startService()
})

afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true })
})

const column = { value: 'F', absent: 'G', inapplicable: 'H', date: 'J', thing: 'L', property: 'M' } as const

/** What the surveyor writes, by the end of the thing and the name of the property. */
type Answers = Readonly<Record<string, string | number | 'x'>>

/** What answers all gaps of the town hall; "x" says that it is not there. */
const found: Answers = {
  'town-hall hasParking': 'no',
  'town-hall transitStop': 'x',
  'town-hall lat': 51.0536,
  'town-hall long': 3.7253,
  'address/1 fullAddress': 'Botermarkt 1, 9000 Gent',
  'town-hall buildingUse': 'town hall',
  'town-hall hasToilet': 'yes',
  'toilet/1 door': 'yes',
  'toilet/1/door/1 clearWidth': 88,
  'toilet/1/door/1 turningSpace': '1,5 m',
  'toilet/1/door/1 thresholdHeight': 0.5,
  'toilet/1/door/1 operation': 'by hand, light',
  'entrance/main entranceRole': 'main entrance',
  'entrance/main stepFree': 'yes',
  'entrance/main stairs': 'x',
  'entrance/main/door/1 turningSpace': 150,
  'entrance/main/door/1 thresholdHeight': 2,
  'entrance/main/door/1 operation': 'automatic',
}

async function fetchWorkbook(): Promise<ExcelJS.Workbook> {
  const response = await fetch(`${service.origin}/visit/${building}.xlsx?language=en`)
  expect(response.status).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  return workbook
}

function rowsOf(workbook: ExcelJS.Workbook): ExcelJS.Row[] {
  const sheet = workbook.getWorksheet('visit')
  return sheet?.getRows(2, sheet.rowCount - 1) ?? []
}

const keyOf = (row: ExcelJS.Row) =>
  `${row.getCell(column.thing).text.replace(/^.*\/gent\/(?:town-hall\/)?/, '')} ${row.getCell(column.property).text.replace(/^.*[#/]/, '')}`

async function fillIn(name: string, answers: Answers, day = '2026-11-20'): Promise<{ file: string; left: string[] }> {
  const workbook = await fetchWorkbook()
  const left: string[] = []
  for (const row of rowsOf(workbook)) {
    const answer = answers[keyOf(row)]
    if (answer === undefined) left.push(keyOf(row))
    else row.getCell(answer === 'x' ? column.absent : column.value).value = answer
    row.getCell(column.date).value = answer === undefined ? null : new Date(`${day}T00:00:00Z`)
  }
  const file = join(folder, name)
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
  return { file, left }
}

const importIt = (file: string): Promise<ImportReport> =>
  importInto(service.program, file, { mapping, role: 'surveyor' })

function readNow() {
  const { ledger, iris, vocabulary } = service.program
  const iri = service.id(`building/${building}`)
  const change = ledger.latest(iri)
  if (!change) throw new Error('The building is gone')
  const quads = readContent(ledger.content(change), iris.thing(`building/${building}`))
  const record = readRecord(quads, iris, vocabulary)
  if (!record) throw new Error('The record is empty')
  return { quads, record }
}

async function gapsNow(): Promise<string[]> {
  const { iris, vocabulary, validate } = service.program
  const sources = { iris, vocabulary, completeness: completenessOf(vocabulary), check: validate, language: 'en' }
  const checklist = await readChecklist(readNow().quads, sources, monthsAgo(24))
  return (checklist?.questions ?? []).map(({ thing, property }) => `${thing.iri.value} ${property.value}`)
}

/** What the work list says of the town hall over HTTP: things with what is missing of them. */
async function listedNow(): Promise<string[]> {
  const response = await fetch(`${service.origin}/work/incomplete.csv?municipality=gent&language=en`)
  expect(response.status).toBe(200)
  const lines = (await response.text()).split('\r\n').filter(line => line.includes(`/${building},`))
  return lines.map(line => line.slice(line.indexOf('gent,')))
}

/** The flat values and the days of the observations of a property of the door of the main entrance. */
function measured(property: { value: string }): { now: string[]; days: string[] } {
  const door = readNow().record.things.get(service.id(`building/${building}/entrance/main/door/1`))
  const values = door?.facts.find(fact => fact.property.value === property.value)?.values ?? []
  return {
    now: values.filter(({ current }) => current).map(({ term }) => term.value),
    days: values.flatMap(({ observations }) => observations.flatMap(({ date }) => date?.value ?? [])).sort(),
  }
}

/** A workbook with one row, as somebody may write it by hand. */
async function writeRow(name: string, cells: Readonly<Record<string, string | number | Date>>): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('visit')
  sheet.addRow([
    'Nieuwe waarde',
    'Gezocht en niet daar',
    'Niet van toepassing',
    'Methode',
    'Datum',
    'Ding (IRI)',
    'Eigenschap (IRI)',
  ])
  const { value, absent, inapplicable, method, date = new Date('2026-11-20T00:00:00Z'), thing, property } = cells
  sheet.addRow([value, absent, inapplicable, method, date, thing, property])
  const file = join(folder, name)
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
  return file
}

const threshold = () => ({
  thing: service.id(`building/${building}/entrance/main/door/1`),
  property: 'acc:thresholdHeight',
})

describe('the workbook of a visit', () => {
  test('asks what is missing, from the street to the toilet', async () => {
    const keys = rowsOf(await fetchWorkbook()).map(keyOf)
    const at = (key: string) => keys.indexOf(key)
    expect(keys).toContain('entrance/main/door/1 thresholdHeight')
    expect(keys).not.toContain('entrance/main/door/1 clearWidth')
    expect(at('town-hall hasParking')).toBeLessThan(at('entrance/main stepFree'))
    expect(at('entrance/main stepFree')).toBeLessThan(at('town-hall hasToilet'))
    expect(at('town-hall hasToilet')).toBeLessThan(at('toilet/1/door/1 clearWidth'))
  })

  test('that comes back empty changes nothing, and no empty cell becomes a no', async () => {
    const { file } = await fillIn('empty.xlsx', {})
    const before = await gapsNow()
    const report = await importIt(file)
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report.counts).toEqual({ created: 0, changed: 0, unchanged: 0, refused: 0 })
    expect(await gapsNow()).toEqual(before)
  })

  test('that is filled in closes its gaps, and says of each value where it was written', async () => {
    const { file, left } = await fillIn('town-hall.xlsx', found)
    const listed = await listedNow()
    const report = await importIt(file)
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(report.counts).toMatchObject({ changed: 1, refused: 0 })
    const open = await gapsNow()
    for (const key of Object.keys(found)) {
      const [thing = '', property = ''] = key.split(' ')
      expect(open.filter(gap => gap.includes(`/${thing} `) && gap.endsWith(property))).toEqual([])
    }
    expect(open.every(gap => left.some(key => gap.endsWith(key.replace(/^\S+ /, ''))))).toBe(true)
    expect(listed.some(line => line.includes('entrance/main'))).toBe(true)
    expect((await listedNow()).filter(line => !line.includes('entrance/side'))).toEqual([])
    const { record } = readNow()
    const door = record.things.get(service.id(`building/${building}/toilet/1/door/1`))
    const [width] = door ? valuesOf(door, acc.clearWidth) : []
    expect(width?.term.value).toBe('88')
    expect(width?.observations[0]).toMatchObject({ method: measurementMethod.measured, raw: '88' })
    expect(width?.observations[0]?.date?.value).toBe('2026-11-20')
    expect(width?.observations[0]?.cell).toMatch(/^visit!F\d+$/)
    expect(width?.observations[0]?.audit?.facts.map(({ values }) => values[0]?.term.value)).toContain('town-hall.xlsx')
    expect(record.root.absent).toContainEqual(acc.Parking)
    expect(record.root.absent).toContainEqual(acc.TransitStop)
  })

  test('changes nothing when it is imported again', async () => {
    const report = await importIt(join(folder, 'town-hall.xlsx'))
    expect(report.counts).toEqual({ created: 0, changed: 0, unchanged: 1, refused: 0 })
  })

  test('of a later day takes the place of a value, whose observation stays', async () => {
    const date = new Date('2026-11-25T00:00:00Z')
    await importIt(await writeRow('later.xlsx', { ...threshold(), value: 3, method: 'gemeten', date }))
    expect(measured(acc.thresholdHeight)).toEqual({ now: ['3'], days: ['2026-11-20', '2026-11-25'] })
  })

  test('makes the parts that it measures, though nobody ticked that they are there', async () => {
    const lift = service.id(`building/${building}/lift/1`)
    await importIt(await writeRow('lift.xlsx', { thing: `${lift}/door/1`, property: 'acc:clearWidth', value: 90 }))
    const { record } = readNow()
    expect(record.root.parts.map(({ thing }) => thing.iri.value)).toContain(lift)
    expect(record.things.get(lift)?.types).toEqual([acc.Lift])
    expect(record.things.get(lift)?.parts.map(({ thing }) => thing.types)).toEqual([[acc.Door]])
  })

  test('of the same day corrects a value', async () => {
    const date = new Date('2026-11-25T00:00:00Z')
    await importIt(await writeRow('again.xlsx', { ...threshold(), value: '1,5', date }))
    expect(measured(acc.thresholdHeight)).toEqual({ now: ['1.5'], days: ['2026-11-20', '2026-11-25'] })
  })

  test('of an earlier day that comes in late is an observation only, and told of', async () => {
    const date = new Date('2026-11-10T00:00:00Z')
    const { findings } = await importIt(await writeRow('late.xlsx', { ...threshold(), value: 4, date }))
    expect(findings.map(({ code }) => code)).toEqual(['older-than-stored'])
    expect(measured(acc.thresholdHeight)).toEqual({ now: ['1.5'], days: ['2026-11-10', '2026-11-20', '2026-11-25'] })
  })

  test('does not bring in an implausible height, and leaves what was known', async () => {
    const date = new Date('2026-11-26T00:00:00Z')
    const { findings } = await importIt(await writeRow('high.xlsx', { ...threshold(), value: 9000, date }))
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['refused-value', 'A2']])
    expect(measured(acc.thresholdHeight)).toEqual({ now: ['1.5'], days: ['2026-11-10', '2026-11-20', '2026-11-25'] })
  })

  test.each([
    ['a thing that nobody knows', { thing: 'entrance/other', property: 'acc:stepFree', value: 'ja' }, 'unknown-thing'],
    [
      'a part of another name than the first',
      { thing: 'lift/2', property: 'acc:cabinWidth', value: 110 },
      'unknown-thing',
    ],
    ['a building that is not there', { thing: '../nowhere', property: 'acc:stepFree', value: 'ja' }, 'unknown-thing'],
    [
      'a property that there is not',
      { thing: 'entrance/main', property: 'acc:colour', value: 'rood' },
      'unknown-property',
    ],
    [
      'a measure that is not there',
      { thing: 'entrance/main/door/1', property: 'acc:clearWidth', absent: 'x' },
      'nothing-to-lack',
    ],
    [
      'a value of what is not there',
      { thing: 'entrance/main', property: 'acc:ramp', value: 'ja', absent: 'x' },
      'absent-part',
    ],
    [
      'a word that is no code',
      { thing: 'entrance/main', property: 'acc:entranceRole', value: 'poort' },
      'unknown-code',
    ],
  ])('does not bring in %s', async (_, { thing, ...cells }, code) => {
    const before = readNow().quads.length
    const iri = service.id(`building/${building}/${thing}`).replace('/town-hall/..', '')
    const { findings } = await importIt(await writeRow('wrong.xlsx', { ...cells, thing: iri }))
    expect(findings.map(finding => finding.code)).toContain(code)
    expect(readNow().quads.length).toBe(before)
  })
})
