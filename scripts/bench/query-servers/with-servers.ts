import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { inBatches } from '../../../src/rdf/batches.js'
import { readTurtleFiles } from '../../../src/rdf/read-turtle-files.js'
import { quadText } from '../../../src/rdf/term-text.js'
import { inGraph, namedNode } from '../../../src/rdf/terms.js'
import { hasVirtuoso } from '../../virtuoso/start-virtuoso.js'
import { benchBase, makeRecords, toNQuads } from '../generator.js'
import type { BenchServer, StartServer } from './bench-server.js'
import { startOurs } from './ours.js'
import { startVirtuosoServer } from './virtuoso.js'
import { startComunica, startOxigraph } from './wrapped.js'

const starters: Readonly<Record<string, StartServer>> = {
  ours: startOurs,
  virtuoso: startVirtuosoServer,
  oxigraph: startOxigraph,
  comunica: startComunica,
}

/** Starts products over so many quads, does something with them, and ends them; Virtuoso is left out where it is not there. */
export async function withServers(
  names: readonly string[],
  quads: number,
  work: (servers: readonly BenchServer[]) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drempel-bench-'))
  const file = join(folder, 'data.nq')
  const servers: BenchServer[] = []
  // What a server starts is ended when this process exits, which a signal alone would not make it do.
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', tidy)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  try {
    await pipeline(Readable.from(writeRecords(quads)), createWriteStream(file))
    for (const name of names.filter(each => each !== 'virtuoso' || hasVirtuoso())) {
      console.error(`${quads.toLocaleString('en')} quads: starting ${name}`)
      const server = await starters[name]?.({ quads, folder, file })
      if (server) servers.push(server)
    }
    await work(servers)
  } finally {
    for (const server of servers) await server.stop()
    tidy()
  }
}

/** The records, and the vocabulary, which our own store holds too. */
async function* writeRecords(quads: number): AsyncIterable<string> {
  const graph = namedNode(`${benchBase}ns`)
  yield [...new Set(inGraph(readTurtleFiles('vocab'), graph).map(quadText))].join('')
  for await (const batch of inBatches(makeRecords(quads), 100)) yield batch.map(toNQuads).join('')
}
