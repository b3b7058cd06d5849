import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toTests } from '../../src/outcomes/describe-outcomes.js'
import { judgeChanges } from '../../src/outcomes/judge-changes.js'
import { keepOnDisk, type DiskOptions } from '../../src/outcomes/keep-on-disk.js'
import type { KeptOutcomes } from '../../src/outcomes/kept.js'
import { toContent } from '../../src/records/content.js'
import { openLedger, type Ledger } from '../../src/records/ledger.js'
import { judging, readDemoRecords } from '../answers/outcomes/demo-records.js'

/** The first buildings of the demo town, with the texts of their records. */
export const buildings = (await readDemoRecords())
  .slice(0, 5)
  .map(({ record, quads }) => ({ record, text: toContent(quads) }))

const reason = { role: 'tester', reason: 'a test' }

/** A data folder with a ledger of these buildings; whoever makes it takes it away. */
export interface JudgedFolder {
  folder: string
  ledger: Ledger
  /** Opens what is kept in it; closed with the folder. */
  keep(options?: Partial<DiskOptions>): Promise<KeptOutcomes>
  /** Judges what is behind; the records that were judged. */
  judge(kept: KeptOutcomes): Promise<number>
  /** Gives a record another content, or withdraws it. */
  write(record: string, text: string | undefined): Promise<void>
  close(): Promise<void>
}

export async function createJudgedFolder(): Promise<JudgedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-outcomes-'))
  const ledger = openLedger(folder)
  await ledger.append(buildings, reason)
  const opened: KeptOutcomes[] = []
  return {
    folder,
    ledger,
    async keep(options) {
      const tests = () => toTests(judging)
      const kept = await keepOnDisk({ folder, edition: 'one', tests, accept: () => true, ...options })
      opened.push(kept)
      return kept
    },
    async judge(kept) {
      let judged = 0
      await judgeChanges({ ledger, kept, judging, tell: () => (judged += 1) })
      return judged
    },
    write: async (record, text) => void (await ledger.append([{ record, text }], reason)),
    async close() {
      for (const kept of opened) await kept.close()
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}
