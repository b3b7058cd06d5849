import { Router } from 'express'
import type { Parts } from './parts.js'

/** What robots and those who run the service ask. */
export function systemRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/robots.txt', (_request, response) => {
    const closed = ['/sparql', '/fragments'].map(path => `Disallow: ${path}\n`).join('')
    response.type('txt').send(`User-agent: *\n${closed}\nSitemap: ${parts.iris.base}sitemap.xml\n`)
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
