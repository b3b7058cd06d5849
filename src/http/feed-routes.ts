import { pipeline } from 'node:stream/promises'
import { Router, type Request, type Response } from 'express'
import { createFeed, type FeedDocument } from '../feeds/create-feed.js'
import { jsonLd, nQuads, triG, type Syntax } from '../rdf/syntaxes.js'
import { writeQuads, type Quads } from '../rdf/write.js'
import { toSha256 } from '../records/ledger.js'
import { answeredFromCache } from './caching.js'
import type { Exchange } from './exchange.js'
import { chooseMediaType } from './negotiation.js'
import type { Parts } from './parts.js'

/** Those that name graphs: in others, two versions of one record on a page would run together. */
const feedSyntaxes: readonly Syntax[] = [nQuads, triG, jsonLd]

/** The ledger as a Linked Data Event Stream at `/feed`. */
export function feedRoutes(parts: Parts): Router {
  const router = Router()
  const feed = createFeed(parts)
  router.get('/feed', async (request, response) => {
    const syntax = chooseSyntax(request)
    if (answeredFromCache(request, response, parts, syntax.mediaType)) return
    await sendStream(response, feed.root(parts.store.version.sequence), syntax)
  })
  router.get('/feed/:from', async (request, response) => {
    const page = feed.page(readSequence(request.params.from), parts.store.version.sequence)
    await sendDocument(page, { request, response, parts })
  })
  router.get('/feed/version/:sequence', async (request, response) => {
    const version = feed.version(readSequence(request.params.sequence), parts.store.version.sequence)
    await sendDocument(version, { request, response, parts })
  })
  return router
}

async function sendDocument(document: FeedDocument, { request, response, parts }: Exchange): Promise<void> {
  const syntax = chooseSyntax(request)
  const answered = document.finished
    ? answeredForGood(document, syntax, { request, response, parts })
    : answeredFromCache(request, response, parts, syntax.mediaType)
  if (!answered) await sendStream(response, document.quads, syntax)
}

/** As `answeredFromCache`, for what never changes again: whoever has it need not ask for a year. */
function answeredForGood({ newest }: FeedDocument, { mediaType }: Syntax, { request, response }: Exchange): boolean {
  const key = `${newest.sequence} ${newest.time} ${newest.sha256} ${mediaType}`
  response.set({
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `W/"${toSha256(key).slice(0, 22)}"`,
    'Last-Modified': new Date(newest.time).toUTCString(),
  })
  response.vary('Accept, Accept-Encoding').status(200)
  if (!request.fresh) return false
  response.status(304).end()
  return true
}

function chooseSyntax(request: Request): Syntax {
  const mediaType = chooseMediaType(
    request,
    feedSyntaxes.map(syntax => syntax.mediaType),
  )
  return feedSyntaxes.find(syntax => syntax.mediaType === mediaType) ?? nQuads
}

/**
 * Sends quads as they come, for a page may hold a hundred of the largest records. The head goes with the first
 * piece: an error before it still chooses the status, a later one cuts the connection. JSON-LD stays expanded: what is
 * kept for a year cannot hang on a context that grows.
 */
async function sendStream(response: Response, quads: Quads, syntax: Syntax): Promise<void> {
  const pieces = writeQuads(quads, syntax)[Symbol.asyncIterator]()
  const first = await pieces.next()
  response.type(syntax.mediaType)
  const whole = async function* () {
    if (!first.done) yield first.value
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  await pipeline(whole, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== departed) throw error
  })
}

/** What Node 20 says when the client went away before the end; reading has then stopped, and nothing is wrong. */
const departed = 'ERR_STREAM_PREMATURE_CLOSE'

/** NaN, which no change has, for all but a plain number: each page has one address. */
function readSequence(text: string): number {
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN
}
