import { Router } from 'express'
import { nTriples, syntaxes, turtle } from '../rdf/syntaxes.js'
import { vocabularyPage } from '../views/vocabulary-page.js'
import { answeredFromCache } from './caching.js'
import { dataFormats, findSyntax, linkFormats, sendQuads } from './descriptions.js'
import { chooseMediaType, descriptionTypes } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** The vocabulary at `/ns`, the shapes at `/shapes`, and the JSON-LD context. */
export function vocabularyRoutes(parts: Parts): Router {
  const router = Router()
  for (const form of ['', ...syntaxes.map(({ suffix }) => `.${suffix}`)])
    router.get(`/ns${form}`, async (request, response) => {
      const mediaType = findSyntax(form.slice(1))?.mediaType ?? chooseMediaType(request, descriptionTypes)
      if (answeredFromCache(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
      const formats = dataFormats('/ns')
      linkFormats(response, formats, parts)
      const syntax = findSyntax(mediaType)
      if (syntax) return sendQuads(response, parts.vocabularyQuads, syntax, parts)
      response.type('html').send(vocabularyPage(readPageContext(request, parts, formats, 'ns')))
    })
  router.get('/shapes', async (request, response) => {
    const mediaType = chooseMediaType(request, [turtle.mediaType, nTriples.mediaType])
    if (answeredFromCache(request, response, parts, mediaType)) return
    await sendQuads(response, parts.shapes, findSyntax(mediaType) ?? turtle, parts)
  })
  router.get('/context.jsonld', (request, response) => {
    if (answeredFromCache(request, response, parts, 'context')) return
    response.type('application/ld+json').send(`${JSON.stringify(parts.context.document, undefined, 2)}\n`)
  })
  return router
}
