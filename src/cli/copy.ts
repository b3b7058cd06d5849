import type { Command } from 'commander'
import type { Config } from '../config.js'
import { openProgram } from '../main.js'
import { openFolder, type Folder } from '../open-folder.js'
import { openStoreAt } from '../open-store.js'
import { Problem } from '../problem.js'
import { createCatchUp } from '../records/follow.js'
import { openRemoteStore } from '../store/remote/remote-store.js'
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
  const folder = await openFolder(config, { readOnly: true })
  try {
    const store = await openStoreAt(address, folder, { fresh })
    await bringUp(store, folder)
    console.log(`The store is at change ${store.version.sequence} of ${config.data}.`)
    return exitCodes.done
  } finally {
    await folder.ledger.close()
  }
}

async function bringUp(store: QuadStore, { ledger, iris }: Folder): Promise<void> {
  const progress = createProgress('changes')
  try {
    await createCatchUp(
      ledger,
      watch(store, sequence => progress.to(sequence, ledger.position())),
      iris,
    )()
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
