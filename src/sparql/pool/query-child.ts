import { on } from 'node:events'
import type { Operation } from '../../engine/algebra.js'
import type { QuadStore } from '../../store/store.js'
import { weighQuery } from '../gate/weigh-query.js'
import { createQueryEngine, type PrepareQuery, type ViewSource } from '../engine.js'
import { endWithParent } from './parent-watch.js'
import { toErrorReply, type QueryMessage, type QueryReply } from './query-messages.js'
import { writeWithin } from './result-limits.js'
import { createTidyUp } from './tidy-up.js'
import { chooseMediaType } from '../results.js'

/** Brings the store to at least this data version; called between queries only, so that each sees one version. */
export type Follow = (atLeast: number) => Promise<void>

/**
 * Answers the queries that a pool sends to this process, one after the other, until the pool lets go of it.
 * Time and memory are not limited here: the pool ends the process.
 * @param baseIri of queries that declare none
 */
export async function serveQueries(
  store: QuadStore & ViewSource,
  follow: Follow,
  channel: NodeJS.Process,
  baseIri?: string,
): Promise<void> {
  endWithParent()
  const tidyUp = createTidyUp()
  const messages = on(channel, 'message', { close: ['disconnect'] })
  const send = (reply: QueryReply) => channel.send?.(reply)
  const prepare = createQueryEngine(store, baseIri)
  await warmUp(prepare)
  send({ kind: 'ready' })
  for await (const [message] of messages) {
    send(await answer(message as QueryMessage, prepare, { store, follow }))
    tidyUp()
  }
}

/** A query that is thrown away, so that the first reader does not wait while parser and engine are compiled (50 ms). */
async function warmUp(prepare: PrepareQuery): Promise<void> {
  const { run } = await prepare('SELECT * { ?s ?p ?o } LIMIT 1')
  await writeWithin(await run(), 'application/sparql-results+json', { rows: 1, bytes: Infinity })
}

async function answer(
  message: QueryMessage,
  prepare: PrepareQuery,
  { store, follow }: { store: QuadStore; follow: Follow },
): Promise<QueryReply> {
  try {
    await follow(message.atLeast)
    const { form, operation, run } = await prepare(message.query, message)
    const mediaType = chooseMediaType(form, message.mediaTypes)
    if ((await weighQuery(operation as Operation, store)) > message.longRows) return { kind: 'long' }
    const body = await writeWithin(await run(message), mediaType, message)
    return { kind: 'answer', mediaType, body, version: store.version.sequence }
  } catch (error) {
    return toErrorReply(error)
  }
}
