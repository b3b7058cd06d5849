import { readFileSync } from 'node:fs'
import { literal, namedNode, quad } from '../../../src/rdf/terms.js'
import { serveQueries } from '../../../src/sparql/pool/query-child.js'
import type { Quad } from '@rdfjs/types'
import { createStoreOf } from '../stores.js'

// A query process for tests: its data is a TriG file and, in a graph of its own, its process number.

const [file = ''] = process.argv.slice(2)
const store = await createStoreOf(readFileSync(file, 'utf8'))
const graph = namedNode('http://example.org/doc/process')
const said = quad(
  namedNode('http://example.org/process'),
  namedNode('http://example.org/number'),
  literal(process.pid),
  graph,
) as Quad
await store.apply([{ graph, quads: [said] }], store.version)

const follow = async (atLeast: number) => {
  if (store.version.sequence < atLeast) await store.apply([], { sequence: atLeast, time: new Date('2026-01-02') })
}
await serveQueries(store, follow, process)
