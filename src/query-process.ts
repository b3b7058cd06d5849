import { createIris } from './model/iris.js'
import { openStore } from './open-store.js'
import { createCatchUp } from './records/follow.js'
import { openLedger } from './records/ledger.js'
import { serveQueries } from './sparql/pool/query-child.js'

/** A query process: argument 1 is the data folder, 2 its base IRI. It reads the snapshot and what the ledger has since. */
const [, , folder = '', base = ''] = process.argv
const ledger = openLedger(folder, { readOnly: true })
const iris = createIris(base)
const store = await openStore({ ledger, iris, folder })
const catchUp = createCatchUp(ledger, store, iris)
await catchUp()
await serveQueries(store, catchUp, process, `${base}sparql`)
await store.close()
await ledger.close()
