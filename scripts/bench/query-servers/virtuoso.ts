import { basename } from 'node:path'
import { openRemoteStore } from '../../../src/store/remote/remote-store.js'
import { virtuosoDialect } from '../../../src/store/remote/virtuoso-dialect.js'
import { parseQuads } from '../../../src/rdf/parse.js'
import { namedNode } from '../../../src/rdf/terms.js'
import { startVirtuoso } from '../../virtuoso/start-virtuoso.js'
import type { BenchServer, StartServer } from './bench-server.js'

/** Virtuoso 7 with 1.3 GB for pages, loaded by its own bulk loader, and started anew before it is asked. */
export const startVirtuosoServer: StartServer = async ({ folder, file }) => {
  const server = await startVirtuoso({ bufferMb: 1300, dataFolder: folder })
  const start = performance.now()
  await server.sql(`ld_dir('${folder}', '${basename(file)}', 'urn:default'); rdf_loader_run(); checkpoint;`)
  const loadMs = performance.now() - start
  const startMs = await server.restart()
  const { query, update, graphStore, user, password } = server
  const store = await openRemoteStore({ query, update, graphStore, user, password, dialect: virtuosoDialect })
  const ready: BenchServer = {
    ...{ name: 'Virtuoso', url: query, loadMs, startMs },
    get pid() {
      return server.process.pid ?? 0
    },
    prologue: virtuosoDialect.withoutGraphs('', [...virtuosoDialect.systemGraphs, 'urn:drempel:state']),
    commit: ({ graph, lines }) =>
      store.apply([{ graph: namedNode(graph), quads: parseQuads(lines.join('')) }], {
        sequence: store.version.sequence + 1,
        time: new Date(),
      }),
    stop: () => server.stop(),
  }
  return ready
}
