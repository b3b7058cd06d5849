import type { Quad } from '@rdfjs/types'
import type { Regulation } from '../answers/audit/regulation.js'
import type { EntranceIndex } from '../answers/entrances/entrance-index.js'
import type { OutcomeIndex } from '../answers/outcomes/outcomes.js'
import type { Overviews } from '../answers/overview/overviews.js'
import type { Search } from '../answers/search.js'
import type { ShapeCheck } from '../answers/work/checklist.js'
import type { WorkLists } from '../answers/work/work-lists.js'
import type { Catalogue } from '../catalog/create-catalogue.js'
import type { Kpi } from '../catalog/kpi/create-kpi.js'
import type { Config } from '../config.js'
import type { DumpShelf } from '../dumps/dump-set.js'
import type { DataSets } from '../fragments/data-sets.js'
import type { Fragments } from '../fragments/fragment.js'
import type { Iris } from '../model/iris.js'
import type { Vocabulary } from '../model/vocabulary.js'
import type { JsonLdContext } from '../rdf/json-ld-context.js'
import type { CatchUp } from '../records/follow.js'
import type { Ledger } from '../records/ledger.js'
import type { OutcomeGraphs } from '../outcomes/outcome-graphs.js'
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
  /** Puts a record to the shapes of data. */
  validate: ShapeCheck
  ledger: Ledger
  store: QuadStore
  catchUp: CatchUp
  search: Search
  /** All entrances as measured objects, as new as the store. */
  entrances(): Promise<EntranceIndex>
  /** The regulations that buildings are put to, by name; read when they are first asked for. */
  regulations(): readonly Regulation[]
  /** What regulations and needs profiles make of each building; never waits for a large backlog. */
  outcomes(): Promise<OutcomeIndex>
  /** Those in the store, as graphs. */
  graphs: Pick<OutcomeGraphs, 'stamp' | 'isBehind'>
  /** Where municipalities, organisations and all buildings stand. */
  overviews: Overviews
  /** What is to be done about the records. */
  work: WorkLists
  /** Indicators, of today and frozen. */
  kpi: Kpi
  /** Whether it goes on answering; pages that are kept as files tell no counts that others add to. */
  isLive: boolean
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
