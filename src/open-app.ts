import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { createEntranceIndex } from './answers/entrances/entrance-index.js'
import { createOverviews } from './answers/overview/overviews.js'
import { createSearch } from './answers/search.js'
import { withoutWaiting } from './answers/search/without-waiting.js'
import { createWorkLists } from './answers/work/work-lists.js'
import { createCatalogue } from './catalog/create-catalogue.js'
import { dataSetTitle } from './catalog/describe-data-set.js'
import { createDumpShelf } from './dumps/dump-set.js'
import { createDataSets, outcomesName, type DataSets } from './fragments/data-sets.js'
import { createFragments } from './fragments/create-fragments.js'
import { createApp } from './http/app.js'
import { completenessOf } from './http/work/checklist-of.js'
import type { Program } from './main.js'
import { openKpi } from './open-kpi.js'
import { municipalityOfGraph } from './model/municipality.js'
import { createContext } from './rdf/json-ld-context.js'
import type { QueryPool } from './sparql/pool/query-pool.js'

/**
 * The service over an open data folder and its query processes.
 * @param isLive whether it goes on answering: lists are then read before somebody asks for them, and counts are told
 */
export function openApp(program: Program, queries: QueryPool, isLive = true): RequestListener {
  const { config, iris, ledger, store, vocabulary, vocabularyQuads } = program
  const entrances = createEntranceIndex({ store, vocabulary, iris, changedSince: ledger.after })
  const index = isLive ? withoutWaiting(entrances) : entrances
  const search = createSearch({ store, vocabulary, iris, changedSince: ledger.after, entrances: index })
  const { regulations, index: outcomes } = program.outcomes
  // Read now, so that the first visitors do not wait for it; who needs it hears of an error.
  if (isLive)
    search
      .overview('en')
      .then(entrances)
      .catch(() => undefined)
  const dumps = createDumpShelf(join(config.data, 'dumps'))
  const dataSets = dataSetsOf(program)
  const about = { store, base: iris.base, pageSize: config.pageSize, title: dataSetTitle }
  const catalogue = createCatalogue({ ...program, publisher: config, dumps })
  const overviews = createOverviews({ store, iris, vocabulary, entrances, outcomes, regulations })
  const work = createWorkLists({
    ...{ store, iris, vocabulary, entrances, outcomes, regulations, changedSince: ledger.after },
    check: program.validate,
    completeness: () => completenessOf(vocabulary),
    changed: record => ledger.latest(record)?.time,
  })
  return createApp({
    ...program,
    dumps,
    catalogue,
    queries,
    isLive,
    search,
    entrances,
    regulations,
    outcomes,
    overviews,
    work,
    kpi: openKpi(program, catalogue.quality, overviews),
    fragments: createFragments({ ...about, subsets: dataSets.list }),
    dataSets,
    context: createContext(`${iris.base}context.jsonld`, vocabularyQuads),
  })
}

function dataSetsOf({ config, iris, store, vocabularyQuads, shapes }: Program): DataSets {
  return createDataSets({
    ...{ store, base: iris.base, pageSize: config.pageSize, words: [...vocabularyQuads, ...shapes] },
    municipalityOf: graph => (iris.isDerived(graph) ? outcomesName : municipalityOfGraph(graph, iris)),
  })
}
