import type { Response } from 'express'
import type { NamedNode } from '@rdfjs/types'
import { createFeed } from '../feeds/create-feed.js'
import { Problem } from '../problem.js'
import type { Change } from '../records/ledger.js'
import { findSyntax, writeDescription } from './descriptions.js'
import type { Exchange } from './exchange.js'
import type { Parts } from './parts.js'

/** Addresses of the history of a thing's document. */
export function historyOf(thing: NamedNode, { iris }: Pick<Parts, 'iris'>) {
  const path = iris.path(thing.value) ?? ''
  return {
    original: iris.document(thing.value)?.value ?? '',
    timeMap: `${iris.base}timemap/${path}`,
    version: (sequence: number) => `${iris.base}version/${sequence}/${path}`,
  }
}

/** All changes of the record that a thing is of, the oldest first, up to the data version that is served. */
export function changesOf(thing: NamedNode, { iris, ledger, store }: Parts): Change[] {
  const owner = iris.record(thing.value)
  const changes = owner ? ledger.history(owner.value) : []
  return changes.filter(({ sequence }) => sequence <= store.version.sequence)
}

/** Tells where the history of a document is (RFC 7089, pattern 1.1: the document is its own time gate). */
export function linkHistory(thing: NamedNode, response: Response, parts: Parts): void {
  const { original, timeMap } = historyOf(thing, parts)
  response.append('Link', [
    `<${original}>; rel="original timegate"`,
    `<${timeMap}>; rel="timemap"; type="application/link-format"`,
  ])
}

/** With Accept-Datetime, leads to the version that was in force then, the first for times before it. */
export function answeredFromPast(thing: NamedNode, { request, response, parts }: Exchange): boolean {
  const wished = request.headers['accept-datetime']
  if (typeof wished !== 'string') return false
  const changes = changesOf(thing, parts)
  // The header tells whole seconds: a change within the last of them has been made.
  const until = new Date(readDate(wished) + 999).toISOString()
  const chosen = changes.findLast(({ time }) => time <= until) ?? changes[0]
  if (!chosen) return false
  linkHistory(thing, response, parts)
  const { pathname } = new URL(historyOf(thing, parts).version(chosen.sequence))
  response.set('Cache-Control', 'public, max-age=60').vary('Accept-Datetime').redirect(302, pathname)
  return true
}

function readDate(text: string): number {
  const time = Date.parse(text)
  if (!Number.isNaN(time) && /^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/.test(text)) return time
  throw new Problem('malformed', `Accept-Datetime is no date: ${text.slice(0, 100)}`, {
    cure: 'Write it as HTTP does: Thu, 31 May 2007 20:35:00 GMT',
  })
}

/** For a withdrawn record: 410, with what the feed says of the withdrawal for clients that read RDF. */
export async function answeredFromGrave(thing: NamedNode, mediaType: string, exchange: Exchange): Promise<boolean> {
  const { response, parts } = exchange
  const last = changesOf(thing, parts).at(-1)
  const syntax = findSyntax(mediaType)
  if (last?.kind !== 'withdrawn' || !syntax) return false
  linkHistory(thing, response, parts)
  const { quads } = createFeed(parts).version(last.sequence, parts.store.version.sequence)
  const text = await writeDescription(quads, syntax, parts)
  response.status(410).set('Cache-Control', 'public, max-age=60').type(syntax.mediaType).send(text)
  return true
}
