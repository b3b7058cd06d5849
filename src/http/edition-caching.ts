import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Parts } from './parts.js'

/** Seconds for which a cache may answer by itself: our words change with the program, not with the data. */
const freshSeconds = 3600

/**
 * Sets the caching headers of an answer that follows from the program and its vocabulary alone, and answers 304 when
 * the client has it; true means that the answer is sent.
 * @param variant what makes this form differ at the same address: media type and language
 */
export function answeredFromEdition(request: Request, response: Response, parts: Parts, variant: string): boolean {
  const key = `${parts.edition} ${request.originalUrl} ${variant}`
  response.set({
    'Cache-Control': `public, max-age=${freshSeconds}, stale-while-revalidate=${freshSeconds}`,
    // Weak, as the compressed and the plain form of an answer share it.
    ETag: `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`,
  })
  response.vary('Accept, Accept-Encoding, Accept-Language')
  response.status(200)
  if (!request.fresh) return false
  response.status(304).end()
  return true
}
