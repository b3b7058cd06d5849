// Comunica as it comes over an N3.Store, over HTTP: node --import tsx run-comunica.ts FILE.nq
import { createReadStream } from 'node:fs'
import { QueryEngine } from '@comunica/query-sparql'
import { Store, StreamParser } from 'n3'
import { givesTriples, json, serveQueries, triples } from './wrapper.js'

const store = new Store()
const parser = new StreamParser({ format: 'application/n-quads' })
const stream = createReadStream(process.argv[2] ?? '', { highWaterMark: 2 ** 20 }).pipe(parser)
for await (const quad of stream) store.addQuad(quad as never)
const engine = new QueryEngine()
await serveQueries(async query => {
  const mediaType = givesTriples(query) ? triples : json
  const result = await engine.query(query, { sources: [store], unionDefaultGraph: true })
  const { data } = await engine.resultToString(result, mediaType)
  return { mediaType, body: data.setEncoding('utf8') as AsyncIterable<string> }
})
