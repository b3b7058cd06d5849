import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backUpBaselines, restoreBaselines } from '../../../src/catalog/kpi/backup.js'
import { openBaselines } from '../../../src/catalog/kpi/baselines.js'
import { describeKpi } from '../../../src/catalog/kpi/describe-kpi.js'
import { findFigure, readKpi } from '../../../src/catalog/kpi/read-kpi.js'
import { collect } from '../../../src/rdf/collect.js'
import { turtle } from '../../../src/rdf/syntaxes.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { acc } from '../../../src/rdf/vocab.js'
import { writeQuads } from '../../../src/rdf/write.js'

const base = 'https://drempel.example/'
const regulation = namedNode('https://w3id.org/drempel/regulation/be-vlg-2009')
const figures = [
  { metric: acc.knownBuildings, place: undefined, regulation: undefined, value: 47 },
  { metric: acc.recentRecords, place: 'gent', regulation: undefined, value: 0.25 },
  { metric: acc.rulesMetShare, place: 'gent', regulation, value: 0.5 },
  { metric: acc.rulesAssessedShare, place: 'gent', regulation, value: 0.125 },
]

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'drempel-baselines-'))
})
afterEach(() => rmSync(data, { recursive: true }))

const write = async (name: string) => {
  const facts = { document: `${base}baseline/${name}`, base, date: '2026-11-27', version: 12 }
  const quads = describeKpi(figures, facts)
  await openBaselines(data, base).write(name, (await collect(writeQuads(quads, turtle))).join(''))
}

test('figures are read back as they were described', () => {
  const document = `${base}kpi`
  const read = readKpi(describeKpi(figures, { document, base, date: '2026-11-27', version: 12 }), document, base)
  expect(read).toMatchObject({ date: '2026-11-27', version: 12 })
  expect(read.figures).toHaveLength(figures.length)
  for (const figure of figures) expect(findFigure(read.figures, figure)?.value).toBe(figure.value)
})

test('a baseline is found by its name, with its day, its data version and its figures', async () => {
  await write('zero-2026')
  const baseline = openBaselines(data, base).find('zero-2026')
  expect(baseline).toMatchObject({ name: 'zero-2026', date: '2026-11-27', version: 12 })
  expect(baseline?.figures).toHaveLength(figures.length)
})

test('a second one of the same name is refused, and the first stays as it is', async () => {
  await write('zero-2026')
  const before = readFileSync(join(data, 'baselines/zero-2026.ttl'))
  await expect(openBaselines(data, base).write('zero-2026', '')).rejects.toThrow('already')
  expect(readFileSync(join(data, 'baselines/zero-2026.ttl'))).toEqual(before)
  expect(readdirSync(join(data, 'baselines'))).toEqual(['zero-2026.ttl'])
})

test.each(['', '../ledger', 'Nulmeting 2026', 'a/b'])('%j is no name for a baseline', async name => {
  await expect(write(name)).rejects.toThrow('no name')
  expect(openBaselines(data, base).find(name)).toBeUndefined()
})

test('baselines go along with a backup, and come back with it', async () => {
  await write('zero-2026')
  const restored = join(data, 'restored')
  const copy = await backUpBaselines(data, join(data, 'backup.mdb'), rename)
  expect(copy?.baselines).toBe(1)
  expect(restoreBaselines(join(data, 'backup.mdb'), restored)).toBe(1)
  expect(openBaselines(restored, base).list()).toEqual(openBaselines(data, base).list())
})

test('without baselines there is nothing to back up', async () => {
  expect(await backUpBaselines(data, join(data, 'backup.mdb'), rename)).toBeUndefined()
  expect(restoreBaselines(join(data, 'backup.mdb'), data)).toBeUndefined()
})
