import { Router } from 'express'
import type { NamedNode } from '@rdfjs/types'
import { describeThing } from '../model/description.js'
import { Problem } from '../problem.js'
import { inGraph, namedNode } from '../rdf/terms.js'
import { readContent } from '../records/content.js'
import type { Change } from '../records/ledger.js'
import { historyPage } from '../views/history-page.js'
import { answeredFromCache, answeredFromEdition } from './caching.js'
import { findSyntax, sendQuads } from './descriptions.js'
import type { Exchange } from './exchange.js'
import { changesOf, historyOf, linkHistory } from './history.js'
import { chooseMediaType, html } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readForm, readPath, sendRecordPage } from './resource-routes.js'

const linkFormat = 'application/link-format'
const timeMapTypes = [linkFormat, 'application/json', html]

/** `/timemap/…` lists the versions of the document `/doc/…`, `/version/{change}/…` is one (RFC 7089). */
export function historyRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/timemap/*path', (request, response) => {
    const mediaType = chooseMediaType(request, timeMapTypes)
    if (answeredFromCache(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
    const path = readPath(request)
    const thing = parts.iris.thing(path)
    const changes = changesOf(thing, parts)
    if (changes.length === 0 || parts.iris.path(thing.value) !== path) throw unknown(path)
    sendTimeMap(thing, changes, mediaType, { request, response, parts })
  })
  router.get('/version/:sequence/*path', async (request, response) => {
    await sendVersion(Number(request.params.sequence), { request, response, parts })
  })
  return router
}

function sendTimeMap(thing: NamedNode, changes: readonly Change[], mediaType: string, exchange: Exchange): void {
  const { request, response, parts } = exchange
  const { original, timeMap, version } = historyOf(thing, parts)
  const versions = changes.map(({ sequence, time, kind }) => ({ address: version(sequence), time, kind }))
  const mementos = versions.map(({ address, time }) => ({ uri: address, datetime: time }))
  if (mediaType === html) {
    const context = readPageContext(request, parts, [], '')
    response.type('html').send(historyPage(context, { original, versions }))
  } else if (mediaType === linkFormat) {
    const roles = (index: number) =>
      [index === 0 ? 'first ' : '', index === versions.length - 1 ? 'last ' : ''].join('')
    const date = (time: string) => new Date(time).toUTCString()
    const lines = [
      `<${original}>; rel="original timegate"`,
      `<${timeMap}>; rel="self"; type="${linkFormat}"; from="${date(changes[0]?.time ?? '')}"; until="${date(changes.at(-1)?.time ?? '')}"`,
      ...versions.map(
        ({ address, time }, index) => `<${address}>; rel="${roles(index)}memento"; datetime="${date(time)}"`,
      ),
    ]
    response.type(linkFormat).send(`${lines.join(',\n')}\n`)
  } else
    response.json({
      ...{ original_uri: original, timegate_uri: original, timemap_uri: { json_format: timeMap } },
      mementos: { first: mementos[0], last: mementos.at(-1), list: mementos },
    })
}

async function sendVersion(sequence: number, exchange: Exchange): Promise<void> {
  const { request, response, parts } = exchange
  const { path, mediaType } = readForm(readPath(request), request)
  const thing = parts.iris.thing(path)
  const change = changesOf(thing, parts).find(each => each.sequence === sequence)
  if (!change || parts.iris.path(thing.value) !== path) throw unknown(path)
  if (change.kind === 'withdrawn')
    throw new Problem('gone', `The record was withdrawn by change ${sequence}.`, {
      cure: `What it was before stands at ${historyOf(thing, parts).timeMap}.`,
    })
  const quads = readContent(parts.ledger.content(change), parts.iris.graph(thing.value) ?? thing)
  if (!quads.some(({ subject }) => subject.equals(thing))) throw unknown(path)
  response.set('Memento-Datetime', new Date(change.time).toUTCString())
  if (answeredFromEdition(request, response, parts, `${mediaType} ${request.headers['accept-language']}`)) return
  linkHistory(thing, response, parts)
  const syntax = findSyntax(mediaType)
  const graph = namedNode(`${parts.iris.base}feed/version/${sequence}`)
  if (syntax) return sendQuads(response, inGraph(describeThing(quads, thing), graph), syntax, parts)
  sendRecordPage({ thing, record: quads }, exchange, path, toPast(thing, change, parts))
}

function toPast(thing: NamedNode, { time }: Change, parts: Parts) {
  const { original, timeMap } = historyOf(thing, parts)
  return { time, now: new URL(original).pathname, all: new URL(timeMap).pathname }
}

function unknown(path: string): Problem {
  return new Problem('not-found', `We know of no such version of ${path}.`, {
    cure: 'The time map of a document lists its versions: /timemap/ and the path behind /doc/.',
  })
}
