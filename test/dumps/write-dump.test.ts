import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import papaparse from 'papaparse'
import { afterAll, expect, test } from 'vitest'
import { writeTable } from '../../src/dumps/csv.js'
import { describeTables } from '../../src/dumps/csv-metadata.js'
import { dumpFormats, findDumpFormat, type DumpFormat } from '../../src/dumps/formats.js'
import { readQuads } from '../../src/dumps/record-source.js'
import { readTables } from '../../src/dumps/tables.js'
import { writePackedFiles, writeText } from '../../src/dumps/write-dump.js'
import { collect } from '../../src/rdf/collect.js'
import { parseJsonLd } from '../../src/rdf/parse-json-ld.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { quadText, tripleText } from '../../src/rdf/term-text.js'
import { readZip } from './read-zip.js'
import { licence, sourceOf, vocabulary } from './town.js'

const folder = mkdtempSync(join(tmpdir(), 'drempel-dump-'))
afterAll(() => rmSync(folder, { recursive: true }))

const notes = { vocabulary, licence }
const format = (suffix: string) => findDumpFormat(suffix) as DumpFormat
const textOf = async (suffix: string, source = sourceOf()) =>
  (await collect(writeText(source, format(suffix), notes))).join('')
const linesOf = async (toLine: typeof quadText) => (await collect(readQuads(sourceOf()))).map(toLine).sort()

/** A building with a place, texts in two languages, and things that a spreadsheet would trip over. */
const hard = sourceOf(`
  @prefix acc: <https://w3id.org/drempel/ns#> .
  @prefix geo: <http://www.opengis.net/ont/geosparql#> .
  @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
  <gent/huis> a acc:Building ; rdfs:label "Huis, \\"klein\\"\\n=1+1"@nl, "Maison"@fr ;
    wgs84:lat 51.05 ; wgs84:long 3.72 ; acc:hasEntrance <gent/huis/entrance/a> .
  <gent/huis/entrance/a> a acc:Entrance ; geo:hasGeometry <gent/huis/entrance/a/geometry> ;
    acc:door <gent/huis/entrance/a/door/1> .
  <gent/huis/entrance/a/geometry> a geo:Geometry ; geo:asWKT "POINT(3.7201 51.0501)"^^geo:wktLiteral .
  <gent/huis/entrance/a/door/1> a acc:Door ; acc:clearWidth 92.5 ; acc:opensOutward true .
`)

test.each(['nq', 'trig'])('what %s holds are the quads of the records', async suffix => {
  const quads = parseQuads(await textOf(suffix), { mediaType: format(suffix).mediaType })
  expect(quads.map(quadText).sort()).toEqual(await linesOf(quadText))
})

test('what Turtle holds are the triples of the records', async () => {
  expect(
    parseQuads(await textOf('ttl'))
      .map(tripleText)
      .sort(),
  ).toEqual(await linesOf(tripleText))
})

test('what JSON-LD holds are the quads of the records', async () => {
  const quads = await parseJsonLd(await textOf('jsonld'))
  expect(quads.map(quadText).sort()).toEqual(await linesOf(quadText))
})

test.each(['nq', 'ttl', 'trig', 'geojson'])('%s names the licence', async suffix => {
  expect((await textOf(suffix)).slice(0, 200)).toContain(licence)
})

test('GeoJSON has what has a place, with numbers as numbers', async () => {
  const { features } = JSON.parse(await textOf('geojson', hard)) as { features: Record<string, unknown>[] }
  expect(features).toMatchObject([
    { geometry: { type: 'Point', coordinates: [3.7201, 51.0501] }, properties: { type: 'entrance' } },
    {
      id: 'https://data.example.org/id/building/gent/huis',
      geometry: { type: 'Point', coordinates: [3.72, 51.05] },
      properties: { type: 'building', label_fr: 'Maison' },
    },
  ])
})

test('a table of CSV says what its metadata says that it does', async () => {
  const table = readTables(vocabulary).find(({ name }) => name === 'door')!
  const text = (await collect(writeTable(hard, table))).join('')
  const { data, meta } = papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const described = describeTables([table], { ...notes, address: name => `${name}.csv` }) as {
    tables: { url: string; tableSchema: { columns: Record<string, string>[] } }[]
  }
  const columns = described.tables[0]!.tableSchema.columns.filter(column => !column['virtual'])
  expect(columns.map(column => column['name'])).toEqual(meta.fields)
  expect(columns.find(column => column['name'] === 'clearWidth')).toMatchObject({
    propertyUrl: 'https://w3id.org/drempel/ns#clearWidth',
    datatype: 'decimal',
    'http://qudt.org/schema/qudt/hasUnit': { '@id': 'http://qudt.org/vocab/unit/CentiM' },
  })
  expect(data).toMatchObject([
    { clearWidth: '92.5', opensOutward: 'true', building: 'https://data.example.org/id/building/gent/huis' },
  ])
  expect(data[0]?.['partOf']).toBe('https://data.example.org/id/building/gent/huis/entrance/a')
})

test('packages have one table for each kind of thing that there is', async () => {
  const files = ['csv', 'xlsx'].map(suffix => ({ format: format(suffix), file: join(folder, `all.${suffix}`) }))
  await writePackedFiles(hard, files, notes)
  const entries = await readZip(files[0]!.file)
  expect([...entries.keys()]).toEqual(['csv-metadata.json', 'building.csv', 'door.csv', 'entrance.csv', 'geometry.csv'])
  const { tables } = JSON.parse(entries.get('csv-metadata.json') ?? '') as { tables: { url: string }[] }
  expect(tables.map(({ url }) => url)).toEqual([...entries.keys()].slice(1))
  const [building] = papaparse.parse<Record<string, string>>(entries.get('building.csv') ?? '', { header: true }).data
  expect(building).toMatchObject({ label_nl: 'Huis, "klein"\n=1+1', label_fr: 'Maison', lat: '51.05' })

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(files[1]!.file).buffer as ArrayBuffer)
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['licence', 'building', 'door', 'entrance', 'geometry'])
  const door = workbook.getWorksheet('door')!
  const column = (door.getRow(1).values as string[]).indexOf('clearWidth')
  expect(door.getRow(2).getCell(column).value).toBe(92.5)
})

test('every format has a file type of its own', () => {
  expect(new Set(dumpFormats.map(({ fileType }) => fileType.value)).size).toBe(dumpFormats.length)
})
