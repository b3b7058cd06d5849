import { Router, type Request, type Response } from 'express'
import type { OverviewQuery } from '../../answers/overview/overview-query.js'
import type { Overview } from '../../answers/overview/overviews.js'
import { csvLine } from '../../dumps/csv.js'
import { workbookType, writeWorkbook } from '../../dumps/workbook.js'
import { Problem } from '../../problem.js'
import { overviewPage } from '../../views/overview/overview-page.js'
import { parametersOf } from '../../views/overview/overview-address.js'
import { pageLanguages } from '../../views/page-context.js'
import { pageAddress } from '../../views/addresses.js'
import { answeredFromContent } from '../caching.js'
import { readPageContext } from '../page-context.js'
import type { Parts } from '../parts.js'
import { readParameters } from '../request.js'
import { toOverviewQuery } from './overview-queries.js'
import { tableNames, toTables } from './overview-tables.js'
import { readOverview } from './read-overview.js'

/**
 * Where buildings stand: `/{language}/overview` and `/{language}/overview/{municipality}`, as CSV and as XLSX; with
 * `counted`, the query that counts a figure.
 */
export function overviewRoutes(parts: Parts): Router {
  const router = Router()
  const pages = ['', ...pageLanguages.map(language => `/${language}`)].flatMap(start => [
    `${start}/overview`,
    `${start}/overview/:municipality`,
  ])
  router.get(['/overview.:suffix', '/overview/:municipality.:suffix'], (request, response, next) => {
    const { suffix } = request.params as { suffix: string }
    if (suffix === 'csv') return sendCsv(request, response, parts)
    return suffix === 'xlsx' ? sendWorkbook(request, response, parts) : next()
  })
  router.get(pages, (request, response) => sendPage(request, response, parts))
  return router
}

async function sendPage(request: Request, response: Response, parts: Parts): Promise<void> {
  const { query, page, counted } = readOverview(request, parts.regulations())
  const { municipality } = query
  const path = municipality === undefined ? 'overview' : `overview/${municipality}`
  const context = readPageContext(request, parts, [], `${path}${parametersOf({ ...query, page, counted })}`)
  // A form can only add parameters; the municipality belongs in the path.
  if (municipality !== undefined && request.params['municipality'] === undefined)
    return response.redirect(303, pageAddress(context, context.path))
  const overview = await find(query, parts)
  if (counted !== undefined) {
    const text = toOverviewQuery(counted, query, { regulation: overview.figures.regulation, parts })
    return response.redirect(303, `${pageAddress(context, 'query')}?${new URLSearchParams({ query: text })}`)
  }
  const html = overviewPage(context, { query, overview, page, regulations: parts.regulations() })
  if (answeredFromContent({ request, response, parts }, html)) return
  response.set('Content-Language', context.language).type('html').send(html)
}

async function find(query: OverviewQuery, parts: Parts): Promise<Overview> {
  const overview = await parts.overviews.find(query)
  if (!overview) throw new Problem('not-found', 'There is no regulation to put buildings to.')
  if (query.municipality === undefined || overview.town !== undefined) return overview
  throw new Problem('not-found', `We know no building in ${query.municipality}.`, {
    cure: 'Choose a municipality at /overview.',
  })
}

async function sendCsv(request: Request, response: Response, parts: Parts): Promise<void> {
  const wished = readParameters(request).get('table') ?? 'buildings'
  const name = tableNames.find(each => each === wished)
  if (name === undefined)
    throw new Problem('malformed', `There is no table "${wished}".`, { cure: `Use one of ${tableNames.join(', ')}.` })
  const { columns, rows } = toTables(await find(readOverview(request, parts.regulations()).query, parts))[name]
  const text = [columns, ...rows.map(row => row.map(cell => String(cell ?? '')))].map(csvLine).join('')
  if (!answeredFromContent({ request, response, parts }, text)) response.type('text/csv; charset=utf-8').send(text)
}

async function sendWorkbook(request: Request, response: Response, parts: Parts): Promise<void> {
  const overview = await find(readOverview(request, parts.regulations()).query, parts)
  const tables = toTables(overview)
  if (answeredFromContent({ request, response, parts }, JSON.stringify(tables))) return
  const file = await writeWorkbook([tables.figures, tables.failings, tables.profiles, tables.buildings])
  const name = ['overview', (request.params as { municipality?: string }).municipality].filter(Boolean).join('-')
  response.attachment(`${name}.xlsx`).type(workbookType).send(file)
}
