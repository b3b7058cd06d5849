import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hasVirtuoso, startVirtuoso, type Virtuoso } from '../../scripts/virtuoso/start-virtuoso.js'
import { createCommands } from '../../src/cli/commands.js'
import { namedNode, quad } from '../../src/rdf/terms.js'
import { acc, rdf } from '../../src/rdf/vocab.js'
import { openLedger } from '../../src/records/ledger.js'
import { openRemoteStore } from '../../src/store/remote/remote-store.js'
import { readStoreAddress } from '../../src/store/remote/store-address.js'
import { startOxigraphServer, type SparqlServer } from '../store/remote/oxigraph-server.js'

let folder: string
const at = (name: string) => join(folder, name)
const base = 'https://data.example.org/'

/** Two records of the demo: points, dates, numbers, texts in several languages. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drempel-copy-'))
  const demo = ['data/demo/drempelare.xlsx', '--mapping', 'data/demo/drempelare.yaml']
  await drempel('import', ...demo, '--data', at('demo'), '--base', base)
  const [from, to] = [openLedger(at('demo'), { readOnly: true }), openLedger(at('data'))]
  const contents = [...from.records()].slice(0, 2).map(change => ({ ...change, text: from.content(change) }))
  await to.agreeOnBase(base, base)
  await to.append(contents, { role: 'importer', reason: 'to copy it' })
  await Promise.all([from.close(), to.close()])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command in this process, as the stores of the tests live in it too; what it prints, and how it ends. */
async function drempel(...words: string[]) {
  const lines: string[] = []
  const write = (...texts: unknown[]) => void lines.push(texts.join(' '))
  const silenced = [
    vi.spyOn(console, 'log').mockImplementation(write),
    vi.spyOn(console, 'error').mockImplementation(write),
  ]
  try {
    await (await createCommands(words[0])).parseAsync(['node', 'drempel', ...words])
    return { status: process.exitCode, output: lines.join('\n') }
  } finally {
    silenced.forEach(spy => spy.mockRestore())
    process.exitCode = undefined
  }
}

async function contentsOf(data: string): Promise<string[]> {
  const ledger = openLedger(at(data), { readOnly: true })
  const contents = [...ledger.records()].map(change => `${change.record}\n${ledger.content(change)}`).sort()
  await ledger.close()
  return contents
}

function copiesBothWays(name: string, address: () => string): void {
  test(`${name}: what goes to a store comes back the same, through the gate`, async () => {
    const there = await drempel('copy', '--to', address(), '--data', at('data'))
    expect(there).toMatchObject({ status: 0, output: expect.stringContaining('The store is at change 2') })
    const back = await drempel('copy', '--from', address(), '--data', at(name), '--base', base)
    expect(back.output).toBe('Records: 2: 2 new, 0 changed, 0 as they were, 0 refused')
    expect(back.status).toBe(0)
    expect(await contentsOf(name)).toEqual(await contentsOf('data'))
  })
}

describe('drempel copy', () => {
  let server: SparqlServer
  let address: string
  beforeAll(async () => {
    server = await startOxigraphServer()
    address = server.sparql
  })
  afterAll(() => server.close())

  copiesBothWays('oxigraph', () => address)

  test('copying again brings the vocabulary only', async () => {
    server.requests.length = 0
    const { status } = await drempel('copy', '--to', address, '--data', at('data'))
    expect([status, server.requests.length]).toEqual([0, 3])
  })

  test('a record that the shapes refuse is told, and the others come in', async () => {
    const store = await openRemoteStore({ ...readStoreAddress(address), base })
    const [record, graph] = ['id', 'doc'].map(part => namedNode(`${base}${part}/building/gent/scheef`)) as [
      ReturnType<typeof namedNode>,
      ReturnType<typeof namedNode>,
    ]
    await store.apply([{ graph, quads: [quad(record, rdf.type, acc.Building, graph)] }], store.version)
    const { status, output } = await drempel('copy', '--from', address, '--data', at('some'), '--base', base)
    expect(status).toBe(1)
    expect(output).toContain(`Refused: ${record.value}`)
    expect(output).toContain('2 new, 0 changed, 0 as they were, 1 refused')
  })

  test('a store that is past the data folder is left alone, unless it is to be fresh', async () => {
    const store = await openRemoteStore({ ...readStoreAddress(address), base })
    await store.apply([], { sequence: 1000, time: new Date() })
    const { status, output } = await drempel('copy', '--to', address, '--data', at('data'))
    expect([status, output]).toEqual([2, expect.stringContaining('change 1000, past that of the data folder')])
    expect((await drempel('copy', '--to', address, '--data', at('data'), '--fresh')).status).toBe(0)
    expect((await openRemoteStore({ ...readStoreAddress(address), base })).version.sequence).toBe(2)
  })

  test.each([
    ['no store', () => ['copy'], 'There must be one store.'],
    ['two stores', () => ['copy', '--to', address, '--from', address], 'There must be one store.'],
    ['an address that is none', () => ['copy', '--to', 'oracle+http://x'], 'The address of the store cannot be read.'],
    ['a store that is not there', () => ['copy', '--to', 'http://127.0.0.1:1/'], 'The store cannot be reached.'],
    ['another base', () => ['copy', '--from', address, '--base', 'https://else.example/'], 'The store has no records'],
  ])('%s ends with 2 and says why', async (name, words, message) => {
    const data = name === 'another base' ? at('else') : at('data')
    const { status, output } = await drempel(...words(), '--data', data)
    expect([status, output]).toEqual([2, expect.stringContaining(message)])
  })
})

describe.skipIf(!hasVirtuoso())('drempel copy with Virtuoso 7 (skipped where it is not installed)', () => {
  let server: Virtuoso
  beforeAll(async () => {
    server = await startVirtuoso()
  })
  afterAll(() => server?.stop())

  copiesBothWays('virtuoso', () => server.address)

  test('a wrong password is told, without the password', async () => {
    const wrong = server.address.replace('dba:dba', 'dba:secret')
    const { status, output } = await drempel('copy', '--to', wrong, '--data', at('data'), '--fresh')
    expect([status, output]).toEqual([2, expect.stringContaining('The store does not let us in.')])
    expect(output).not.toContain('secret')
  })
})
