import { Router, type Request } from 'express'
import type { NamedNode } from '@rdfjs/types'
import { readRecord, type RecordView } from '../../model/record.js'
import { Problem } from '../../problem.js'
import { readContent } from '../../records/content.js'
import type { Change } from '../../records/ledger.js'
import { sayChanges } from '../../views/changes/say-changes.js'
import { nameOf } from '../../views/label.js'
import { pageLanguages, type PageContext } from '../../views/page-context.js'
import { followStrings } from '../../views/strings/follow.js'
import { answeredFromChange } from '../caching.js'
import type { Exchange } from '../exchange.js'
import { changesOf, historyOf } from '../history.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readPath } from '../resource-routes.js'
import { toFeed, type FeedEntry } from './building-feed.js'

/** Newest changes that a feed tells; the time map has all. */
const mostChanges = 20

/** `/{language}/follow/building/….atom`: what changes in a building, in words, the newest first. */
export function followRoutes(parts: Parts): Router {
  const router = Router()
  for (const language of pageLanguages)
    router.get(`/${language}/follow/*path`, (request, response) => sendFeed({ request, response, parts }))
  return router
}

function sendFeed(exchange: Exchange): void {
  const { request, response, parts } = exchange
  const building = readBuilding(request, parts)
  const changes = changesOf(building, parts).toReversed()
  const [newest] = changes
  if (!newest) throw unknown(request)
  if (answeredFromChange(exchange, newest, { variant: 'follow', forGood: false })) return
  const { config, iris } = parts
  const path = iris.path(building.value) ?? ''
  const context = readPageContext(request, parts)
  const records = readRecords(building, changes.slice(0, mostChanges + 1), parts)
  const name = records.find(record => record !== undefined)
  response.set('Content-Language', context.language).type('application/atom+xml')
  response.send(
    toFeed(
      changes.slice(0, mostChanges).map((change, index) =>
        toEntry(context, change, {
          address: historyOf(building, parts).version(change.sequence),
          changed: { after: records[index], before: records[index + 1] },
        }),
      ),
      {
        ...{
          address: `${iris.base}${context.language}/follow/${path}.atom`,
          page: `${iris.base}${context.language}/${path}`,
        },
        ...{ language: context.language, author: config.publisher, licence: config.licence },
        title: followStrings[context.language].feed(name ? nameOf(context, name.root).value : path),
      },
    ),
  )
}

/** Only a whole building has changes of its own. */
function readBuilding(request: Request, { iris }: Parts): NamedNode {
  const [, path] = /^(building\/.*)\.atom$/.exec(readPath(request)) ?? []
  const thing = path === undefined ? undefined : iris.thing(path)
  if (!thing || iris.path(thing.value) !== path || iris.record(thing.value)?.value !== thing.value)
    throw unknown(request)
  return thing
}

function unknown(request: Request): Problem {
  return new Problem('not-found', `There is nothing to follow at ${request.path}.`, {
    cure: 'The page of a building leads to its feed.',
  })
}

/** The records that changes made; undefined for a withdrawal. */
function readRecords(building: NamedNode, changes: readonly Change[], parts: Parts): (RecordView | undefined)[] {
  const { iris, ledger, vocabulary } = parts
  const graph = iris.graph(building.value) ?? building
  return changes.map(change =>
    change.kind === 'withdrawn' ? undefined : readRecord(readContent(ledger.content(change), graph), iris, vocabulary),
  )
}

function toEntry(
  context: PageContext,
  { time, kind }: Change,
  { address, changed }: { address: string; changed: Parameters<typeof sayChanges>[1] },
): FeedEntry {
  const sentences = sayChanges(context, changed)
  const [first = ''] = sentences
  return {
    ...{ address, time, sentences },
    title: sentences.length === 1 ? first : context.strings.history.kinds[kind],
  }
}
