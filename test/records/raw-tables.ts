import { openTables, type Tables } from '../../src/records/tables.js'

/** Changes the tables of a ledger behind its back, and closes them. */
export async function tamper(folder: string, change: (tables: Tables) => void): Promise<void> {
  const tables = openTables(folder, false)
  tables.root.transactionSync(() => change(tables))
  await tables.root.close()
}
