import type { Request, RequestHandler, Response } from 'express'
import getRawBody from 'raw-body'
import { Problem } from '../../problem.js'

/** The body of a request as text; a Problem as soon as more than the limit is announced or has come. */
export async function readBody(request: Request, bytes: number): Promise<string> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new Problem('unsupported-media-type', 'A compressed body is not read.', { cure: 'Send it as it is.' })
  return decode(await readWithin(request, bytes))
}

/** Bytes that Node may read and throw away. */
const little = 65_536

/** Refuses requests that send much, or nobody knows how much, where nothing is read. */
export const refuseBodies: RequestHandler = ({ method, path, headers }, _response, next) => {
  const isRead = method === 'POST' && path === '/sparql'
  const isLittle = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= little
  if (isRead || isLittle) next()
  else throw new Problem('too-large', 'This address takes no body.', { cure: 'Send none.' })
}

/** How long a connection stays open after its answer, in ms: closed at once, it would be reset before that is read. */
const lingerMs = 1000

/** Answers a request whose body is not read to its end: the rest would cost us as much as all of it. */
export function sendWithoutReading(request: Request, response: Response, text: string): void {
  request.unpipe()
  request.pause()
  // Not compressed, as it is written in one piece without an end.
  response
    .set('Cache-Control', 'no-store, no-transform')
    .set('Connection', 'close')
    .set('Content-Length', String(Buffer.byteLength(text)))
  response.write(text)
  const end = setTimeout(() => response.end(), lingerMs)
  response.once('close', () => clearTimeout(end))
}

async function readWithin(request: Request, bytes: number): Promise<Buffer> {
  try {
    return await getRawBody(request, { limit: bytes, length: request.headers['content-length'] ?? null })
  } catch (cause) {
    if ((cause as { type?: unknown }).type !== 'entity.too.large') throw cause
    throw new Problem('too-large', `The body is longer than ${bytes} bytes.`, {
      cure: 'Ask in several queries.',
      cause,
    })
  }
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (cause) {
    throw new Problem('malformed', 'The body is not UTF-8.', { cure: 'Send the query in UTF-8.', cause })
  }
}
