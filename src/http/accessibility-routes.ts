import { readFileSync } from 'node:fs'
import { Router } from 'express'
import { lazily } from '../lazily.js'
import { projectPath } from '../paths.js'
import { accessibilityPage, type AccessibilityResults } from '../views/accessibility-page.js'
import { pageLanguages } from '../views/page-context.js'
import { answeredFromEdition } from './caching.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'

const readResults = lazily(() => readFileSync(projectPath('data/accessibility.json'), 'utf8'))

/** The accessibility statement as a page of each language, and the results that it is made from. */
export function accessibilityRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/accessibility.json', (request, response) => {
    if (!answeredFromEdition(request, response, parts, readResults()))
      response.type('application/json').send(readResults())
  })
  for (const language of pageLanguages)
    router.get(`/${language}/accessibility`, (request, response) => {
      if (answeredFromEdition(request, response, parts, readResults())) return
      const results = JSON.parse(readResults()) as AccessibilityResults
      const contact = { mail: parts.config.contactMail, page: parts.config.contactPage }
      const context = readPageContext(request, parts)
      response.set('Content-Language', language).type('html').send(accessibilityPage(context, { results, contact }))
    })
  return router
}
