import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import type { Config } from './config.js'
import type { Iris } from './model/iris.js'
import { readVocabulary, type Vocabulary } from './model/vocabulary.js'
import { lazily } from './lazily.js'
import { openFolder, type Folder, type FolderOptions } from './open-folder.js'
import { openStore, openStoreAt } from './open-store.js'
import { readTurtleFiles } from './rdf/read-turtle-files.js'
import { openOutcomes, proveRegulations, type Outcomes } from './open-outcomes.js'
import { OutcomeGraphs } from './outcomes/outcome-graphs.js'
import { openReportsOf } from './open-reports.js'
import { quadText } from './rdf/term-text.js'
import { createCatchUp, type CatchUp } from './records/follow.js'
import type { Ledger } from './records/ledger.js'
import type { Reports } from './reports/reports.js'
import { createRecords, type Records } from './records/records.js'
import type { EmbeddedStore } from './store/embedded-store.js'
import type { QuadStore } from './store/store.js'
import { createValidator, type Validate } from './validation/validator.js'

/** What `vocab/` and `shapes/` say. */
export interface Knowledge {
  vocabulary: Vocabulary
  vocabularyQuads: readonly Quad[]
  shapes: readonly Quad[]
  validate: Validate
  /** Changes whenever the program, the vocabulary or the shapes do. */
  edition: string
}

/** What every command works with. */
export interface Program extends Knowledge {
  config: Config
  iris: Iris
  ledger: Ledger
  records: Records
  /** Opened when it is first used. */
  reports: Reports
  /** What regulations and needs profiles make of the records; judged when it is first asked for. */
  outcomes: Outcomes
  /** Those in the store, as graphs. */
  graphs: OutcomeGraphs
  /** Empty until `catchUp` has run. */
  store: QuadStore
  catchUp: CatchUp
  /** Writes down what the store holds, for query processes and the next start; without it they read the whole ledger. */
  snapshot(): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions extends FolderOptions {
  /** The data folder, when it has been opened before. */
  folder?: Folder
  /** Called when many outcomes have got into the store and its snapshot; `areLeft` as OutcomeGraphs has it. */
  afterMany?(areLeft: boolean): void
  /** For the service: it keeps the snapshot of the index, or uses the SPARQL store of the configuration. */
  serves?: boolean
}

/** Opens the data folder and puts the parts together; who opens, closes. */
export async function openProgram(config: Config, options: OpenOptions = {}): Promise<Program> {
  proveRegulations(config)
  const { ledger, iris } = options.folder ?? (await openFolder(config, options))
  const knowledge = openKnowledge()
  const { store, snapshot } = await openStoreFor(config, { ledger, iris }, options)
  const { vocabulary } = knowledge
  const outcomes = openOutcomes({ config, ledger, iris, vocabulary, serves: options.serves ?? false, report })
  const graphs = new OutcomeGraphs({
    ...{ store, isNew: isNew(store), iris },
    afterMany: areLeft => snapshot().then(() => options.afterMany?.(areLeft)),
    kept: hasView(store) ? outcomes.kept : none,
  })
  const catchUp = createCatchUp(ledger, store, iris)
  const reports = openReportsOf(config.data)
  return {
    ...knowledge,
    ...{ config, iris, ledger, store, snapshot, reports, outcomes, graphs },
    records: createRecords({ ledger, validate: knowledge.validate, iris }),
    async catchUp() {
      await catchUp()
      await graphs.bringUp()
    },
    async close() {
      await graphs.close()
      await outcomes.close()
      await reports.close()
      await store.close()
      await ledger.close()
    },
  }
}

async function openStoreFor(
  config: Config,
  { ledger, iris }: Folder,
  { serves = false }: OpenOptions,
): Promise<Pick<Program, 'store' | 'snapshot'>> {
  if (serves && config.store !== undefined)
    return { store: await openStoreAt(config.store, { ledger, iris }), snapshot: async () => undefined }
  const store = await openStore({ ledger, iris, folder: config.data, keepsSnapshot: serves, report })
  const failed = (error: unknown) => report(`The snapshot of the index could not be written: ${String(error)}`)
  // A snapshot that cannot be written costs the next start some time, and nothing else.
  return { store, snapshot: () => store.snapshot().catch(failed) }
}

const report = (message: string) => void process.stderr.write(`${message}\n`)

/** A store elsewhere holds the records only: it may have readers of its own. */
const none = () => undefined
const hasView = (store: QuadStore): store is EmbeddedStore => 'view' in store
const isNew = (store: QuadStore) => hasView(store) && store.isNew

/** Reads the vocabulary and the shapes; needs no data folder. */
export function openKnowledge(): Knowledge {
  const shapes = readTurtleFiles('shapes')
  const vocabularyQuads = readTurtleFiles('vocab')
  // Whoever only reads needs no shapes compiled: a third of a second.
  const validator = lazily(() => createValidator(shapes, vocabularyQuads))
  return {
    vocabulary: readVocabulary([...vocabularyQuads, ...shapes]),
    vocabularyQuads,
    shapes,
    validate: (record, languages) => validator()(record, languages),
    edition: toEdition([...vocabularyQuads, ...shapes]),
  }
}

/** What the answers depend on besides the records: the program's own files, the vocabulary and the shapes. */
function toEdition(quads: readonly Quad[]): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(js|tsx?)$/.test(file)) hash.update(readFileSync(join(import.meta.dirname, file)))
  // Labels of blank nodes are counted on from one reading to the next.
  for (const quad of quads) hash.update(quadText(quad).replace(/_:\S+/g, '_:'))
  return hash.digest('hex').slice(0, 16)
}
