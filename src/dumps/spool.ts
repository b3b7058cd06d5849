import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { readRows } from './rows.js'
import type { RecordSource } from './record-source.js'
import type { Table } from './tables.js'

/** The rows of one table, kept in a file of the working folder. */
export interface SpooledTable {
  table: Table
  rows(): AsyncIterable<string[]>
}

/**
 * Reads the records once and parts their rows by table, on disk: packages want one table after the other.
 * Tables without rows are left out.
 */
export async function spoolTables(
  source: RecordSource,
  tables: readonly Table[],
  folder: string,
): Promise<SpooledTable[]> {
  const files = new Map<Table, Spool>()
  try {
    for await (const { table, cells } of readRows(source, tables)) {
      const spool = files.get(table) ?? createSpool(await open(fileOf(folder, table), 'w'))
      files.set(table, spool)
      await spool.write(`${JSON.stringify(cells)}\n`)
    }
    for (const spool of files.values()) await spool.flush()
  } finally {
    for (const spool of files.values()) await spool.close()
  }
  return tables
    .filter(table => files.has(table))
    .map(table => ({ table, rows: () => readSpool(fileOf(folder, table)) }))
}

interface Spool {
  write(line: string): Promise<void>
  flush(): Promise<void>
  close(): Promise<void>
}

const mostWaiting = 65_536

function createSpool(file: FileHandle): Spool {
  let waiting = ''
  const flush = async () => {
    await file.write(waiting)
    waiting = ''
  }
  return {
    async write(line) {
      waiting += line
      if (waiting.length > mostWaiting) await flush()
    },
    flush,
    close: () => file.close(),
  }
}

async function* readSpool(file: string): AsyncIterable<string[]> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as string[]
}

function fileOf(folder: string, { name }: Table): string {
  return join(folder, `${name}.rows`)
}
