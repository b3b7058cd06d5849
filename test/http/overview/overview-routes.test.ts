import ExcelJS from 'exceljs'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDataset, objectsOf, subjectsOf } from '../../../src/rdf/dataset.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { qb, rdf } from '../../../src/rdf/vocab.js'
import { pageLanguages } from '../../../src/views/page-context.js'
import { startService, type TestService } from '../service.js'

let service: TestService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.close())

const get = (path: string) => request(service.origin).get(path)
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map(line => line.split(','))

describe('the overview', () => {
  test.each(pageLanguages)('has a page in %s, of all buildings and of a municipality', async language => {
    for (const path of ['overview', 'overview/gent', 'overview/gent?regulation=leipzig-bvl&standing=open']) {
      const response = await get(`/${language}/${path}`).expect(200)
      expect(response.headers['content-language']).toBe(language)
      expect(response.text).toContain(`<html lang="${language}"`)
    }
  })

  test('says how many rules are to be confirmed, and shows the share assessed beside the share met', async () => {
    const { text } = await get('/en/overview/gent').expect(200)
    expect(text).toMatch(/\d+ rules of \d+ are still to be confirmed/)
    expect(text).toMatch(/<span class="value">\d+ %<\/span> <span class="beside">\d+ % could be assessed/)
  })

  test('leads from a number to the buildings that it counts', async () => {
    const { text } = await get('/en/overview').expect(200)
    const [, href = '', count] = /<a class="value" href="([^"]*standing=[^"]*)"[^>]*>(\d+)<\/a>/.exec(text) ?? []
    const list = await get(href.replaceAll('&amp;', '&').replace(/#.*/, '')).expect(200)
    expect(list.text.match(/<h3><span class="number"/g)).toHaveLength(Number(count))
  })

  test('sends a municipality that was chosen in the form to its own address', async () => {
    const { headers } = await get('/nl/overview?regulation=leipzig-bvl&municipality=gent&use=').expect(303)
    expect(headers['location']).toBe('/nl/overview/gent?regulation=leipzig-bvl')
  })

  test.each([
    ['/en/overview/nowhere', 404],
    ['/en/overview?regulation=nothing', 400],
    ['/en/overview?standing=fine', 400],
    ['/overview.csv?table=nothing', 400],
  ])('answers %s with %i', async (path, status) => {
    await get(path).expect(status)
  })

  test('comes as CSV: a row for each building, with its marks, which add up to the rules', async () => {
    const [columns = [], ...rows] = rowsOf((await get('/overview/gent.csv').expect(200)).text)
    expect(rows).toHaveLength(2)
    const marks = ['rules_met', 'rules_not_met', 'rules_not_assessable', 'rules_not_applicable']
    for (const row of rows) expect(marks.reduce((sum, name) => sum + Number(row[columns.indexOf(name)]), 0)).toBe(41)
  })

  test('comes as CSV of figures, in which the buildings add up by where they stand', async () => {
    const rows = rowsOf((await get('/overview.csv?table=figures').expect(200)).text).slice(1)
    const figures = rows.map(([, , figure = '', value]) => [figure, Number(value)] as const)
    const standing = figures.filter(([name]) => name.startsWith('buildings_'))
    expect(standing.reduce((sum, [, value]) => sum + value, 0)).toBe(3)
    expect(figures).toContainEqual(['buildings', 3])
  })

  test('comes as a workbook with a sheet for each table', async () => {
    const response = await get('/overview.xlsx')
      .buffer(true)
      .parse(toBuffer as never)
      .expect(200)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(response.body as never)
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['figures', 'failings', 'profiles', 'buildings'])
    expect(workbook.getWorksheet('buildings')?.rowCount).toBe(4)
  })
})

describe('indicators', () => {
  test.each(pageLanguages)('have a page in %s', async language => {
    const { text } = await get(`/${language}/kpi?municipality=gent`).expect(200)
    expect(text).toContain(`<html lang="${language}"`)
  })

  test('say that coverage is unknown as long as nobody states how many public buildings there are', async () => {
    const { text } = await get('/en/kpi').expect(200)
    expect(text).toContain('There is no list that says how many public buildings there are.')
  })

  test('show other municipalities only when somebody asks', async () => {
    expect((await get('/en/kpi?municipality=gent')).text).not.toContain('<bdi>Aalst</bdi></th>')
    expect((await get('/en/kpi?municipality=gent&peers=1')).text).toContain('<bdi>Aalst</bdi></th>')
  })

  test.each(['ttl', 'nt', 'trig', 'nq', 'jsonld'])('come as .%s', async suffix => {
    const { text, body } = await get(`/kpi.${suffix}`).buffer(true).expect(200)
    expect(text || JSON.stringify(body)).toContain('rulesAssessedShare')
  })

  test('are observations of a data cube: each has all dimensions of its structure, and a value', async () => {
    const { text } = await get('/kpi').set('Accept', 'text/turtle').buffer(true).expect(200)
    const data = createDataset(parseQuads(text))
    const observations = subjectsOf(data, rdf.type, qb.Observation)
    expect(observations.length).toBeGreaterThan(20)
    for (const observation of observations) {
      const structures = objectsOf(data, observation, qb.dataSet).flatMap(set => objectsOf(data, set, qb.structure))
      const components = structures.flatMap(structure => objectsOf(data, structure, qb.component))
      const asked = components.flatMap(each => [qb.dimension, qb.measure].flatMap(kind => objectsOf(data, each, kind)))
      expect(asked.length).toBeGreaterThanOrEqual(4)
      expect(asked.filter(property => objectsOf(data, observation, property).length !== 1)).toEqual([])
    }
  })

  test('of a baseline that there is not are not found', async () => {
    await get('/baseline/nothing').expect(404)
    await get('/en/kpi?since=nothing').expect(404)
  })
})

function toBuffer(response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void {
  const pieces: Buffer[] = []
  response.on('data', piece => pieces.push(piece as Buffer)).on('end', () => done(null, Buffer.concat(pieces)))
}
