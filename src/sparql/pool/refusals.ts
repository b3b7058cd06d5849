import { Problem } from '../../problem.js'
import { ChildEnd } from './child.js'
import { clientQueue, type Client } from './clients.js'

const later = 'Try again in a while.'
const lessWork = 'Ask for less at a time, and sort or group fewer rows.'

/** The query ran, or waited, until its time was over. */
export function tooLate(timeoutMs: number, hasRun: boolean): Problem {
  const time = `${timeoutMs / 1000} s`
  if (!hasRun) return new Problem('busy', `All query processes were busy for ${time}.`, { cure: later })
  return new Problem('too-slow', `The query was stopped: it took longer than ${time}.`, {
    cure: 'See that all its patterns share variables, name properties and classes, and ask for less at a time.',
  })
}

/** The query waited as long as any may; for others, or for those of its own client. */
export function waitedTooLong(waitMs: number, client: Client): Problem {
  if (client.running === 0) return tooLate(waitMs, false)
  return new Problem('too-many', `Other queries of yours have kept this one waiting for ${waitMs / 1000} s.`, {
    cure: 'Send one query after the other.',
    retrySeconds: 5,
  })
}

/** The client has as many queries waiting as it may. */
export function tooMany(): Problem {
  return new Problem('too-many', `More than ${clientQueue} queries of yours are waiting.`, {
    cure: 'Send one query after the other.',
    retrySeconds: 5,
  })
}

/** The client has used up its query time. */
export function spent(client: Client, clientSeconds: number): Problem {
  return new Problem('too-many', `Your queries have taken more than ${clientSeconds} s a minute.`, {
    cure: 'Wait a while, ask short queries, or take the data as fragments, or whole, and ask it where you are.',
    retrySeconds: client.retrySeconds,
  })
}

/** Others wait already. */
export function full(): Problem {
  return new Problem('busy', 'Too many queries are waiting.', { cure: later, retrySeconds: 5 })
}

/** No process can be started. */
export function broken(cause: Error): Problem {
  return new Problem('busy', 'Queries cannot be answered at the moment.', { cure: 'Try again later.', cause })
}

/** The pool is closed. */
export function stopping(): Problem {
  return new Problem('busy', 'The server is stopping.', { cure: later })
}

/** The process has grown past what a query may take. */
export function tooBig(memoryMb: number): Problem {
  return new Problem('result-too-large', `The query needs more memory than a query may have (${memoryMb} MiB).`, {
    cure: lessWork,
  })
}

/** A process that was ended from outside by a signal had no memory left: V8 aborts it, or the system kills it. */
export function toEndProblem(error: unknown, heapMb: number): unknown {
  if (!(error instanceof ChildEnd) || !error.signal) return error
  const sentence = `The query needs more memory than a query may have (${heapMb} MiB).`
  return new Problem('result-too-large', sentence, { cure: lessWork, cause: error })
}
