import { rmSync } from 'node:fs'
import type { Tests } from './describe-outcomes.js'
import { createGeneration, later, start, type Kept, type KeptOutcomes, type Reached } from './kept.js'
import { folderOf, openTables, type Meta, type Tables } from './tables.js'

export interface DiskOptions {
  /** The data folder; outcomes take `outcomes/` in it. */
  folder: string
  /** Whatever outcomes depend on besides the records; what was kept under another one is thrown away. */
  edition: string
  tests(): Tests
  /** Whether the ledger knows a place that was reached; if not, all is thrown away. */
  accept(reached: Reached): boolean
  /** Hears why a file was thrown away. */
  report?(message: string): void
}

/**
 * Outcomes in an LMDB file, which several processes may read and write. What is damaged, of another edition or of
 * another ledger is thrown away. Throws where the folder cannot be written.
 */
export async function keepOnDisk(options: DiskOptions): Promise<KeptOutcomes> {
  const tables = openUndamaged(options)
  await throwAwayOld(tables, options)
  const meta = () => tables.meta.get('meta') ?? empty(options)
  return {
    state: meta,
    tests: options.tests,
    find: record => tables.kept.get(record),
    after: (step, limit) => readAfter(tables, step, limit),
    async put(judged, reached, generation) {
      await write(tables, () => {
        const before = meta()
        if (before.generation !== generation) return
        const step = putAll(tables, judged, before.step)
        void tables.meta.put('meta', { ...before, ...later(before, reached), step })
      })
    },
    close: () => tables.root.close(),
  }
}

function openUndamaged({ folder, report }: DiskOptions): Tables {
  try {
    const tables = openTables(folder, false)
    tables.meta.get('meta')
    return tables
  } catch (damage) {
    report?.(`The kept outcomes were thrown away, and are judged anew: ${String(damage)}`)
    rmSync(folderOf(folder), { recursive: true, force: true })
    return openTables(folder, false)
  }
}

const empty = ({ edition }: Pick<DiskOptions, 'edition'>): Meta => ({ ...start, generation: '', edition })

async function throwAwayOld(tables: Tables, { edition, tests, accept }: DiskOptions): Promise<void> {
  await write(tables, () => {
    const meta = tables.meta.get('meta')
    if (meta?.edition === edition && accept(meta)) return
    for (const table of [tables.kept, tables.steps]) table.clearSync()
    void tables.tests.put('tests', tests())
    void tables.meta.put('meta', { ...start, generation: createGeneration(), edition })
  })
}

function putAll({ kept, steps }: Tables, judged: readonly Omit<Kept, 'step'>[], last: number): number {
  let step = last
  for (const each of judged) {
    const before = kept.get(each.record)
    if ((before?.sequence ?? 0) >= each.sequence) continue
    if (before) void steps.remove(before.step)
    step += 1
    void kept.put(each.record, { ...each, step })
    void steps.put(step, each.record)
  }
  return step
}

/** What was kept after a step, in order. */
export function readAfter({ kept, steps }: Tables, step: number, limit: number): Kept[] {
  const records = [...steps.getRange({ start: step + 1, limit })].map(({ value }) => value)
  return records.flatMap(record => kept.get(record) ?? [])
}

/** All or nothing; the error of a commit that fails is the one that is thrown. */
async function write(tables: Tables, change: () => void): Promise<void> {
  try {
    await tables.root.transaction(change)
  } catch (error) {
    const { commitError } = error as { commitError?: Promise<never> }
    throw commitError === undefined ? error : await commitError.catch((hidden: unknown) => hidden)
  }
}
