import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createIris } from '../../src/model/iris.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { listBatches, nameBatch } from '../../src/records/batches.js'
import { toContent } from '../../src/records/content.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { createRecords, type Records } from '../../src/records/records.js'
import { undoBatch, type UndoReport } from '../../src/records/undo.js'

const iris = createIris('https://data.example.org/')
const hall = 'https://data.example.org/id/building/gent/hall'
const prefixes = `
  BASE <${hall}>
  PREFIX acc: <https://w3id.org/drempel/ns#>
  PREFIX sosa: <http://www.w3.org/ns/sosa/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
`

let folder: string
let ledger: Ledger
let records: Records

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-undo-'))
  ledger = openLedger(folder)
  records = createRecords({ ledger, validate: () => Promise.resolve([]), iris })
})
afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const contentOf = (turtle: string) => toContent(parseQuads(prefixes + turtle))

async function put(batch: string, turtle: string | undefined, record = hall): Promise<void> {
  const text = turtle === undefined ? undefined : contentOf(turtle)
  await ledger.append([{ record, text }], { role: 'importer', reason: `Batch ${batch}`, batch })
}

function undo(batch: string, dryRun = false): Promise<UndoReport> {
  const reason = { role: 'importer', reason: `Undo of ${batch}`, batch: `undo-${batch}` }
  return undoBatch({ ledger, records, iris, batch, reason, dryRun })
}

function now(record = hall): string {
  const latest = ledger.latest(record)
  return latest ? ledger.content(latest) : ''
}

const width = (value: number, date: string) => `
  <hall/door/1> acc:clearWidth ${value}.0 .
  <hall/door/1/observation/w/s> a sosa:Observation ; sosa:hasFeatureOfInterest <hall/door/1> ;
    sosa:observedProperty acc:clearWidth ; sosa:hasSimpleResult ${value}.0 ; sosa:resultTime "${date}" .`
const door = `<hall> a acc:Building ; acc:door <hall/door/1> . <hall/door/1> a acc:Door .`

describe('undo', () => {
  test('a record that nobody touched since is as it was, and one that the batch made is gone', async () => {
    await put('a', door + width(90, '2024'))
    await put('b', door + width(92, '2025'))
    await put('b', door, `${hall}2`)
    const report = await undo('b')
    expect([report.restored, report.withdrawn].map(list => list.map(({ value }) => value))).toEqual([
      [hall],
      [`${hall}2`],
    ])
    expect(now()).toBe(contentOf(door + width(90, '2024')))
    expect(ledger.latest(`${hall}2`)?.kind).toBe('withdrawn')
    expect(ledger.history(hall)).toHaveLength(3)
    expect(
      listBatches(ledger).map(({ name, created, changed, withdrawn }) => [name, created, changed, withdrawn]),
    ).toEqual([
      ['a', 1, 0, 0],
      ['b', 1, 1, 0],
      ['undo-b', 0, 1, 1],
    ])
  })

  test('an undo can be undone, and a second one finds nothing to do', async () => {
    await put('a', door + width(90, '2024'))
    await put('b', door + width(92, '2025'))
    await undo('b')
    expect(await undo('b')).toMatchObject({ restored: [], unchanged: [namedNode(hall)], kept: [] })
    await undo('undo-b')
    expect(now()).toBe(contentOf(door + width(92, '2025')))
  })

  test('a value that was measured again since stays with its observation, and is told of', async () => {
    await put('a', door + width(90, '2024') + '<hall> acc:storeyCount 1 .')
    await put('b', door + width(92, '2025') + '<hall> acc:storeyCount 2 .')
    await put('c', door + width(95, '2025') + '<hall> acc:storeyCount 2 .')
    const { merged, kept } = await undo('b')
    expect(merged).toEqual([namedNode(hall)])
    expect(now()).toBe(contentOf(door + width(95, '2025') + '<hall> acc:storeyCount 1 .'))
    expect(
      kept[0]?.values.map(({ thing, before, after, now }) => [
        thing,
        ...[before, after, now].map(all => all[0]?.value),
      ]),
    ).toEqual([[`${hall}/door/1`, '90.0', '92.0', '95.0']])
  })

  test('one of several values goes, those that came later stay', async () => {
    await put('a', '<hall> a acc:Building ; acc:buildingUse acc:one .')
    await put('b', '<hall> a acc:Building ; acc:buildingUse acc:one, acc:two .')
    await put('c', '<hall> a acc:Building ; acc:buildingUse acc:one, acc:two, acc:three .')
    expect((await undo('b')).kept).toEqual([])
    expect(now()).toBe(contentOf('<hall> a acc:Building ; acc:buildingUse acc:one, acc:three .'))
  })

  test('a part that somebody added to since stays, bare, under its parent', async () => {
    const entrance = '<hall> acc:hasEntrance <hall/entrance/1> . <hall/entrance/1> a acc:Entrance ; acc:note "b" .'
    await put('a', '<hall> a acc:Building .')
    await put('b', `<hall> a acc:Building . ${entrance}`)
    await put('c', `<hall> a acc:Building . ${entrance} <hall/entrance/1> acc:open true .`)
    await undo('b')
    expect(now()).toBe(
      contentOf(
        '<hall> a acc:Building ; acc:hasEntrance <hall/entrance/1> . <hall/entrance/1> a acc:Entrance ; acc:open true .',
      ),
    )
  })

  test('a dry run writes nothing; a batch that there is not is a problem', async () => {
    await put('a', door)
    expect((await undo('a', true)).withdrawn).toHaveLength(1)
    expect(ledger.position()).toBe(1)
    await expect(undo('z')).rejects.toThrow(/There is no batch "z"/)
  })
})

test('a batch is named after its day and what it brings, and numbered when that is taken', async () => {
  const day = new Date('2026-05-12T10:00:00Z')
  expect(nameBatch(ledger, 'gent', day)).toBe('2026-05-12-gent')
  await put('2026-05-12-gent', door)
  await put('2026-05-12-gent-2', door)
  expect(nameBatch(ledger, 'gent', day)).toBe('2026-05-12-gent-3')
})
