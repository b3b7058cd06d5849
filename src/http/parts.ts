import type { Quad } from '@rdfjs/types'
import type { EntranceIndex } from '../answers/entrances/entrance-index.js'
import type { Search } from '../answers/search.js'
import type { Catalogue } from '../catalog/create-catalogue.js'
import type { Config } from '../config.js'
import type { DumpShelf } from '../dumps/dump-set.js'
import type { DataSets } from '../fragments/data-sets.js'
import type { Fragments } from '../fragments/fragment.js'
import type { Iris } from '../model/iris.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { JsonLdContext } from '../rdf/json-ld-context.js'
import type { CatchUp } from '../records/follow.js'
import type { Ledger } from '../records/ledger.js'
import type { Reports } from '../reports/reports.js'
import type { QueryPool } from '../sparql/pool/query-pool.js'
import type { QuadStore } from '../store/store.js'

/** What the routes stand on; `main.ts` puts it together. */
export interface Parts {
  config: Config
  iris: Iris
  vocabulary: Vocabulary
  vocabularyQuads: readonly Quad[]
  shapes: readonly Quad[]
  ledger: Ledger
  store: QuadStore
  catchUp: CatchUp
  search: Search
  /** All entrances as measured objects, as new as the store. */
  entrances(): Promise<EntranceIndex>
  /** What visitors told us; no part of the records. */
  reports: Reports
  catalogue: Catalogue
  dumps: DumpShelf
  fragments: Fragments
  /** Data sets that fragments are offered of beside the whole. */
  dataSets: DataSets
  queries: QueryPool
  context: JsonLdContext
  /** Changes whenever the program, its vocabulary or its shapes do: a part of every entity tag. */
  edition: string
}
