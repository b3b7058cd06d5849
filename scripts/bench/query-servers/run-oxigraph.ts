// Oxigraph (WebAssembly, in memory) over HTTP: node --import tsx run-oxigraph.ts FILE.nq
import { createReadStream } from 'node:fs'
import { Store } from 'oxigraph'
import { givesTriples, json, serveQueries, triples } from './wrapper.js'

const store = new Store()
let rest = ''
for await (const piece of createReadStream(process.argv[2] ?? '', { encoding: 'utf8', highWaterMark: 2 ** 24 })) {
  const text = rest + String(piece)
  const end = text.lastIndexOf('\n') + 1
  rest = text.slice(end)
  store.load(text.slice(0, end), { format: 'application/n-quads', no_transaction: true, lenient: true })
}
store.load(rest, { format: 'application/n-quads', no_transaction: true })
await serveQueries(query => {
  const mediaType = givesTriples(query) ? triples : json
  const body = store.query(query, { use_default_graph_as_union: true, results_format: mediaType }) as string
  return { mediaType, body }
})
