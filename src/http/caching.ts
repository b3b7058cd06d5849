import { hash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { NamedNode } from '@rdfjs/types'
import type { Change } from '../records/ledger.js'
import type { Exchange } from './exchange.js'
import type { Parts } from './parts.js'

/** Seconds for which a cache may answer by itself: data may change any time, our words only with the program. */
const freshSeconds = { data: 60, words: 3600 }

/**
 * Sets the caching headers of an answer that follows from the data version, and answers 304 when the client has it;
 * true means that the answer is sent. Call before any work is done.
 * @param variant what makes this form differ at the same address: media type and language
 */
export function answeredFromCache(request: Request, response: Response, parts: Parts, variant: string): boolean {
  const { sequence, time } = parts.store.version
  response.set('Last-Modified', time.toUTCString())
  return answeredFor(
    request,
    response,
    `${parts.edition} ${sequence} ${parts.graphs.stamp()} ${request.originalUrl} ${variant}`,
    freshSeconds.data,
  )
}

/**
 * The same for an answer that follows from one record: other changes leave its tag as it is. A withdrawn record has no
 * tag, for it is gone, whatever the client has.
 */
export function answeredFromRecord(exchange: Exchange, thing: NamedNode, variant: string): boolean {
  const { request, response, parts } = exchange
  const { edition, iris, ledger, store } = parts
  const owner = iris.record(thing.value)
  const change = owner && ledger.latest(owner.value)
  if (change?.kind === 'withdrawn') return false
  if (!change || change.sequence > store.version.sequence) return answeredFromCache(request, response, parts, variant)
  response.set('Last-Modified', new Date(change.time).toUTCString())
  const key = `${edition} record ${change.sequence} ${request.originalUrl} ${variant}`
  return answeredFor(request, response, key, freshSeconds.data)
}

/** The same for an answer that follows from the changes up to one of them; `forGood` where it will never be another. */
export function answeredFromChange(
  { request, response, parts }: Exchange,
  { sequence, time, sha256 }: Change,
  { variant, forGood }: { variant: string; forGood: boolean },
): boolean {
  response.set('Last-Modified', new Date(time).toUTCString())
  const key = `${forGood ? '' : parts.edition} ${sequence} ${time} ${sha256} ${request.originalUrl} ${variant}`
  return answeredFor(request, response, key, forGood ? 'for good' : freshSeconds.data)
}

/** The same for an answer that follows from the program and its vocabulary alone. */
export function answeredFromEdition(request: Request, response: Response, parts: Parts, variant: string): boolean {
  return answeredFor(request, response, `${parts.edition} ${request.originalUrl} ${variant}`, freshSeconds.words)
}

/**
 * The same for an answer that is quick to make: its entity tag follows from its content, so that a change elsewhere
 * leaves it fresh. Call when it is made.
 */
export function answeredFromContent(
  { request, response, parts }: Exchange,
  content: string | Uint8Array,
  seconds = freshSeconds.data,
): boolean {
  response.set('Last-Modified', parts.store.version.time.toUTCString())
  return answeredFor(request, response, content, seconds)
}

/** For an answer that will be another one in a moment, though the data stays as it is. */
export function forbidKeeping(response: Response): void {
  response.removeHeader('ETag')
  response.removeHeader('Last-Modified')
  response.set('Cache-Control', 'no-store')
}

function answeredFor(
  request: Request,
  response: Response,
  key: string | Uint8Array,
  seconds: number | 'for good',
): boolean {
  response.set({
    'Cache-Control':
      seconds === 'for good'
        ? 'public, max-age=31536000, immutable'
        : `public, max-age=${seconds}, stale-while-revalidate=${seconds}`,
    // Weak, as the compressed and the plain form of an answer share it.
    ETag: `W/"${hash('sha256', key, 'base64url').slice(0, 22)}"`,
  })
  response.vary('Accept, Accept-Encoding, Accept-Language')
  response.status(200)
  if (!request.fresh) return false
  response.status(304).end()
  return true
}
