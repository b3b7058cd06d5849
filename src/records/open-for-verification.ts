import { toOpenProblem } from './disk-failure.js'
import { agreeOnFormat, isCurrent } from './format.js'
import { openTables, type Tables } from './tables.js'

/** Opens without writing, so that a disk that takes no more writes can be looked at; only an old format is changed. */
export async function openForVerification(folder: string): Promise<Tables> {
  try {
    const tables = openTables(folder, true)
    if (isCurrent(tables)) return tables
    await tables.root.close()
    const writable = openTables(folder, false)
    agreeOnFormat(folder, writable, false)
    return writable
  } catch (cause) {
    throw toOpenProblem(folder, cause)
  }
}
