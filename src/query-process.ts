import { openStore } from './main.js'
import { createIris } from './model/iris.js'
import { readTurtleFiles } from './rdf/read-turtle-files.js'
import { createCatchUp } from './records/follow.js'
import { openLedger } from './records/ledger.js'
import { serveQueries } from './sparql/query-child.js'

/** A query process: argument 1 is the data folder, 2 its base IRI. It reads the ledger, and needs no gate and no shapes. */
const [, , folder = '', base = ''] = process.argv
const ledger = openLedger(folder, { readOnly: true })
const iris = createIris(base)
const store = await openStore(iris, readTurtleFiles('vocab'))
const catchUp = createCatchUp(ledger, store, iris)
await catchUp()
await serveQueries(store, catchUp, process)
await store.close()
await ledger.close()
