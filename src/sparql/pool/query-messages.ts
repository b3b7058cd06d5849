import { Problem, type ProblemKind } from '../../problem.js'
import type { QueryDataset } from '../algebra.js'

/** What one answer may hold. */
export interface ResultLimits {
  /** Rows of a SELECT, triples of a CONSTRUCT or DESCRIBE. */
  rows: number
  bytes: number
}

/** What the server sends to a query process: one query at a time. */
export interface QueryMessage extends QueryDataset, ResultLimits {
  query: string
  /** Acceptable media types, by the client's wish. */
  mediaTypes: readonly string[]
  /** Sequence number of the data version that the answer must have seen. */
  atLeast: number
  /** Rows from which the query is not run but put off: the answer is that it is a long one. */
  longRows: number
}

/** A complete answer. */
export interface QueryAnswer {
  mediaType: string
  body: Buffer
  /** Sequence number of the data version that the answer comes from. */
  version: number
}

/** What a query process sends back; `ready` once, the others one for each query. */
export type QueryReply =
  | { kind: 'ready' }
  | { kind: 'long' }
  | ({ kind: 'answer' } & QueryAnswer)
  | { kind: 'problem'; problem: { kind: ProblemKind; sentence: string; cure?: string } }
  | { kind: 'fault'; stack: string }

/** An error in a form that can be sent. */
export function toErrorReply(error: unknown): QueryReply {
  if (!(error instanceof Problem))
    return { kind: 'fault', stack: error instanceof Error ? `${error.stack}` : String(error) }
  const { kind, message: sentence, cure } = error
  return { kind: 'problem', problem: { kind, sentence, ...(cure === undefined ? {} : { cure }) } }
}

/** The answer that a reply holds; throws the Problem or the fault that it holds otherwise. */
export function toAnswer(reply: QueryReply): QueryAnswer {
  switch (reply.kind) {
    case 'answer':
      return { mediaType: reply.mediaType, body: reply.body, version: reply.version }
    case 'problem': {
      const { kind, sentence, cure } = reply.problem
      throw new Problem(kind, sentence, cure === undefined ? {} : { cure })
    }
    case 'fault':
      throw new Error(`A query process failed: ${reply.stack}`)
    case 'ready':
      throw new Error('A query process started twice.')
    case 'long':
      throw new Error('A query process put a query off that it was to answer.')
  }
}
