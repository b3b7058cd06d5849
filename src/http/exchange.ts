import type { Request, Response } from 'express'
import type { Parts } from './parts.js'

/** A request, the response to it, and what is needed to answer. */
export interface Exchange {
  request: Request
  response: Response
  parts: Parts
}
