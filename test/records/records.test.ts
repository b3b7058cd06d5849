import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Quad } from '@rdfjs/types'
import { createIris } from '../../src/model/iris.js'
import { collect } from '../../src/rdf/collect.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { namedNode } from '../../src/rdf/terms.js'
import { createCatchUp } from '../../src/records/follow.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { createRecords, type Records } from '../../src/records/records.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { createValidator } from '../../src/validation/validator.js'

const prefixes = `
  PREFIX b: <https://data.example.org/id/building/>
  PREFIX ex: <https://example.org/>
  PREFIX sh: <http://www.w3.org/ns/shacl#>
`
const iris = createIris('https://data.example.org/')
const townHall = namedNode('https://data.example.org/id/building/gent/town-hall')
const library = namedNode('https://data.example.org/id/building/gent/library')
const validate = createValidator(
  parseQuads(`${prefixes}
    ex:S a sh:NodeShape ; sh:targetClass ex:Building ; sh:property ex:floors .
    ex:floors sh:path ex:floors ; sh:maxInclusive 100 ; sh:message "No building here has so many floors."@en .
  `),
  [],
)
const reason = { role: 'importer', reason: 'a test' }
const building = (record: { value: string }, floors: number): Quad[] =>
  parseQuads(`${prefixes} <${record.value}> a ex:Building ; ex:floors ${floors} .`)

let folder: string
let ledger: Ledger
let records: Records

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-records-'))
  ledger = openLedger(folder)
  records = createRecords({ ledger, validate, iris })
})

afterEach(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

describe('the gate', () => {
  test('a record that holds is created, then unchanged, then changed', async () => {
    const kinds = []
    for (const floors of [3, 3, 4])
      kinds.push((await records.commit([{ record: townHall, quads: building(townHall, floors) }], reason))[0]?.kind)
    expect(kinds).toEqual(['created', 'unchanged', 'changed'])
    expect(ledger.position()).toBe(2)
  })

  test('a record that breaks a shape is refused, and those beside it are kept', async () => {
    const outcomes = await records.commit(
      [
        { record: townHall, quads: building(townHall, 1000) },
        { record: library, quads: building(library, 2) },
      ],
      reason,
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'created'])
    expect(outcomes[0]?.violations[0]?.message).toBe('No building here has so many floors.')
    expect(ledger.latest(townHall.value)).toBeUndefined()
  })

  test.each([
    ['speaks of another record', `<${library.value}> ex:floors 2 .`, /may only speak of itself/],
    ['speaks of the vocabulary', 'ex:Building ex:floors 2 .', /may only speak of itself/],
    ['has a blank node', `<${townHall.value}> ex:near [] .`, /no blank nodes/],
    ['is empty', '', /is empty/],
  ])('a record that %s is refused', async (_, turtle, message) => {
    const [outcome] = await records.commit([{ record: townHall, quads: parseQuads(prefixes + turtle) }], reason)
    expect(outcome?.kind).toBe('refused')
    expect(outcome?.violations[0]?.message).toMatch(message)
  })

  test('of two submissions for one record at once both are kept, in their order', async () => {
    const outcomes = await records.commit(
      [3, 4].map(floors => ({ record: townHall, quads: building(townHall, floors) })),
      reason,
    )
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'changed'])
    expect(ledger.history(townHall.value).map(change => ledger.content(change))).toEqual([
      expect.stringContaining('"3"'),
      expect.stringContaining('"4"'),
    ])
  })

  test('judging writes nothing', async () => {
    const outcome = await records.judge({ record: townHall, quads: building(townHall, 3) })
    expect(outcome.kind).toBe('created')
    expect(ledger.position()).toBe(0)
  })

  test('a withdrawn record can come back', async () => {
    const submission = { record: townHall, quads: building(townHall, 3) }
    await records.commit([submission], reason)
    expect((await records.withdraw(townHall, reason))?.kind).toBe('withdrawn')
    expect(await records.withdraw(townHall, reason)).toBeUndefined()
    expect((await records.commit([submission], reason))[0]?.kind).toBe('created')
  })
})

describe('catching up', () => {
  test('a store follows the ledger: new, changed and withdrawn records', async () => {
    const store = createMemoryStore()
    const catchUp = createCatchUp(ledger, store, iris)
    await records.commit(
      [
        { record: townHall, quads: building(townHall, 3) },
        { record: library, quads: building(library, 2) },
      ],
      reason,
    )
    await Promise.all([catchUp(), catchUp()])
    expect(store.version.sequence).toBe(2)
    await records.commit([{ record: townHall, quads: building(townHall, 4) }], reason)
    await records.withdraw(library, reason)
    await catchUp()
    const quads = await collect(store.match({}))
    expect(quads.map(({ object, graph }) => [object.value, graph.value])).toEqual([
      ['https://example.org/Building', 'https://data.example.org/doc/building/gent/town-hall'],
      ['4', 'https://data.example.org/doc/building/gent/town-hall'],
    ])
  })
})
