import type { Config } from './config.js'
import { createIris, type Iris } from './model/iris.js'
import { openLedger, type Ledger } from './records/ledger.js'

export interface FolderOptions {
  /** Base IRI for a data folder that has none yet, when the configuration names none. */
  otherwise?: string
  /** For a process that only reads: the ledger must be there. */
  readOnly?: boolean
}

/** An open data folder: what is known before the vocabulary and the shapes have been read. */
export interface Folder {
  ledger: Ledger
  iris: Iris
}

/** Opens the ledger of the data folder, and agrees with it on the base IRI; who opens, closes. */
export async function openFolder(config: Config, { otherwise, readOnly = false }: FolderOptions = {}): Promise<Folder> {
  const ledger = openLedger(config.data, { readOnly })
  const base = await ledger.agreeOnBase(config.base, otherwise ?? `http://localhost:${config.port || 8080}/`)
  return { ledger, iris: createIris(base) }
}
