import { Router } from 'express'
import type { Fragment } from '../fragments/fragment.js'
import { nQuads, syntaxes } from '../rdf/syntaxes.js'
import { writeQuads } from '../rdf/write.js'
import { collect } from '../rdf/collect.js'
import { fragmentsPage, type FragmentsPageData } from '../views/fragments-page.js'
import { answeredFromCache } from './caching.js'
import { findSyntax } from './descriptions.js'
import { chooseMediaType, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'

/** N-Quads come first for clients that take anything: they are the quickest to write and to read. */
const fragmentTypes = [nQuads.mediaType, ...syntaxes.map(({ mediaType }) => mediaType), html]

/** Pattern fragments at `/fragments`. */
export function fragmentRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/fragments', async (request, response) => {
    const mediaType = chooseMediaType(request, fragmentTypes)
    if (answeredFromCache(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
    const url = new URL(parts.iris.base).origin + request.originalUrl
    const fragment = await parts.fragments({ url, params: readParameters(request) })
    response.set('Link', `<${fragment.canonical}>; rel="canonical"`)
    const syntax = findSyntax(mediaType)
    if (!syntax) {
      response.type('html').send(fragmentsPage(readPageContext(request, parts), toPageData(fragment)))
      return
    }
    const pieces = await collect(
      writeQuads([...fragment.data, ...fragment.metadata], syntax, { context: parts.context }),
    )
    response.type(syntax.mediaType).send(pieces.join(''))
  })
  return router
}

function toPageData({ fields, data, total, links }: Fragment): FragmentsPageData {
  return { pattern: fields, quads: data, total, links }
}
