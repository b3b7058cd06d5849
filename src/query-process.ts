import { createIris } from './model/iris.js'
import { openStore } from './open-store.js'
import { OutcomeGraphs } from './outcomes/outcome-graphs.js'
import { readKept } from './outcomes/read-kept.js'
import { createCatchUp } from './records/follow.js'
import { openLedger } from './records/ledger.js'
import { serveQueries } from './sparql/pool/query-child.js'

/**
 * A query process: argument 1 is the data folder, 2 its base IRI. It reads the snapshot, and what the ledger
 * and the kept outcomes have since.
 */
const [, , folder = '', base = ''] = process.argv
const ledger = openLedger(folder, { readOnly: true })
const iris = createIris(base)
const store = await openStore({ ledger, iris, folder })
const catchUp = createCatchUp(ledger, store, iris)
const kept = readKept(folder)
// The service renews its query processes when it has put many graphs in place and written them down.
const patience = { quietMs: 30_000, longestMs: 600_000 }
const graphs = new OutcomeGraphs({ store, isNew: store.isNew, iris, kept: () => kept, patience })
const follow = async () => {
  await catchUp()
  await graphs.bringUp()
}
await follow()
// Outcomes are judged long after a write: who asks next should not wait until they are all put in.
graphs.watch()
await serveQueries(store, follow, process, `${base}sparql`)
await graphs.close()
await kept.close()
await store.close()
await ledger.close()
