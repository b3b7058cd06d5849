import type { Request } from 'express'

/** Parameters of the query string, as the URL standard reads them. */
export function readParameters(request: Request): URLSearchParams {
  return new URLSearchParams(/\?(.*)$/s.exec(request.originalUrl)?.[1] ?? '')
}
