export type ProblemKind =
  | 'malformed'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'too-large'
  | 'result-too-large'
  | 'too-expensive'
  | 'too-slow'
  | 'too-many'
  | 'busy'
  | 'storage'

export interface ProblemOptions {
  /** What the reader can do about it, as a sentence. */
  cure?: string
  /** Time after which asking again makes sense, in seconds. */
  retrySeconds?: number
  cause?: unknown
}

/** A request that cannot be answered, told as a sentence for the reader; `http/problems.ts` gives it a status. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly cure: string | undefined
  readonly retrySeconds: number | undefined

  constructor(kind: ProblemKind, sentence: string, options: ProblemOptions = {}) {
    super(sentence, { cause: options.cause })
    this.name = 'Problem'
    this.kind = kind
    this.cure = options.cure
    this.retrySeconds = options.retrySeconds
  }
}
