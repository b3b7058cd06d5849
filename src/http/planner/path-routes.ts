import { buffer } from 'node:stream/consumers'
import { Router, type Request } from 'express'
import { ZipFile } from 'yazl'
import { derivePassages } from '../../answers/paths/derive-passages.js'
import type { PathGraph } from '../../answers/paths/path-graph.js'
import { readPathGraph } from '../../answers/paths/read-path-graph.js'
import { toGtfs, type GtfsFile } from '../../answers/paths/to-gtfs.js'
import { pathsToJson } from '../../answers/paths/to-json.js'
import { needsOf } from '../../answers/needs/read-needs.js'
import { answeredFromContent } from '../caching.js'
import { findSyntax, writeDescription } from '../descriptions.js'
import type { Parts } from '../parts.js'
import type { Operation } from './operation.js'
import { json, paths, pathsAsGtfs } from './operations.js'
import { readBuilding } from './read-building.js'
import { sendJson } from './send-json.js'

/** The ways of a building at `/paths`, as JSON or as triples, and at `/paths/gtfs.zip`. */
export function pathRoutes(parts: Parts): Router {
  const router = Router()
  router.get(paths.path, async (request, response) => {
    const graph = await readGraph(paths, request, parts)
    const { presets } = needsOf(parts.vocabulary)
    const chosen = request.accepts([json, 'text/turtle', 'application/n-triples'])
    const syntax = typeof chosen === 'string' ? findSyntax(chosen) : undefined
    if (!syntax || chosen === json) return sendJson(pathsToJson(graph, presets), json, { request, response, parts })
    const text = await writeDescription(derivePassages(graph, presets), syntax, parts)
    if (!answeredFromContent({ request, response, parts }, text)) response.type(syntax.mediaType).send(text)
  })
  router.get(pathsAsGtfs.path, async (request, response) => {
    const content = await zip(toGtfs(await readGraph(pathsAsGtfs, request, parts), parts.vocabulary))
    if (!answeredFromContent({ request, response, parts }, content)) response.type('application/zip').send(content)
  })
  return router
}

async function readGraph(operation: Operation, request: Request, parts: Parts): Promise<PathGraph> {
  const { iri, record } = await readBuilding(operation, request, parts)
  return readPathGraph(iri, record)
}

/** All files have one date: what is the same twice is the same to the byte. */
const date = new Date(Date.UTC(2000, 0, 1))

function zip(files: readonly GtfsFile[]): Promise<Buffer> {
  const archive = new ZipFile()
  for (const { name, text } of files) archive.addBuffer(Buffer.from(text), name, { mtime: date })
  archive.end()
  return buffer(archive.outputStream as NodeJS.ReadableStream)
}
