import { pipeline } from 'node:stream/promises'
import { Router, type Request, type Response } from 'express'
import { createFeed, partings, type FeedDocument, type FeedView } from '../feeds/create-feed.js'
import { describeShape } from '../feeds/describe-shape.js'
import { jsonLd, nQuads, syntaxes, triG, turtle, type Syntax } from '../rdf/syntaxes.js'
import { writeQuads, type Quads } from '../rdf/write.js'
import { feedPage } from '../views/feed-page.js'
import { answeredFromCache, answeredFromChange, answeredFromEdition } from './caching.js'
import { findSyntax, sendQuads } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { chooseMediaType, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** Those that name graphs: in others, two versions of one record on a page would run together. */
const feedSyntaxes: readonly Syntax[] = [nQuads, triG, jsonLd]
const feedTypes = [...feedSyntaxes.map(({ mediaType }) => mediaType), html]

type Params = Request['params']
type Find = (params: Record<string, string>) => FeedDocument | Promise<FeedDocument>

/** The ledger as Linked Data Event Streams at `/feed`: the whole, and parts by municipality and by place. */
export function feedRoutes(parts: Parts): Router {
  const router = Router()
  const feed = createFeed(parts)
  const position = () => parts.store.version.sequence
  const serve = (path: string, find: Find) =>
    router.get(path, async (request: Request, response: Response) =>
      sendDocument(await find(toTexts(request.params)), { request, response, parts }),
    )
  const serveView = (path: string, open: (params: Record<string, string>) => Promise<FeedView>) => {
    serve(path, async params => (await open(params)).root())
    serve(`${path}/range/:from-:to`, async params =>
      (await open(params)).range(readSequence(params.from), readSequence(params.to)),
    )
    serve(`${path}/:from`, async params => (await open(params)).page(readSequence(params.from)))
  }
  router.get('/feed/shape', (request, response) => sendShape({ request, response, parts }))
  for (const parting of partings) serve(`/feed/${parting}`, () => feed.parts(parting, position()))
  serveView('/feed/by-municipality/:name', ({ name = '' }) => feed.part('by-municipality', name, position()))
  serveView('/feed/by-place/:zoom/:column/:row', ({ zoom, column, row }) =>
    feed.part('by-place', `${zoom}/${column}/${row}`, position()),
  )
  serve('/feed/version/:sequence', ({ sequence }) => feed.version(readSequence(sequence), position()))
  serveView('/feed', async () => feed.whole(position()))
  return router
}

function toTexts(params: Params): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
}

async function sendShape({ request, response, parts }: Exchange): Promise<void> {
  const mediaType = chooseMediaType(request, [turtle.mediaType, ...syntaxes.map(syntax => syntax.mediaType)])
  if (answeredFromEdition(request, response, parts, mediaType)) return
  await sendQuads(response, describeShape(parts.iris.base), findSyntax(mediaType) ?? turtle, parts)
}

async function sendDocument(document: FeedDocument, exchange: Exchange): Promise<void> {
  const { request, response, parts } = exchange
  const mediaType = chooseMediaType(request, feedTypes)
  const { newest, finished } = document
  const isPage = mediaType === html
  const variant = isPage ? `${mediaType} ${request.headers['accept-language']}` : mediaType
  const answered = newest
    ? answeredFromChange(exchange, newest, { variant, forGood: finished && !isPage })
    : answeredFromCache(request, response, parts, variant)
  if (answered) return
  const syntax = feedSyntaxes.find(each => each.mediaType === mediaType)
  if (syntax) return sendStream(response, document.quads, syntax)
  const { path, nodes, changes } = document.outline
  response
    .type('html')
    .send(feedPage(readPageContext(request, parts, [], ''), { path, nodes, changes: [...changes()] }))
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
function readSequence(text = ''): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : NaN
}
