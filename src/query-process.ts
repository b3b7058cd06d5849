import { readConfig } from './config.js'
import { openProgram } from './main.js'
import { serveQueries } from './sparql/query-child.js'

/** A query process: argument 1 is the data folder. It reads the ledger for itself, and never writes. */
const program = await openProgram(readConfig({ data: process.argv[2] }, {}), { readOnly: true })
await program.catchUp()
await serveQueries(program.store, program.catchUp, process)
await program.close()
