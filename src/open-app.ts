import type { RequestListener } from 'node:http'
import { createSearch } from './answers/search.js'
import { dataSetTitle } from './catalog/describe-data-set.js'
import { createFragments } from './fragments/create-fragments.js'
import { createApp } from './http/app.js'
import type { Program } from './main.js'
import { createContext } from './rdf/json-ld-context.js'
import type { QueryPool } from './sparql/pool/query-pool.js'

/** The service over an open data folder and its query processes. */
export function openApp(program: Program, queries: QueryPool): RequestListener {
  const { config, iris, ledger, store, vocabulary, vocabularyQuads } = program
  const search = createSearch({ store, vocabulary, iris, changedSince: ledger.after })
  // Read now, so that the first visitor does not wait for it; who needs it hears of an error.
  search.overview('en').catch(() => undefined)
  return createApp({
    ...program,
    queries,
    search,
    fragments: createFragments({ store, base: iris.base, pageSize: config.pageSize, title: dataSetTitle }),
    context: createContext(`${iris.base}context.jsonld`, vocabularyQuads),
  })
}
