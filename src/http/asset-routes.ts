import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Router, type Request, type Response } from 'express'
import { lazily } from '../lazily.js'
import { projectPath } from '../paths.js'
import { packageFiles, scriptNames } from '../views/assets.js'
import { iconSvg } from '../views/icon.js'
import { styleSheet } from '../views/style.js'
import { auditStyle } from '../views/style/audit.js'
import { liveMapStyle } from '../views/style/live-map.js'
import { overviewStyle } from '../views/style/overview.js'
import { queryStyle } from '../views/style/query.js'
import { thingStyle } from '../views/style/thing.js'
import { answeredFromCache, answeredFromEdition } from './caching.js'
import type { Parts } from './parts.js'

const require = createRequire(import.meta.url)

/** Style, icon, and the scripts that a page can do without, below `/assets/`. */
export function assetRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/assets/style.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(styleSheet)
  })
  router.get('/assets/audit.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(auditStyle)
  })
  router.get('/assets/query.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(queryStyle)
  })
  router.get('/assets/overview.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(overviewStyle)
  })
  router.get('/assets/thing.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(thingStyle)
  })
  router.get('/assets/map.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(liveMapStyle)
  })
  router.get(['/assets/icon.svg', '/favicon.ico'], (request, response) => {
    if (!answeredFromCache(request, response, parts, 'svg')) response.type('svg').send(iconSvg)
  })
  for (const name of scriptNames) serveFile(router, parts, name, () => projectPath(`dist/browser/${name}`))
  for (const [name, files] of Object.entries(packageFiles))
    for (const file of files)
      serveFile(router, parts, `${name}/${file.replace(/^.*\//, '')}`, () => require.resolve(`${name}/${file}`))
  return router
}

/** A file is read and compressed when it is first asked for. */
function serveFile(router: Router, parts: Parts, name: string, find: () => string): void {
  const read = lazily(() => {
    const content = readFileSync(find())
    return { content, compressed: gzipSync(content) }
  })
  router.get(`/assets/${name}`, (request, response) => {
    const { content, compressed } = read()
    if (answeredFromEdition(request, response, parts, `${content.length}`)) return
    response.type(extname(name) === '.css' ? 'css' : 'js')
    sendFile(request, response, { content, compressed })
  })
}

function sendFile(request: Request, response: Response, file: { content: Buffer; compressed: Buffer }): void {
  if (!request.acceptsEncodings('gzip')) return void response.send(file.content)
  response.set('Content-Encoding', 'gzip').send(file.compressed)
}
