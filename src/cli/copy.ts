import type { Command } from 'commander'
import type { Config } from '../config.js'
import { openProgram, type Program } from '../main.js'
import { Problem } from '../problem.js'
import { inGraph, namedNode } from '../rdf/terms.js'
import { createCatchUp } from '../records/follow.js'
import { openRemoteStore, type RemoteStore } from '../store/remote/remote-store.js'
import type { QuadStore } from '../store/store.js'
import { readStoreAddress } from '../store/remote/store-address.js'
import { exitCodes, runWith } from './command.js'
import { copyRecords } from './copy-records.js'
import { createProgress } from './progress.js'

interface CopyFlags {
  to?: string
  from?: string
  fresh?: boolean
}

/** `drempel copy`: between the data folder and a SPARQL store, either way. */
export function addCopy(drempel: Command): void {
  const command = drempel
    .command('copy')
    .description('Copy all records to a SPARQL store, or from one; see docs/remote-store.md.')
    .option('--to <store>', 'bring this store to where the data folder is')
    .option('--from <store>', 'put the records of this store through the gate into the data folder')
    .option('--fresh', 'with --to: first take away what the store holds of ours')
  runWith<CopyFlags>(command, ['data', 'base'], async (config, { to, from, fresh = false }) => {
    if ((to === undefined) === (from === undefined))
      throw new Problem('malformed', 'There must be one store.', { cure: 'Give it with --to or with --from.' })
    try {
      return to === undefined ? await copyFrom(from ?? '', config) : await copyTo(to, config, fresh)
    } catch (error) {
      throw withDetail(error)
    }
  })
}

async function copyTo(address: string, config: Config, fresh: boolean): Promise<number> {
  const options = readStoreAddress(address)
  const program = await openProgram(config, { readOnly: true })
  try {
    const store = await openRemoteStore({ ...options, base: program.iris.base })
    if (fresh) await store.clear()
    await bringUp(store, program)
    console.log(`The store is at change ${store.version.sequence} of ${config.data}.`)
    return exitCodes.done
  } finally {
    await program.close()
  }
}

async function bringUp(store: RemoteStore, { ledger, iris, vocabularyQuads }: Program): Promise<void> {
  if (store.version.sequence > ledger.position())
    throw new Problem('malformed', `The store is at change ${store.version.sequence}, past that of the data folder.`, {
      cure: 'See that this is the right data folder; if it was restored from a backup, give --fresh.',
    })
  const progress = createProgress('changes')
  const watched = watch(store, sequence => progress.to(sequence, ledger.position()))
  try {
    const graph = namedNode(`${iris.base}ns`)
    await store.apply([{ graph, quads: inGraph(vocabularyQuads, graph) }], store.version)
    await createCatchUp(ledger, watched, iris)()
  } finally {
    progress.end()
  }
}

/** The same store, which tells of each change that it has taken in. */
function watch(store: QuadStore, tell: (sequence: number) => void): QuadStore {
  return {
    get version() {
      return store.version
    },
    match: pattern => store.match(pattern),
    count: pattern => store.count(pattern),
    page: (pattern, offset, limit) => store.page(pattern, offset, limit),
    apply: async (changes, version) => {
      await store.apply(changes, version)
      tell(store.version.sequence)
    },
    close: () => store.close(),
  }
}

async function copyFrom(address: string, config: Config): Promise<number> {
  const options = readStoreAddress(address)
  const program = await openProgram(config)
  const progress = createProgress('records')
  try {
    const store = await openRemoteStore({ ...options, base: program.iris.base })
    const refused = await copyRecords(store, program, { progress, from: new URL(options.query).origin })
    return refused > 0 ? exitCodes.findings : exitCodes.done
  } finally {
    progress.end()
    await program.close()
  }
}

/** Who runs this command may know what the store says; the public may not. */
function withDetail(error: unknown): unknown {
  if (!(error instanceof Problem) || !(error.cause instanceof Error)) return error
  const { kind, message, cure, cause } = error
  return new Problem(kind, `${message} (${cause.message})`, { ...(cure === undefined ? {} : { cure }), cause })
}
