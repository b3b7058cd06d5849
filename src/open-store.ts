import type { Quad } from '@rdfjs/types'
import type { Iris } from './model/iris.js'
import type { Folder } from './open-folder.js'
import { Problem } from './problem.js'
import { fileDigest, readTurtleFiles } from './rdf/read-turtle-files.js'
import { inGraph, namedNode } from './rdf/terms.js'
import type { Ledger } from './records/ledger.js'
import { openEmbeddedStore, type EmbeddedStore } from './store/embedded-store.js'
import { openRemoteStore, type RemoteStore } from './store/remote/remote-store.js'
import { readStoreAddress } from './store/remote/store-address.js'
import type { GraphChange } from './store/store.js'

export interface StoreOptions {
  ledger: Ledger
  iris: Iris
  /** The data folder. */
  folder: string
  /** Whether this process keeps the snapshot up to date; the others only read it. */
  keepsSnapshot?: boolean
  /** Hears why a snapshot was not used, and of one that could not be written. */
  report?: (message: string) => void
}

/**
 * The embedded store of a data folder, as its snapshot has it: the vocabulary in its graph, and records up to some
 * position of the ledger. Without a snapshot that fits it holds the vocabulary alone, and the ledger brings the rest.
 */
export async function openStore(options: StoreOptions): Promise<EmbeddedStore> {
  const { ledger, iris, folder, keepsSnapshot = false, report = () => undefined } = options
  const store = openEmbeddedStore({
    folder,
    identity: `${iris.base} ${fileDigest('vocab')}`,
    readOnly: !keepsSnapshot,
    accept: ({ sequence, time }) => sequence === 0 || ledger.change(sequence)?.time === time.toISOString(),
    onDiscard: reason => report(`The snapshot of the index was not used: ${reason}`),
    onError: error => report(`The snapshot of the index could not be written: ${String(error)}`),
  })
  if (store.isNew) await store.apply([vocabularyGraph(iris, readTurtleFiles('vocab'))], store.version)
  return store
}

/**
 * The SPARQL store at an address, with the vocabulary in its graph; it has to be one of the same ledger.
 * @param fresh whether all that it holds of ours is taken away first
 */
export async function openStoreAt(
  address: string,
  { ledger, iris }: Folder,
  { fresh = false } = {},
): Promise<RemoteStore> {
  const store = await openRemoteStore({ ...readStoreAddress(address), base: iris.base })
  if (fresh) await store.clear()
  const { sequence } = store.version
  if (sequence > ledger.position())
    throw new Problem('malformed', `The store is at change ${sequence}, past that of the data folder.`, {
      cure: 'See that this is the right data folder; if it was restored from a backup: drempel copy --to … --fresh.',
    })
  await store.apply([vocabularyGraph(iris, readTurtleFiles('vocab'))], store.version)
  return store
}

function vocabularyGraph({ base }: Iris, quads: readonly Quad[]): GraphChange {
  const graph = namedNode(`${base}ns`)
  return { graph, quads: inGraph(quads, graph) }
}
