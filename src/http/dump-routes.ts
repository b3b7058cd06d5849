import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Router, type Request, type Response } from 'express'
import { liveName } from '../catalog/offer.js'
import { writeTable } from '../dumps/csv.js'
import { describeTables } from '../dumps/csv-metadata.js'
import { checksumsName, manifestName, type DumpSet } from '../dumps/dump-set.js'
import { dumpFormats, gzip, type DumpFormat } from '../dumps/formats.js'
import { municipalitiesIn, readSource, within, type RecordSource } from '../dumps/record-source.js'
import { readTables, type Table } from '../dumps/tables.js'
import { writePackedFiles, writeText, type DumpNotes } from '../dumps/write-dump.js'
import { lazily } from '../lazily.js'
import { Problem } from '../problem.js'
import { dumpsPage } from '../views/dumps-page.js'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromCache } from './caching.js'
import type { Exchange } from './exchange.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

/** All records as files: kept ones with a date, and `latest.…`, which is made when no kept one is there. */
export function dumpRoutes(parts: Parts): Router {
  const router = Router()
  const tables = lazily(() => readTables(parts.vocabulary))
  const busy = createTurns()
  const paths = ['/dumps', ...pageLanguages.map(language => `/${language}/dumps`)]
  router.get(paths, (request, response) => sendPage(tables(), { request, response, parts }))
  router.get('/dumps/latest/csv-metadata.json', (request, response) => {
    if (answeredFromCache(request, response, parts, 'csvw')) return
    const notes = { ...notesOf(parts), address: (name: string) => `${name}.csv` }
    response.type('application/csvm+json').send(`${JSON.stringify(describeTables(tables(), notes), undefined, 2)}\n`)
  })
  router.get('/dumps/latest/:file', async (request, response) => {
    const table = tables().find(({ name }) => `${name}.csv` === request.params.file)
    if (!table) throw noFile(request)
    if (answeredFromCache(request, response, parts, 'csv')) return
    response.append('Link', '<csv-metadata.json>; rel="describedby"; type="application/csvm+json"')
    response.type('text/csv')
    await busy(() => send(writeTable(readSource(parts.ledger, parts.iris), table), request, response))
  })
  router.get('/dumps/:name', (request, response) => sendLatest(busy, { request, response, parts }))
  router.get('/dumps/:stamp/:file', (request, response, next) => {
    const set = parts.dumps.sets().find(({ stamp }) => stamp === request.params.stamp)
    const type = set && typeOf(set, request.params.file)
    if (!set || type === undefined) throw noFile(request)
    sendKept(set, request.params.file, type, { response, parts, next })
  })
  return router
}

function sendPage(tables: readonly Table[], { request, response, parts }: Exchange): void {
  const variant = `html ${request.headers['accept-language']} ${parts.catalogue.stamp()}`
  if (answeredFromCache(request, response, parts, variant)) return
  const context = readPageContext(request, parts, [], 'dumps')
  const towns = municipalitiesIn(readSource(parts.ledger, parts.iris))
  const page = dumpsPage(context, {
    ...{ sets: parts.dumps.sets(), towns, licence: parts.config.licence, formats: dumpFormats },
    tables: tables.map(({ name }) => name),
  })
  response.set('Content-Language', context.language).type('html').send(page)
}

/** Leads to the kept file, or makes one. */
async function sendLatest(busy: Turns, { request, response, parts }: Exchange): Promise<void> {
  const { format, municipality } = readName(request)
  const kept = parts.dumps.sets()[0]
  const file = kept?.files.find(each => each.format === format.suffix && each.municipality === municipality)
  if (kept && file)
    return response.set('Cache-Control', 'public, max-age=60').redirect(302, `/dumps/${kept.stamp}/${file.name}`)
  const all = readSource(parts.ledger, parts.iris)
  const source = municipality === undefined ? all : within(all, municipality)
  if (municipality !== undefined && source.records.length === 0) throw noFile(request)
  if (answeredFromCache(request, response, parts, `dump ${parts.catalogue.stamp()}`)) return
  response.type(format.packed ?? format.mediaType)
  await busy(() => sendLive({ source, format, request, response, parts }))
}

