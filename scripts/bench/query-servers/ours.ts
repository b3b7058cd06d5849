import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../../start-program.js'
import { inBatches } from '../../../src/rdf/batches.js'
import { openLedger } from '../../../src/records/ledger.js'
import { benchBase, makeRecords, type BenchRecord } from '../generator.js'
import { untilAnswered } from './ask.js'
import type { StartServer } from './bench-server.js'

const reason = { role: 'bench', reason: 'to measure' }
const recordsACommit = 500

/** The program as it is served; its ledger is filled without the gate, which is measured elsewhere. */
export const startOurs: StartServer = async ({ folder, quads }) => {
  const data = join(folder, 'ours')
  rmSync(data, { recursive: true, force: true })
  const filling = performance.now()
  await fillLedger(data, quads)
  const flags = [
    '--data',
    data,
    '--query-rows',
    '1000000',
    '--query-bytes',
    '1000000000',
    '--query-timeout',
    '60000',
    '--client-queries',
    '0',
    '--client-seconds',
    '0',
  ]
  await (await startAnswering(flags)).stop()
  const loadMs = performance.now() - filling
  const { address, startMs, process: child, stop } = await startAnswering(flags)
  const ledger = openLedger(data)
  return {
    ...{ name: 'ours', url: `${address}sparql`, loadMs, startMs, pid: child.pid ?? 0 },
    async commit({ record, lines }: BenchRecord) {
      await ledger.append([{ record, text: lines.join('') }], reason)
    },
    async stop() {
      await stop()
      await ledger.close()
    },
  }
}

/** Puts records into the ledger of a data folder, without the gate. */
export async function fillLedger(data: string, quads: number): Promise<void> {
  const ledger = openLedger(data)
  await ledger.agreeOnBase(benchBase, benchBase)
  for await (const batch of inBatches(makeRecords(quads), recordsACommit))
    await ledger.append(
      batch.map(({ record, lines }) => ({ record, text: lines.join('') })),
      reason,
    )
  await ledger.close()
}

/** Starts the program, and waits for its first answer. */
async function startAnswering(flags: readonly string[]) {
  const start = performance.now()
  const program = await startProgram(...flags)
  process.once('exit', () => program.process.kill('SIGKILL'))
  const isAlive = () => program.process.exitCode === null
  return { ...program, startMs: await untilAnswered(`${program.address}sparql`, start, isAlive) }
}
