import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../../src/rdf/collect.js'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { acc, xsd } from '../../../src/rdf/vocab.js'
import { startService, type TestService } from '../service.js'

const hall = 'building/gent/town-hall'
let service: TestService

beforeAll(async () => {
  service = await startService({ publisher: 'Stad <Gent>' })
}, 60_000)
afterAll(() => service.close())

const get = (path: string) => fetch(service.origin + path)
const readFeed = async (language: string) => (await get(`/${language}/follow/${hall}.atom`)).text()

/** Gives the main door another threshold; without a height the building is withdrawn. */
async function change(height: string | undefined): Promise<void> {
  const { records, store, iris, catchUp } = service.program
  const graph = iris.graph(service.id(hall)) ?? namedNode('')
  const door = namedNode(service.id(`${hall}/entrance/main/door/1`))
  const quads = await collect(store.match({ graph }))
  const kept = quads.filter(
    ({ subject, predicate }) => !(subject.equals(door) && predicate.equals(acc.thresholdHeight)),
  )
  const next = height && [...kept, quad(door, acc.thresholdHeight, literal(height, xsd.decimal), graph)]
  const reason = { role: 'tester', reason: 'a test' }
  const record = namedNode(service.id(hall))
  const [outcome] = next
    ? await records.commit([{ record, quads: next }], reason)
    : [await records.withdraw(record, reason)]
  if (JSON.stringify(outcome).includes('refused')) throw new Error(JSON.stringify(outcome))
  await catchUp()
}

describe('the feed of a building', () => {
  test('is Atom, and begins with the building', async () => {
    const response = await get(`/en/follow/${hall}.atom`)
    const text = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^application\/atom\+xml/)
    expect(text).toContain(`<id>${service.program.iris.base}en/follow/${hall}.atom</id>`)
    expect(text).toContain('<author><name>Stad &lt;Gent&gt;</name></author>')
    expect(text.match(/<entry>/g)).toHaveLength(1)
    expect(text).toContain('<title>The building is described for the first time.</title>')
  })

  test('says what changed in words, the newest first, with the version as it was', async () => {
    await change('1.5')
    await change('2')
    const text = await readFeed('en')
    const titles = Array.from(text.matchAll(/<title>(.*?)<\/title>/g), ([, title]) => title)
    expect(titles).toHaveLength(4)
    expect(titles[1]).toMatch(/Door 1: threshold height: 2\u00a0cm, was 1\.5\u00a0cm\.$/)
    const [, version = ''] = /<entry>\n<id>(.*?)<\/id>/.exec(text) ?? []
    expect((await get(new URL(version).pathname)).status).toBe(200)
  })

  test('is in four languages', async () => {
    expect(await readFeed('nl')).toContain('hoogte van de drempel: 2\u00a0cm, was 1,5\u00a0cm.')
    expect(await readFeed('fr')).toContain('xml:lang="fr"')
  })

  test('is not sent again to who has it, until something changes', async () => {
    const path = `/en/follow/${hall}.atom`
    const etag = (await get(path)).headers.get('etag') ?? ''
    // fetch asks for a fresh answer whenever it has a tag.
    const ask = () => request(service.origin).get(path).set('If-None-Match', etag)
    await ask().expect(304)
    await change('3')
    await ask().expect(200)
  })

  test('is linked to from the page of the building', async () => {
    const page = await (await get(`/de/${hall}`)).text()
    expect(page).toContain(`href="/de/follow/${hall}.atom" type="application/atom+xml"`)
  })

  test.each([`${hall}/entrance/main.atom`, `${hall}`, 'building/no/where.atom', `${hall}.rss`])(
    'there is none at %s',
    async path => {
      expect((await get(`/en/follow/${path}`)).status).toBe(404)
    },
  )

  test('tells at its end that the building was taken out', async () => {
    await change(undefined)
    expect(await readFeed('en')).toContain('<title>The building was taken out.</title>')
  })
})
