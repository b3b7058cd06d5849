import { Router, type Request } from 'express'
import type { Fragment } from '../fragments/fragment.js'
import { collect } from '../rdf/collect.js'
import { nQuads, syntaxes } from '../rdf/syntaxes.js'
import { writeQuads } from '../rdf/write.js'
import { fragmentsPage, type FragmentsPageData } from '../views/fragments-page.js'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromCache } from './caching.js'
import { findSyntax } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { chooseMediaType, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'

/** N-Quads come first for clients that take anything: they are the quickest to write and to read. */
const fragmentTypes = [nQuads.mediaType, ...syntaxes.map(({ mediaType }) => mediaType), html]

/** Pattern fragments at `/fragments`, and as a page of each language at `/{language}/fragments`. */
export function fragmentRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/fragments', async (request, response) => {
    const mediaType = chooseMediaType(request, fragmentTypes)
    if (answeredFromCache(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
    const fragment = await readFragment(request, parts)
    response.set('Link', `<${fragment.canonical}>; rel="canonical"`)
    const syntax = findSyntax(mediaType)
    if (!syntax) return sendPage(fragment, { request, response, parts })
    const quads = [...fragment.data, ...fragment.metadata]
    const pieces = await collect(writeQuads(quads, syntax, { context: parts.context }))
    response.type(syntax.mediaType).send(pieces.join(''))
  })
  for (const language of pageLanguages)
    router.get(`/${language}/fragments`, async (request, response) => {
      if (answeredFromCache(request, response, parts, 'page')) return
      sendPage(await readFragment(request, parts), { request, response, parts })
    })
  return router
}

/** The fragment that a request asks for; the page of a language asks for the same as the address without it. */
function readFragment(request: Request, { fragments, iris }: Parts): Promise<Fragment> {
  const path = request.originalUrl.replace(/^\/[a-z]{2}(?=\/fragments)/, '')
  return fragments({ url: new URL(iris.base).origin + path, params: readParameters(request) })
}

function sendPage(fragment: Fragment, { request, response, parts }: Exchange): void {
  const path = `fragments${/\?.*$/s.exec(request.originalUrl)?.[0] ?? ''}`
  const context = readPageContext(request, parts, [], path)
  const toAddress = (link: string | undefined) => link?.replace(parts.iris.base, `/${context.language}/`)
  response.type('html').send(fragmentsPage(context, toPageData(fragment, toAddress)))
}

function toPageData(
  { fields, data, total, links }: Fragment,
  toAddress: (link: string | undefined) => string | undefined,
): FragmentsPageData {
  const addresses = { first: toAddress(links.first), previous: toAddress(links.previous), next: toAddress(links.next) }
  const known = Object.entries(addresses).filter(([, address]) => address !== undefined)
  return { pattern: fields, quads: data, total, links: Object.fromEntries(known) as FragmentsPageData['links'] }
}
