import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportReport } from '../../../src/ingest/import-file.js'
import { writeReport } from '../../../src/ingest/reports/write-report.js'
import { convertFile } from '../../../src/ingest/rows/convert.js'
import { languages } from '../../../src/ingest/sentences/sentence.js'
import { readForeign } from '../../../src/ingest/tables/read-foreign.js'
import { iris, mappingOf, prefixes, vocabulary } from '../conversion.js'

const yaml = `${prefixes}
x-table:
  id: test
  tables: { table: { columns: [{ name: width, titles: Breedte, unit: cm }] } }
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
      - { p: acc:clearWidth, o: { function: 'fn:quantity(fn:value = $(width))' } }
`
const csv = [
  'id;naam;Breedte',
  'a;Stadhuis;92,5',
  'b;<script>alert(1)</script>;breed',
  'c;"twee\nregels";80/90',
  'd;=1+1;breed',
  ';;7',
  '007;Zaal;070',
].join('\n')

let folder: string
const at = (...names: string[]) => join(folder, ...names)

async function reportOn(name: string, content: string | Uint8Array) {
  writeFileSync(at(name), content)
  const mapping = mappingOf(yaml)
  const { findings, statistics } = await convertFile({ file: at(name), mapping, vocabulary, iris })
  const counts = { created: 4, changed: 0, unchanged: 0, refused: 0 }
  const report: ImportReport = {
    ...{ counts, findings, statistics, warnings: new Map([['Say more.', 3]]) },
    ...{ batch: undefined, withdrawn: 0, held: 0, questions: [] },
  }
  const request = { folder: at('report', name), file: at(name), read: readForeign, mapping, vocabulary, report }
  const first = await writeReport({ ...request, language: 'nl', dryRun: true })
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(at('report', name, `${name.replace(/\.\w+$/, '')}.marked.xlsx`))
  return { first, findings, workbook, page: readFileSync(first, 'utf8').replace(/\s*(<[^>]+>)\s*/g, '$1') }
}

/** What a cell of the copy shows: its value, its colour, its comment. */
function shown(workbook: exceljs.Workbook, sheet: string, address: string) {
  const cell = workbook.getWorksheet(sheet)?.getCell(address)
  const { note, fill } = cell ?? {}
  const comment = typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('')
  const color = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined
  return { value: cell?.value, color, comment }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the report of a CSV file', async () => {
  let made: Awaited<ReturnType<typeof reportOn>>
  beforeAll(async () => {
    made = await reportOn('table.csv', csv)
  })

  test('has a page in each language that leads to the others', () => {
    expect(made.first).toBe(at('report', 'table.csv', 'index.html'))
    for (const language of languages) {
      const name = language === 'nl' ? 'index.html' : `index.${language}.html`
      const page = readFileSync(at('report', 'table.csv', name), 'utf8')
      expect(page).toContain(`<html lang="${language}">`)
      const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href)
      expect(links.length).toBeGreaterThan(4)
      for (const link of links) expect(existsSync(at('report', 'table.csv', link)), link).toBe(true)
    }
  })

  test('tells each finding with its cell, and counts those of a rule and a column', () => {
    expect(made.page).toContain('"breed" is niet te lezen als één getal'.replaceAll('"', '&quot;'))
    expect(made.page).toContain('<td class="value">breed</td><td class="number">2</td><td>C3, C6</td>')
    const anchors = [...made.page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
    for (const id of anchors) expect(made.page).toContain(`id="${id}"`)
  })

  test('shows what becomes of each value, and runs nothing that stands in the file', () => {
    expect(made.page).toContain('<td class="value">92,5</td><td class="number">1</td><td>92.5</td>')
    expect(made.page).not.toContain('<script')
    expect(made.page).toContain('&lt;script&gt;')
  })

  test('lists all findings for a spreadsheet program, which runs none of them', () => {
    const lines = readFileSync(at('report', 'table.csv', 'findings.csv'), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(made.findings.length + 1)
    expect(lines[0]).toBe('severity,code,sheet,row,column,cell,value,message,cure')
  })

  test('hands the file back with its cells where they were, texts as texts, marked and commented', () => {
    expect(made.workbook.worksheets.map(({ name }) => name)).toEqual(['Bevindingen', 'table'])
    expect(shown(made.workbook, 'table', 'C3')).toEqual({
      value: 'breed',
      color: 'FFFFC7CE',
      comment: expect.stringContaining('fout: "breed" is niet te lezen als één getal.') as string,
    })
    expect(shown(made.workbook, 'table', 'C2')).toEqual({ value: '92,5', color: undefined, comment: '' })
    expect(shown(made.workbook, 'table', 'B6').value).toBe('=1+1')
    expect(shown(made.workbook, 'table', 'A8').value).toBe('007')
    expect(shown(made.workbook, 'table', 'A7').comment).toContain('"id"')
  })

  test('begins the copy with a list that leads to the cells', () => {
    const list = made.workbook.getWorksheet('Bevindingen')
    expect(list?.rowCount).toBe(made.findings.length + 1)
    const links = Array.from({ length: made.findings.length }, (_, index) => list?.getCell(index + 2, 3).hyperlink)
    expect(links).toContain("#'table'!C3")
    expect(links).toContain("#'table'!A7")
  })
})

describe('the report of a workbook', () => {
  let made: Awaited<ReturnType<typeof reportOn>>
  beforeAll(async () => {
    const bold = { font: { bold: true } }
    const rows = [
      ['id', 'naam', 'Breedte'],
      ['a', 'Stadhuis', 92.5, new Date('2024-05-12T00:00:00Z')],
      ['b', 'Zaal', 'breed'],
      ['c', 'Bad', 'smal'],
    ]
    const cells = new Map([
      ['2,2', { value: 'breed', style: bold }],
      ['3,2', { value: 'smal', style: bold }],
      ['1,1', { value: 'Stadhuis', style: bold }],
    ])
    made = await reportOn(
      'book.xlsx',
      await writeXlsx({
        sheets: [
          { name: 'Table', rows, cells },
          { name: 'Notes', rows: [['x']] },
        ],
      }),
    )
  })

  test('keeps its sheets, numbers and styles, and marks only the doubtful cells', () => {
    expect(made.workbook.worksheets.map(({ name }) => name)).toEqual(['Bevindingen', 'Table', 'Notes'])
    expect(shown(made.workbook, 'Table', 'C2')).toEqual({ value: 92.5, color: undefined, comment: '' })
    expect(shown(made.workbook, 'Table', 'C3').color).toBe('FFFFC7CE')
    expect(shown(made.workbook, 'Table', 'B2').color).toBeUndefined()
    expect(made.workbook.getWorksheet('Table')?.getCell('C3').font.bold).toBe(true)
    expect(shown(made.workbook, 'Table', 'D2').value).toEqual(new Date('2024-05-12T00:00:00Z'))
    expect(shown(made.workbook, 'Notes', 'A1').value).toBe('x')
  })
})
