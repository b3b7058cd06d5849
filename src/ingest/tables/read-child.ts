import { Problem } from '../../problem.js'
import type { ReadRequest } from './foreign.js'
import type { ReadMessage } from './read-in-child.js'
import { readPieces } from './read-foreign.js'

/** A process that reads one file: it is sent a ReadRequest, sends the pieces of the file, and ends. */
process.once('message', request => void answer(request as ReadRequest))

async function answer(request: ReadRequest): Promise<void> {
  try {
    for await (const piece of readPieces(request)) await send({ piece })
    await send({ done: true })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { kind, message, cure } = error
    await send({ problem: { kind, message, ...(cure === undefined ? {} : { cure }) } })
  }
  process.disconnect()
}

/** Waits until the other side has taken the message, so that no more than one is under way. */
function send(message: ReadMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, error => (error ? reject(error) : resolve()))
  })
}
