import { setImmediate } from 'node:timers/promises'
import type { Quad } from '@rdfjs/types'
import type { IdView } from './id-view.js'
import { LiveIndex } from './live-index.js'
import { QuadReader, toIdPattern } from './quad-reader.js'
import { readSnapshot, removeLeftovers } from './read-snapshot.js'
import { startCompiledWorker, type StartWorker } from './run-fold.js'
import type { DataVersion, QuadStore } from './store.js'

/** A store in this process: all quads in memory, and a snapshot of them on disk for the next start. */
export interface EmbeddedStore extends QuadStore {
  /** Whether it began with nothing, as no snapshot fitted. */
  readonly isNew: boolean
  /** The newest version, on ids; it stays as it is whatever is applied afterwards. */
  view(): IdView
  /** Writes a snapshot of the newest version, unless it has been written. */
  snapshot(): Promise<void>
}

export interface EmbeddedOptions {
  /** The data folder; the store takes `index/` in it. Absent: nothing is read or written. */
  folder?: string
  /** Whatever the quads depend on besides the ledger; a snapshot with another one is thrown away. */
  identity: string
  /** Reads a snapshot, and never writes one. */
  readOnly?: boolean
  /** Whether the ledger knows the position of a snapshot; if not, it is thrown away. */
  accept?: (version: DataVersion) => boolean
  /** Hears why a snapshot was not used. */
  onDiscard?: (reason: string) => void
  /** Hears of a fold or a snapshot behind the scenes that failed; the store goes on with what it has. */
  onError?: (error: unknown) => void
  startWorker?: StartWorker
}

/** Opens a store, with what its snapshot holds if there is one that fits. */
export function openEmbeddedStore(options: EmbeddedOptions): EmbeddedStore {
  const { folder, identity, readOnly = false, onError = () => undefined, startWorker = startCompiledWorker } = options
  const keeping = folder === undefined || readOnly ? undefined : { folder, identity }
  if (keeping) removeLeftovers(keeping.folder)
  const kept = readKept(options)
  const index = new LiveIndex({ kept, keeping, startWorker, onError })
  return {
    isNew: kept === undefined,
    get version() {
      return index.version
    },
    view: () => index.read(),
    match: pattern => {
      const view = index.read()
      const ids = toIdPattern(pattern, view.terms)
      return readAll(ids && new QuadReader(view, ids))
    },
    count: async pattern => {
      const view = index.read()
      const ids = toIdPattern(pattern, view.terms)
      return ids ? view.count(...ids) : 0
    },
    page: async (pattern, offset, limit) => {
      const view = index.read()
      const ids = toIdPattern(pattern, view.terms)
      return ids ? readPage(new QuadReader(view, ids), offset, limit) : []
    },
    apply: async (changes, version) => index.apply(changes, version),
    snapshot: async () => {
      if (keeping) await index.save()
    },
    settled: () => index.folded(),
    close: () => index.close(),
  }
}

function readKept({ folder, identity, accept = () => true, onDiscard }: EmbeddedOptions) {
  const reading = folder === undefined ? undefined : readSnapshot(folder, { identity, accept })
  if (reading === undefined || 'state' in reading) return reading
  onDiscard?.(reading.reason)
  return undefined
}

/** Quads that a reader of a long answer gets before others have their turn. */
const stride = 4096

async function* readAll(reader: QuadReader | undefined): AsyncIterable<Quad> {
  let seen = 0
  for (let quad = reader?.next(); quad; quad = reader?.next()) {
    if (++seen % stride === 0) await setImmediate()
    yield quad
  }
}

function readPage(reader: QuadReader, offset: number, limit: number): Quad[] {
  const page: Quad[] = []
  reader.skip(offset)
  for (let quad = limit > 0 ? reader.next() : undefined; quad; quad = reader.next()) {
    page.push(quad)
    if (page.length === limit) break
  }
  return page
}
