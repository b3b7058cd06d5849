import { Router, type Request, type Response } from 'express'
import { listCompletions } from '../model/completions.js'
import { Problem } from '../problem.js'
import { pageAddress } from '../views/addresses.js'
import { toPageLanguage } from '../views/page-context.js'
import { answeredFromEdition } from './caching.js'
import { readExampleQueries } from './example-queries.js'
import { wantsPage } from './negotiation.js'
import { readPageContext } from './page-context.js'
import type { Parts } from './parts.js'
import { readParameters } from './request.js'

/** The example queries as data: a list at `/queries`, each file at `/queries/NAME.rq`; and our words for an editor. */
export function queryRoutes(parts: Parts): Router {
  const router = Router()
  const completions = new Map<string, string>()
  router.get('/queries', (request, response) => {
    if (wantsPage(request)) return showExamples(request, response, parts)
    if (answeredFromEdition(request, response, parts, 'queries')) return
    response.type('application/json').send(`${JSON.stringify({ queries: listQueries(parts) }, undefined, 2)}\n`)
  })
  router.get('/queries/:name.rq', (request, response) => {
    const example = readExampleQueries().find(({ name }) => name === request.params.name)
    if (!example) throw new Problem('not-found', 'There is no such query.', { cure: '/queries lists all there are.' })
    if (!answeredFromEdition(request, response, parts, example.name))
      response.type('application/sparql-query').send(example.text)
  })
  router.get('/ns/completions.json', (request, response) => {
    const language = toPageLanguage([readParameters(request).get('lang') ?? ''])
    if (answeredFromEdition(request, response, parts, `completions ${language}`)) return
    const text = completions.get(language) ?? JSON.stringify(listCompletions(parts.vocabulary, language))
    completions.set(language, text)
    response.type('application/json').send(text)
  })
  return router
}

/** A person gets the list that stands on the page of queries. */
function showExamples(request: Request, response: Response, parts: Parts): void {
  const address = pageAddress(readPageContext(request, parts), 'query')
  response.vary('Accept, Accept-Language').redirect(303, `${address}#examples`)
}

function listQueries({ iris }: Parts) {
  return readExampleQueries().map(({ name, reader, titles, descriptions, query }) => ({
    name,
    reader,
    titles,
    descriptions,
    file: `${iris.base}queries/${name}.rq`,
    answer: `${iris.base}sparql?${new URLSearchParams({ query })}`,
  }))
}
