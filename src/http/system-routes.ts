import { Router } from 'express'
import { iconSvg } from '../views/icon.js'
import { styleSheet } from '../views/style.js'
import { answeredFromCache } from './caching.js'
import type { Parts } from './parts.js'

/** Style, icon, and what those who run the service ask. */
export function systemRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/assets/style.css', (request, response) => {
    if (!answeredFromCache(request, response, parts, 'css')) response.type('css').send(styleSheet)
  })
  router.get(['/assets/icon.svg', '/favicon.ico'], (request, response) => {
    if (!answeredFromCache(request, response, parts, 'svg')) response.type('svg').send(iconSvg)
  })
  router.get('/robots.txt', (_request, response) => {
    response.type('txt').send('User-agent: *\nDisallow: /sparql\nDisallow: /fragments\n')
  })
  router.get('/health', (_request, response) => {
    const { sequence, time } = parts.store.version
    response.set('Cache-Control', 'no-store').json({
      status: 'ok',
      sequence,
      changed: sequence === 0 ? null : time.toISOString(),
      behind: parts.ledger.position() - sequence,
    })
  })
  return router
}
