import { Router, type Request } from 'express'
import type { Fragment, Fragments } from '../fragments/fragment.js'
import type { DataSet } from '../fragments/data-sets.js'
import { writeFragment } from '../fragments/write-fragment.js'
import { Problem } from '../problem.js'
import { nQuads, syntaxes } from '../rdf/syntaxes.js'
import { fragmentsPage, type FragmentsPageData } from '../views/fragments-page.js'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromCache, answeredFromEdition } from './caching.js'
import { findSyntax } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { chooseMediaType, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'

/** N-Quads come first for clients that take anything: they are the quickest to write and to read. */
const fragmentTypes = [nQuads.mediaType, ...syntaxes.map(({ mediaType }) => mediaType), html]

/** Pattern fragments at `/fragments` and `/fragments/{data set}`, and as a page of each language below `/{language}`. */
export function fragmentRoutes(parts: Parts): Router {
  const router = Router()
  const answer = async (dataSet: DataSet, exchange: Exchange) => {
    const mediaType = isPageAddress(exchange.request) ? html : chooseMediaType(exchange.request, fragmentTypes)
    const answered = dataSet.isFixed ? answeredFromEdition : answeredFromCache
    const variant = `${mediaType} ${exchange.request.headers['accept-language']}`
    if (answered(exchange.request, exchange.response, parts, variant)) return
    await sendFragment(dataSet, mediaType, exchange)
  }
  for (const start of ['', ...pageLanguages.map(language => `/${language}`)]) {
    router.get(`${start}/fragments`, (request, response) =>
      answer({ name: '', fragments: parts.fragments, isFixed: false }, { request, response, parts }),
    )
    router.get(`${start}/fragments/:dataSet`, (request, response) =>
      answer(findDataSet(request.params.dataSet, parts), { request, response, parts }),
    )
  }
  return router
}

function isPageAddress({ originalUrl }: Request): boolean {
  return !originalUrl.startsWith('/fragments')
}

function findDataSet(name: string, { dataSets, iris }: Parts): DataSet {
  const found = dataSets.find(name)
  if (found) return found
  throw new Problem('not-found', `There is no data set "${name}".`, { cure: `${iris.base}fragments names them all.` })
}

async function sendFragment(dataSet: DataSet, mediaType: string, exchange: Exchange): Promise<void> {
  const { response, parts } = exchange
  const fragment = await readFragment(exchange.request, parts, dataSet.fragments)
  response.append('Link', toLinkHeader(fragment))
  const syntax = findSyntax(mediaType)
  if (!syntax) return sendPage(fragment, dataSet, exchange)
  response.type(syntax.mediaType).send(await writeFragment(fragment, syntax, parts.context))
}

/** The fragment that a request asks for; the page of a language asks for the same as the address without it. */
function readFragment(request: Request, { iris }: Parts, fragments: Fragments): Promise<Fragment> {
  const path = request.originalUrl.replace(/^\/[a-z]{2}(?=\/fragments)/, '')
  return fragments({ url: new URL(iris.base).origin + path, params: readParameters(request) })
}

/** Longest address that is told in a header: rows of values make some that no proxy would let pass twice. */
const longestLink = 2000

function toLinkHeader({ canonical, links }: Fragment): string {
  const relations = { canonical, first: links.first, prev: links.previous, next: links.next, last: links.last }
  const told = Object.entries(relations).filter(([, href]) => href !== undefined && href.length <= longestLink)
  return told.map(([rel, href]) => `<${href}>; rel="${rel}"`).join(', ')
}

function sendPage(fragment: Fragment, { name }: DataSet, { request, response, parts }: Exchange): void {
  const place = name === '' ? 'fragments' : `fragments/${name}`
  const context = readPageContext(request, parts, [], place + (/\?.*$/s.exec(request.originalUrl)?.[0] ?? ''))
  const toAddress = (link: string | undefined) => link?.replace(parts.iris.base, `/${context.language}/`)
  const data = toPageData(fragment, toAddress)
  const list = name === '' && Object.keys(fragment.fields).length === 0 ? parts.dataSets.list() : []
  const dataSets = list.map(each => ({ ...each, address: toAddress(each.address) ?? '' }))
  response.type('html').send(fragmentsPage(context, { ...data, name, dataSets }))
}

function toPageData(
  { fields, data, total, links }: Fragment,
  toAddress: (link: string | undefined) => string | undefined,
): FragmentsPageData {
  const addresses = { first: toAddress(links.first), previous: toAddress(links.previous), next: toAddress(links.next) }
  const known = Object.entries(addresses).filter(([, address]) => address !== undefined)
  return { pattern: fields, quads: data, total, links: Object.fromEntries(known) as FragmentsPageData['links'] }
}