function notesOf({ vocabulary, config }: Parts): DumpNotes {
  return { vocabulary, licence: config.licence }
}

interface Live extends Exchange {
  source: RecordSource
  format: DumpFormat
}

async function sendLive({ source, format, request, response, parts }: Live): Promise<void> {
  const notes = notesOf(parts)
  if (format.packed === undefined || request.method === 'HEAD')
    return send(writeText(source, format.packed === undefined ? format : dumpFormats[0]!, notes), request, response)
  const folder = await mkdtemp(join(tmpdir(), 'drempel-dump-'))
  try {
    const file = join(folder, 'dump')
    await writePackedFiles(source, [{ format, file }], notes)
    // What is packed gains nothing from being compressed again.
    response.set('Cache-Control', `${String(response.get('Cache-Control'))}, no-transform`)
    await send(createReadStream(file), request, response)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function send(pieces: AsyncIterable<string | Buffer>, request: Request, response: Response): Promise<void> {
  if (request.method === 'HEAD') return void response.end()
  await pipeline(pieces, response).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** A kept file, whole or a range of it; it never changes, so its checksum is its entity tag. */
function sendKept(
  set: DumpSet,
  name: string,
  type: string,
  { response, parts, next }: { response: Response; parts: Parts; next: (error?: unknown) => void },
): void {
  const path = join(parts.dumps.folder, set.stamp, name)
  if (!existsSync(path))
    throw new Problem('gone', `${name} is no longer kept.`, { cure: 'Take the newest from /dumps.' })
  const sha256 = set.files.find(file => file.name === name)?.sha256
  response.set({
    'Cache-Control': 'public, max-age=31536000, immutable, no-transform',
    'Content-Type': type,
    ETag: `"${sha256?.slice(0, 32) ?? `${set.stamp}-${name}`}"`,
    'Last-Modified': new Date(set.created).toUTCString(),
  })
  response.sendFile(path, { cacheControl: false, lastModified: false, dotfiles: 'allow' }, error => {
    const { code } = (error ?? {}) as NodeJS.ErrnoException
    if (error && code !== 'ECONNABORTED' && code !== 'EPIPE') next(error)
  })
}

/** Media type of a file of a set; undefined when the set has no such file. */
function typeOf(set: DumpSet, name: string): string | undefined {
  if (name === manifestName) return 'application/json'
  if (name === checksumsName) return 'text/plain; charset=utf-8'
  const file = set.files.find(each => each.name === name)
  return file && (dumpFormats.find(({ suffix }) => suffix === file.format)?.packed ?? gzip)
}

/** "latest-gent.nq" → N-Quads of gent. */
function readName(request: Request): { format: DumpFormat; municipality: string | undefined } {
  const name = String(request.params['name'])
  const [, municipality] = /^latest(?:-([a-z0-9-]+))?\./.exec(name) ?? []
  const format = dumpFormats.find(each => liveName(each, municipality) === name)
  if (format) return { format, municipality }
  throw noFile(request)
}

function noFile(request: Request): Problem {
  return new Problem('not-found', `There is no file at ${request.path}.`, {
    cure: 'Look at /dumps for those that there are.',
  })
}

/** Dumps that are made at a time for those who ask. */
const mostAtATime = 2

type Turns = (work: () => Promise<void>) => Promise<void>

/** Runs work while there is room, else sends those who ask away for a while. */
function createTurns(): Turns {
  let running = 0
  return async work => {
    if (running >= mostAtATime)
      throw new Problem('busy', 'Several dumps are being made already.', { cure: 'Try again soon.', retrySeconds: 30 })
    running++
    try {
      await work()
    } finally {
      running--
    }
  }
}
