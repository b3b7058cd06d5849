import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { Problem, type ProblemKind } from '../problem.js'
import { errorPage } from '../views/error-page.js'
import type { PageContext } from '../views/page-context.js'
import { sendWithoutReading } from './limits/bodies.js'
import { wantsPage } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

const statusOf = {
  malformed: 400,
  forbidden: 403,
  'not-found': 404,
  gone: 410,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'unsupported-media-type': 415,
  'too-large': 413,
  'result-too-large': 422,
  'too-expensive': 422,
  'too-slow': 503,
  'too-many': 429,
  busy: 503,
  storage: 507,
} satisfies Record<ProblemKind, number>

/** HTTP status of whatever was thrown; 500 for what is no Problem, and so our fault. */
export function statusFor(error: unknown): number {
  return error instanceof Problem ? statusOf[error.kind] : 500
}

/** Seconds after which a client may try again when we are too busy or too slow, unless the Problem knows better. */
const retrySeconds = 10

/** Sets the status of whatever was thrown, and when it may be tried again. */
export function setStatus(response: Response, error: unknown): number {
  const status = statusFor(error)
  const wait = (error instanceof Problem && error.retrySeconds) || retrySeconds
  if (status === 503 || status === 429) response.set('Retry-After', String(Math.ceil(wait)))
  response.status(status)
  return status
}

/** Turns whatever was thrown into RFC 9457 problem details, or a page for a browser. */
export function sendProblems(parts: Parts): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error)
    if (!problem || problem.kind === 'storage') logFault(error, request)
    if (response.headersSent) return void response.destroy()
    for (const name of ['ETag', 'Last-Modified', 'Cache-Control', 'Link', 'Content-Location'])
      response.removeHeader(name)
    const status = setStatus(response, problem)
    response.set('Cache-Control', 'no-store').vary('Accept, Accept-Language')
    const text = wantsPage(request)
      ? toPage(problem, status, readPageContext(request, parts))
      : toDetails(problem, status)
    response.type(wantsPage(request) ? 'html' : 'application/problem+json')
    if (status === 413) sendWithoutReading(request, response, text)
    else response.send(text)
  }
}

function toPage(problem: Problem | undefined, status: number, context: PageContext): string {
  const { kind, cure } = problem ?? { kind: 'internal' as const, cure: undefined }
  return errorPage(context, { kind, status, sentence: sentenceOf(problem), cure })
}

function toDetails(problem: Problem | undefined, status: number): string {
  const details = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: sentenceOf(problem),
    ...(problem?.cure ? { cure: problem.cure } : {}),
  }
  return `${JSON.stringify(details, undefined, 2)}\n`
}

const sentenceOf = (problem: Problem | undefined) =>
  problem?.message ?? 'Something went wrong on our side. It has been noted.'

/** The end of all routes. */
export const noSuchAddress: RequestHandler = request => {
  throw new Problem('not-found', `There is nothing at ${request.path}.`, {
    cure: 'The start page at / leads to all there is.',
  })
}

/** Express and its parts throw errors with a status of their own; those of the client's making are told as such. */
function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return new Problem('too-large', 'The request is too large.', { cure: 'Send less.', cause: error })
  if (status === 415)
    return new Problem('unsupported-media-type', 'The request cannot be read in this form.', { cause: error })
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Problem('malformed', 'The request cannot be understood.', { cause: error })
  return undefined
}

function logFault(error: unknown, request: Request): void {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `${JSON.stringify({ time: new Date().toISOString(), method: request.method, path: request.path, error: told })}\n`,
  )
}
