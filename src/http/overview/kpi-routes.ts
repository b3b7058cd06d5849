import { Router, type Request, type Response } from 'express'
import type { Quad } from '@rdfjs/types'
import { baselineIri, type Baseline } from '../../catalog/kpi/baselines.js'
import { placeName } from '../../catalog/describe-catalogue.js'
import { Problem } from '../../problem.js'
import { baselinePage } from '../../views/overview/baseline-page.js'
import type { KpiPageData } from '../../views/overview/kpi-data.js'
import { kpiPage } from '../../views/overview/kpi-page.js'
import { pageLanguages, type PageContext } from '../../views/page-context.js'
import { answeredFromContent } from '../caching.js'
import { dataFormats, findSyntax, linkFormats, writeDescription } from '../descriptions.js'
import { chooseMediaType, descriptionTypes, html } from '../negotiation.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { toCards, toRules, type CardSources } from './kpi-cards.js'

/** A document that is a page and data. */
interface Document {
  /** Without suffix. */
  path: string
  quads: () => Promise<readonly Quad[]>
  page: (context: PageContext) => Promise<string>
}

/** Indicators at `/kpi`, what they were at `/baseline/{name}`; as pages, and as DQV and data cube in all syntaxes. */
export function kpiRoutes(parts: Parts): Router {
  const router = Router()
  const route = (path: string, find: (request: Request) => Document) => {
    router.get([`/${path}.:suffix`], (request, response, next) => {
      const { suffix } = request.params as { suffix?: string }
      const mediaType = suffix === 'html' ? html : findSyntax(suffix ?? '')?.mediaType
      return mediaType === undefined ? next() : send(find(request), mediaType, request, response)
    })
    router.get(`/${path}`, (request, response) =>
      send(find(request), chooseMediaType(request, descriptionTypes), request, response),
    )
    for (const language of pageLanguages)
      router.get(`/${language}/${path}`, (request, response) => send(find(request), html, request, response))
  }
  const send = async (document: Document, mediaType: string, request: Request, response: Response) => {
    const formats = dataFormats(`/${document.path}`)
    const context = readPageContext(request, parts, formats, `${document.path}${queryOf(request)}`)
    const syntax = findSyntax(mediaType)
    const text = syntax ? await writeDescription(await document.quads(), syntax, parts) : await document.page(context)
    linkFormats(response, formats, parts)
    if (answeredFromContent({ request, response, parts }, text)) return
    if (!syntax) response.set('Content-Language', context.language)
    response.type(syntax?.mediaType ?? 'html').send(text)
  }
  route('kpi', request => ({
    path: 'kpi',
    quads: () => parts.kpi.quads(`${parts.iris.base}kpi`),
    page: async context => kpiPage(context, await toKpiPage(request, parts)),
  }))
  route('baseline/:name', request => {
    const baseline = findBaseline(String(request.params['name']), parts)
    const path = `baseline/${baseline.name}`
    return {
      ...{ path, quads: () => Promise.resolve(baseline.quads) },
      page: context => Promise.resolve(baselinePage(context, toBaselinePage(baseline, parts))),
    }
  })
  return router
}

const queryOf = (request: Request) => /\?.*$/s.exec(request.originalUrl)?.[0] ?? ''

function findBaseline(name: string, { kpi }: Parts): Baseline {
  const baseline = kpi.baselines.find(name)
  if (baseline) return baseline
  throw new Problem('not-found', `There is no baseline "${name.slice(0, 100)}".`, { cure: '/kpi lists all there are.' })
}

async function toKpiPage(request: Request, parts: Parts): Promise<KpiPageData> {
  const { kpi, catalogue } = parts
  const parameters = readParameters(request)
  const { municipalities } = await catalogue.counts()
  const places = [...municipalities].map(([name, { places }]) => ({ name, town: placeName(name, places) }))
  const wished = parameters.get('municipality') || undefined
  const place = places.find(({ name }) => name === wished)
  if (wished !== undefined && place === undefined)
    throw new Problem('not-found', `We know no building in ${wished.slice(0, 100)}.`, { cure: 'Choose one at /kpi.' })
  const baselines = kpi.baselines.list()
  const since = parameters.get('since') ? findBaseline(parameters.get('since') ?? '', parts) : baselines[0]
  const sources: CardSources = {
    ...{ indicators: kpi.indicators(), figures: await kpi.figures(), then: since?.figures ?? [] },
    queryFor: kpi.queryFor,
  }
  return {
    ...{ place, places, since: since?.name, baselines },
    cards: toCards(place?.name, sources),
    rules: toRules(place?.name, parts.regulations(), sources),
    peers: parameters.has('peers')
      ? places.map(each => ({ place: each, cards: toCards(each.name, sources) }))
      : undefined,
  }
}

function toBaselinePage({ name, date, version, figures }: Baseline, { kpi, iris, regulations }: Parts) {
  const sources: CardSources = { indicators: kpi.indicators(), figures, then: [], queryFor: undefined }
  return {
    ...{ name, date, version, iri: baselineIri(name, iris.base) },
    cards: toCards(undefined, sources),
    rules: toRules(undefined, regulations(), sources),
  }
}
