import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createDumpShelf } from '../src/dumps/dump-set.js'
import { dumpFormats } from '../src/dumps/formats.js'
import { readSource } from '../src/dumps/record-source.js'
import { writeDumps } from '../src/dumps/write-dumps.js'
import { startDumps, type DumpSchedule } from '../src/open-dumps.js'
import { startService, type TestService } from './http/service.js'

let service: TestService
let schedule: DumpSchedule | undefined
const said: string[] = []
beforeAll(async () => {
  service = await startService()
})
afterEach(() => schedule?.close())
afterAll(() => service.close())

const folder = () => join(service.program.config.data, 'dumps')
const stamps = () => createDumpShelf(folder()).sets()

function start(dumpHours: number, dumpsKept = 7): void {
  const { config, iris } = service.program
  schedule = startDumps({ ...config, dumpHours, dumpsKept }, iris, message => said.push(message))
}

/** Time in which a set that is due would have begun. */
const aWhile = () => setTimeout(2000)

describe('dumps from time to time', () => {
  test('are not made where nobody asks for them', async () => {
    start(0)
    await aWhile()
    expect(stamps()).toEqual([])
  })

  test('begin with one when there is none, with a file of each format', async () => {
    start(1)
    await vi.waitFor(() => expect(stamps()).toHaveLength(1), 30_000)
    const [set] = stamps()
    expect(set?.sequence).toBe(service.program.ledger.position())
    expect(new Set(set?.files.map(({ format }) => format))).toEqual(new Set(dumpFormats.map(({ suffix }) => suffix)))
  })

  test('wait until the newest is old enough', async () => {
    start(1)
    await aWhile()
    expect(stamps()).toHaveLength(1)
  })

  test('take the place of old ones beyond those that are kept', async () => {
    const { config, iris, ledger, vocabulary } = service.program
    const before = stamps().map(({ stamp }) => stamp)
    await writeDumps(
      { ...readSource(ledger, iris), sequence: 1 },
      {
        ...{ folder: folder(), vocabulary, licence: config.licence, formats: dumpFormats.slice(0, 1) },
        ...{ municipalities: [], whole: true, now: new Date(Date.now() + 1) },
      },
    )
    const [newest] = stamps()
    expect(before).not.toContain(newest?.stamp)
    vi.setSystemTime(Date.now() + 3 * 3_600_000)
    start(2, 1)
    vi.useRealTimers()
    await vi.waitFor(() => expect(stamps().map(({ sequence }) => sequence)).toEqual([ledger.position()]), 30_000)
    expect(said).toEqual([])
  })
})
