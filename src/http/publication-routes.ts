import { Router, type Request, type Response } from 'express'
import type { Quad } from '@rdfjs/types'
import { Problem } from '../problem.js'
import { pageLanguages, type Format, type PageContext } from '../views/page-context.js'
import { dataFormats, findSyntax, linkFormats, sendQuads } from './descriptions.js'
import { answeredFromEdition } from './caching.js'
import { chooseMediaType, descriptionTypes, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** Something that we publish about our own words: what it says as data, and its page. */
export interface Publication {
  quads: Iterable<Quad>
  page(context: PageContext): string
  /** Forms that it has besides the RDF syntaxes. */
  formats?: readonly Format[]
}

/**
 * Routes to all that is published at a path and below it: `/ns`, `/ns.ttl`, and `/nl/ns` for its page in Dutch.
 * @param find what there is at a path such as `code/bound-kind/exact`; undefined when there is nothing
 */
export function publicationRoutes(parts: Parts, root: string, find: (path: string) => Publication | undefined): Router {
  const router = Router()
  const send = (request: Request, response: Response, { path, mediaType }: Form) =>
    sendPublication({ request, response, parts }, { path, mediaType, publication: findOrThrow(path, find) })
  router.get([`/${root}`, `/${root}.:suffix`, `/${root}/*rest`], (request, response) =>
    send(request, response, readForm(request)),
  )
  for (const language of pageLanguages)
    router.get([`/${language}/${root}`, `/${language}/${root}/*rest`], (request, response) => {
      response.set('Content-Language', language)
      return send(request, response, { path: pathOf(request).replace(/^[a-z]+\//, ''), mediaType: html })
    })
  return router
}

interface Form {
  path: string
  mediaType: string
}

interface Exchange {
  request: Request
  response: Response
  parts: Parts
}

async function sendPublication(
  { request, response, parts }: Exchange,
  { path, mediaType, publication }: Form & { publication: Publication },
): Promise<void> {
  if (answeredFromEdition(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
  const formats = [...dataFormats(`/${path}`), ...(publication.formats ?? [])]
  linkFormats(response, formats, parts)
  const syntax = findSyntax(mediaType)
  if (syntax) return sendQuads(response, publication.quads, syntax, parts)
  const context = readPageContext(request, parts, formats, path)
  response.set('Content-Language', context.language).type('html').send(publication.page(context))
}

function findOrThrow(path: string, find: (path: string) => Publication | undefined): Publication {
  const publication = find(path)
  if (publication) return publication
  throw new Problem('not-found', `We publish nothing at /${path}.`, {
    cure: 'The vocabulary at /ns leads to all words.',
  })
}

/** Path without its suffix, and the media type that this or the Accept header asks for. */
function readForm(request: Request): Form {
  const path = pathOf(request)
  const [, stem, suffix] = /^(.*)\.([a-z]+)$/.exec(path) ?? []
  const mediaType = suffix === 'html' ? html : findSyntax(suffix ?? '')?.mediaType
  if (stem !== undefined && mediaType !== undefined) return { path: stem, mediaType }
  return { path, mediaType: chooseMediaType(request, descriptionTypes) }
}

function pathOf(request: Request): string {
  return request.path.slice(1).replace(/\/$/, '')
}
