import { statSync } from 'node:fs'
import type { Tests } from './describe-outcomes.js'
import type { KeptOutcomes } from './kept.js'
import { readAfter } from './keep-on-disk.js'
import { fileOf, openTables, type Tables } from './tables.js'

/** What other processes keep, for one that only reads: nothing as long as there is nothing. */
export type KeptReader = Pick<KeptOutcomes, 'after' | 'close'> & {
  state(): ReturnType<KeptOutcomes['state']> | undefined
  tests(): Tests | undefined
}

/** A reader of what is kept in a data folder; a file that another took the place of is opened anew. */
export function readKept(folder: string): KeptReader {
  let opened: { tables: Tables; file: number } | undefined
  const tables = (): Tables | undefined => {
    const file = statSync(fileOf(folder), { throwIfNoEntry: false })
    if (file === undefined || file.size === 0) return opened?.tables
    if (opened?.file !== file.ino) {
      void opened?.tables.root.close()
      opened = { tables: openTables(folder, true), file: file.ino }
    }
    return opened.tables
  }
  return {
    state: () => tables()?.meta?.get('meta'),
    tests: () => tables()?.tests?.get('tests'),
    after: (step, limit) => {
      const current = tables()
      return current ? readAfter(current, step, limit) : []
    },
    close: async () => void (await opened?.tables.root.close()),
  }
}
