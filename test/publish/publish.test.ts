import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishInto } from '../../src/cli/publish.js'
import { readConfig } from '../../src/config.js'
import { dumpFormats } from '../../src/dumps/formats.js'
import { readSource } from '../../src/dumps/record-source.js'
import { writeDumps } from '../../src/dumps/write-dumps.js'
import { openProgram } from '../../src/main.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { tree } from '../../src/rdf/vocab.js'
import { tripleText } from '../../src/rdf/term-text.js'
import { addTown } from '../http/service.js'

const folder = mkdtempSync(join(tmpdir(), 'drempel-publish-'))
const config = readConfig({ data: join(folder, 'data'), base: 'https://data.example.org/' }, {})
const site = join(folder, 'site')
const read = (file: string) => readFileSync(join(site, file), 'utf8')
const pages = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.html') && !/^(..\/)?(code|regulation|shapes)\//.test(file),
  )

async function change(edit: (program: Awaited<ReturnType<typeof openProgram>>) => Promise<unknown>): Promise<void> {
  const program = await openProgram(config)
  try {
    await program.catchUp()
    await edit(program)
  } finally {
    await program.close()
  }
}

beforeAll(async () => {
  await change(addTown)
  await change(({ ledger, iris, vocabulary }) =>
    writeDumps(readSource(ledger, iris), {
      ...{ folder: join(folder, 'data/dumps'), formats: dumpFormats.slice(0, 1), municipalities: [], whole: true },
      ...{ vocabulary, licence: config.licence, now: new Date('2026-01-02') },
    }),
  )
  await publishInto(site, config, { words: false })
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('a published site', () => {
  test('has links that lead from file to file, wherever the folder stands', () => {
    const broken = pages().flatMap(page =>
      Array.from(read(page).matchAll(/ (?:href|src)="([^"#]+)(?:#[^"]*)?"/g), ([, link = '']) =>
        link.replaceAll('&amp;', '&'),
      )
        .filter(link => !/^(https?|mailto|tel):/.test(link))
        .filter(link => link.startsWith('/') || !existsSync(join(site, normalize(join(dirname(page), link)))))
        .map(link => `${page} ${link}`),
    )
    expect(pages().length).toBeGreaterThan(30)
    expect(broken).toEqual([])
  })

  test('has each document in each syntax, and they say the same', () => {
    const base = { baseIri: 'https://data.example.org/' }
    const triples = (suffix: string, mediaType: string) =>
      parseQuads(read(`doc/building/gent/town-hall.${suffix}`), { ...base, mediaType })
        .map(tripleText)
        .sort()
    const turtle = triples('ttl', 'text/turtle')
    expect(turtle.length).toBeGreaterThan(10)
    expect(triples('nt', 'application/n-triples')).toEqual(turtle)
    expect(triples('nq', 'application/n-quads')).toEqual(turtle)
    expect(triples('trig', 'application/trig')).toEqual(turtle)
  })

  test('has a feed whose pages lead from one to the other', () => {
    const links = (file: string) => {
      const quads = parseQuads(read(file), { mediaType: 'application/trig', baseIri: `https://cdn.example/${file}` })
      const nodes = quads.filter(({ predicate }) => tree.node.equals(predicate))
      return nodes.map(({ object }) => object.value.replace('https://cdn.example/', ''))
    }
    const found = new Set(['feed.trig'])
    for (const file of found) for (const link of links(file)) found.add(link)
    const text = [...found].map(read).join('')
    expect(found.size).toBeGreaterThan(1)
    expect(text).toContain('https://data.example.org/id/building/gent/town-hall/entrance/main/door/1')
  })

  test('has the kept files, with their checksums, and a page that leads to them', () => {
    const sums = read('dumps/2026-01-02/SHA256SUMS')
    const [sum = '', name = ''] = sums.trim().split('  ')
    const file = readFileSync(join(site, 'dumps/2026-01-02', name))
    expect(createHash('sha256').update(file).digest('hex')).toBe(sum)
    expect(read('nl/dumps.html')).toContain(`href="../dumps/2026-01-02/${name}"`)
  })

  test('is compressed beforehand', () => {
    const page = read('nl/index.html')
    expect(gunzipSync(readFileSync(join(site, 'nl/index.html.gz'))).toString()).toBe(page)
    expect(brotliDecompressSync(readFileSync(join(site, 'nl/index.html.br'))).toString()).toBe(page)
  })

  test('tells no counts that others add to, and leads to the service to report an error', () => {
    const page = read('en/building/gent/town-hall.html')
    expect(page).not.toMatch(/confirmed/i)
    expect(page).toContain('href="https://data.example.org/en/report/building/gent/town-hall"')
  })

  test('has no forms, as files answer no questions', () => {
    expect(pages().filter(page => read(page).includes('<form'))).toEqual([])
  })
})

describe('a second run', () => {
  test('writes nothing when nothing has changed', async () => {
    expect(await publishInto(site, config, { words: false })).toMatchObject({ written: 0, removed: 0 })
  })

  test('follows a withdrawal: the page says so, and those of the parts are gone', async () => {
    const part = 'nl/building/gent/town-hall/entrance/main.html'
    expect(existsSync(join(site, part))).toBe(true)
    await change(({ records, iris }) =>
      records.withdraw(iris.thing('building/gent/town-hall'), { role: 'tester', reason: 'torn down' }),
    )
    const { written, removed } = await publishInto(site, config, { words: false })
    expect(written).toBeGreaterThan(0)
    expect(removed).toBeGreaterThan(0)
    expect(existsSync(join(site, part))).toBe(false)
    expect(read('nl/building/gent/town-hall.html')).toContain('410')
  })
})
