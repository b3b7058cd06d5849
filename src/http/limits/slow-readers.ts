import type { Server, ServerResponse } from 'node:http'

/** How long a reader may take for an answer. */
export interface ReadingTime {
  /** Time in which something must be read, and that every answer has, in ms. */
  graceMs: number
  /** Pace that is asked for when an answer takes longer than that, in bytes a second. */
  pace: number
  /** How often we look, in ms. */
  everyMs: number
}

const usual: ReadingTime = { graceMs: 30_000, pace: 64 * 1024, everyMs: 5000 }

interface Answer {
  /** Bytes that had gone over the connection before. */
  bytesBefore: number
  /** When we first saw that it was being sent. */
  since: number | undefined
}

/** Cuts connections whose readers take an answer too slowly, or not at all: it waits in our memory meanwhile. */
export function cutSlowReaders(server: Server, { graceMs, pace, everyMs } = usual): void {
  const answers = new Map<ServerResponse, Answer>()
  server.on('request', (_request, response) => {
    answers.set(response, { bytesBefore: response.socket?.bytesWritten ?? 0, since: undefined })
    response.once('close', () => answers.delete(response))
  })
  const look = () => {
    for (const [response, answer] of answers) {
      if (!response.headersSent) continue
      // Without a listener this cuts the connection when nothing at all is taken meanwhile.
      if (answer.since === undefined) response.setTimeout(graceMs)
      answer.since ??= performance.now()
      const bytes = (response.socket?.bytesWritten ?? 0) - answer.bytesBefore
      if (performance.now() - answer.since > graceMs + (bytes / pace) * 1000) response.destroy()
    }
  }
  const clock = setInterval(look, everyMs).unref()
  server.once('close', () => clearInterval(clock))
}
