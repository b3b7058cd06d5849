import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { createEntranceIndex } from './answers/entrances/entrance-index.js'
import { createSearch } from './answers/search.js'
import { createCatalogue } from './catalog/create-catalogue.js'
import { dataSetTitle } from './catalog/describe-data-set.js'
import { createDumpShelf } from './dumps/dump-set.js'
import { createDataSets } from './fragments/data-sets.js'
import { createFragments } from './fragments/create-fragments.js'
import { createApp } from './http/app.js'
import type { Program } from './main.js'
import { municipalityOfGraph } from './model/municipality.js'
import { createContext } from './rdf/json-ld-context.js'
import type { QueryPool } from './sparql/pool/query-pool.js'

/**
 * The service over an open data folder and its query processes.
 * @param readsAhead whether lists are read before somebody asks for them
 */
export function openApp(program: Program, queries: QueryPool, readsAhead = true): RequestListener {
  const { config, iris, ledger, store, vocabulary, vocabularyQuads, shapes } = program
  const entrances = createEntranceIndex({ store, vocabulary, iris, changedSince: ledger.after })
  const search = createSearch({ store, vocabulary, iris, changedSince: ledger.after, entrances })
  // Read now, so that the first visitors do not wait for it; who needs it hears of an error.
  if (readsAhead)
    search
      .overview('en')
      .then(entrances)
      .catch(() => undefined)
  const dumps = createDumpShelf(join(config.data, 'dumps'))
  const dataSets = createDataSets({
    ...{ store, base: iris.base, pageSize: config.pageSize, words: [...vocabularyQuads, ...shapes] },
    municipalityOf: graph => municipalityOfGraph(graph, iris),
  })
  const about = { store, base: iris.base, pageSize: config.pageSize, title: dataSetTitle }
  return createApp({
    ...program,
    dumps,
    catalogue: createCatalogue({ ...program, publisher: config, dumps }),
    queries,
    search,
    entrances,
    fragments: createFragments({ ...about, subsets: dataSets.list }),
    dataSets,
    context: createContext(`${iris.base}context.jsonld`, vocabularyQuads),
  })
}
