import { Router } from 'express'
import type { NamedNode } from '@rdfjs/types'
import { describeDataSet } from '../catalog/describe-data-set.js'
import { subjectsOf } from '../rdf/dataset.js'
import { syntaxes, turtle } from '../rdf/syntaxes.js'
import { owl, rdf } from '../rdf/vocab.js'
import { answeredFromCache } from './caching.js'
import { findSyntax, sendQuads } from './descriptions.js'
import { chooseMediaType } from './negotiation.js'
import type { Parts } from './parts.js'

/** What we say of the data set as a whole, at `/.well-known/void`. */
export function catalogRoutes(parts: Parts): Router {
  const router = Router()
  const classes = subjectsOf(parts.vocabulary.quads, rdf.type, owl.Class) as NamedNode[]
  router.get('/.well-known/void', async (request, response) => {
    const mediaType = chooseMediaType(
      request,
      syntaxes.map(syntax => syntax.mediaType),
    )
    if (answeredFromCache(request, response, parts, mediaType)) return
    const quads = await describeDataSet(parts.store, parts.iris.base, classes)
    await sendQuads(response, quads, findSyntax(mediaType) ?? turtle, parts)
  })
  return router
}
