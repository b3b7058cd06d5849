import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
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
    `${parts.edition} ${sequence} ${request.originalUrl} ${variant}`,
    freshSeconds.data,
  )
}

/** The same for an answer that follows from the program and its vocabulary alone. */
export function answeredFromEdition(request: Request, response: Response, parts: Parts, variant: string): boolean {
  return answeredFor(request, response, `${parts.edition} ${request.originalUrl} ${variant}`, freshSeconds.words)
}

function answeredFor(request: Request, response: Response, key: string, seconds: number): boolean {
  response.set({
    'Cache-Control': `public, max-age=${seconds}, stale-while-revalidate=${seconds}`,
    // Weak, as the compressed and the plain form of an answer share it.
    ETag: `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`,
  })
  response.vary('Accept, Accept-Encoding, Accept-Language')
  response.status(200)
  if (!request.fresh) return false
  response.status(304).end()
  return true
}
