import { Router, type Request, type Response } from 'express'
import type { Quad } from '@rdfjs/types'
import { syntaxes, turtle, type Syntax } from '../rdf/syntaxes.js'
import { cataloguePage } from '../views/catalogue-page.js'
import { pageLanguages, type PageContext } from '../views/page-context.js'
import { qualityPage } from '../views/quality-page.js'
import { answeredFromCache } from './caching.js'
import { toCataloguePage, toQualityPage } from './catalog-pages.js'
import { dataFormats, findSyntax, linkFormats, writeDescription } from './descriptions.js'
import { chooseMediaType, descriptionTypes, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** Something that we say of ourselves, as data and perhaps as a page. */
interface Description {
  /** Without suffix. */
  path: string
  quads: () => Promise<readonly Quad[]>
  page?: (context: PageContext) => Promise<string>
}

/** What we say of the data set: VoID at `/.well-known/void`, DCAT-AP at `/catalog`, DQV at `/catalog/quality`. */
export function catalogRoutes(parts: Parts): Router {
  const router = Router()
  const send = createSender(parts)
  for (const description of describe(parts)) {
    const { path, page } = description
    router.get([`/${path}`, `/${path}.:suffix`], (request, response, next) => {
      const { suffix } = request.params as { suffix?: string }
      const mediaType = suffix === 'html' && page ? html : readMediaType(request, suffix, page !== undefined)
      return mediaType === undefined ? next() : send(description, mediaType, request, response)
    })
    if (page)
      for (const language of pageLanguages)
        router.get(`/${language}/${path}`, (request, response) => send(description, html, request, response))
  }
  return router
}

function describe(parts: Parts): Description[] {
  const { catalogue } = parts
  return [
    { path: '.well-known/void', quads: catalogue.dataSet },
    {
      path: 'catalog',
      quads: catalogue.catalogue,
      page: async context => cataloguePage(context, toCataloguePage(context, await readAll(parts), parts.config)),
    },
    {
      path: 'catalog/quality',
      quads: catalogue.qualityQuads,
      page: async context =>
        qualityPage(context, toQualityPage(context, await catalogue.quality(), await catalogue.counts())),
    },
  ]
}

async function readAll({ catalogue }: Parts) {
  return { quads: await catalogue.catalogue(), counts: await catalogue.counts() }
}

function readMediaType(request: Request, suffix: string | undefined, hasPage: boolean): string | undefined {
  if (suffix !== undefined) return findSyntax(suffix)?.mediaType
  return chooseMediaType(request, hasPage ? descriptionTypes : syntaxes.map(syntax => syntax.mediaType))
}

/** Sends a description; its text is kept as long as its quads are. */
function createSender(parts: Parts) {
  const texts = new WeakMap<readonly Quad[], Map<Syntax, Promise<string>>>()
  const textOf = (quads: readonly Quad[], syntax: Syntax) => {
    const known = texts.get(quads) ?? new Map<Syntax, Promise<string>>()
    texts.set(quads, known)
    const text = known.get(syntax) ?? writeDescription(quads, syntax, parts)
    known.set(syntax, text)
    return text
  }
  return async ({ path, quads, page }: Description, mediaType: string, request: Request, response: Response) => {
    const today = new Date().toISOString().slice(0, 10)
    const variant = `${mediaType} ${request.headers['accept-language']} ${parts.catalogue.stamp()} ${today}`
    if (answeredFromCache(request, response, parts, variant)) return
    const formats = dataFormats(`/${path}`)
    linkFormats(response, formats, parts)
    const syntax = findSyntax(mediaType) ?? turtle
    if (mediaType !== html || !page)
      return void response.type(syntax.mediaType).send(await textOf(await quads(), syntax))
    const context = readPageContext(request, parts, formats, path)
    response
      .set('Content-Language', context.language)
      .type('html')
      .send(await page(context))
  }
}
