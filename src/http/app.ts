import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import { accessibilityRoutes } from './accessibility-routes.js'
import { assetRoutes } from './asset-routes.js'
import { auditRoutes } from './audit/audit-routes.js'
import { catalogRoutes } from './catalog-routes.js'
import { dumpRoutes } from './dump-routes.js'
import { feedRoutes } from './feed-routes.js'
import { fragmentRoutes } from './fragment-routes.js'
import { allowMethods, commonHeaders, nameLicence } from './headers.js'
import { refuseBodies } from './limits/bodies.js'
import { followRoutes } from './follow/follow-routes.js'
import { historyRoutes } from './history-routes.js'
import { kpiRoutes } from './overview/kpi-routes.js'
import { overviewRoutes } from './overview/overview-routes.js'
import { outcomeRoutes } from './outcome-routes.js'
import { pageRoutes } from './page-routes.js'
import { takesNeeds } from './needs-body.js'
import type { Parts } from './parts.js'
import { plannerRoutes } from './planner/planner-routes.js'
import { noSuchAddress, sendProblems } from './problems.js'
import { resourceRoutes } from './resource-routes.js'
import { reportRoutes, takesReports } from './reports/report-routes.js'
import { smallFormRoutes } from './small-form-routes.js'
import { queryRoutes } from './query-routes.js'
import { searchRoutes } from './search-routes.js'
import { sitemapRoutes } from './sitemap-routes.js'
import { sparqlRoutes } from './sparql-routes.js'
import { systemRoutes } from './system-routes.js'
import { vocabularyRoutes } from './vocabulary-routes.js'
import { visitRoutes } from './work/visit-routes.js'
import { workRoutes } from './work/work-routes.js'

/** The whole service as an Express application; it keeps no state but its parts. */
export function createApp(parts: Parts): Express {
  const app = createBare(parts)
  // All that we send is text; the list that compression 1.8 goes by does not know the media types of RDF.
  app.use(
    commonHeaders(parts.config),
    nameLicence(parts.config.licence),
    compression({ threshold: 1024, filter: () => true }),
  )
  app.use(refuseBodies)
  app.use('/sparql', allowMethods('GET, HEAD, POST, OPTIONS'))
  app.use(except(path => path === '/sparql' || takesForms(path), allowMethods()))
  app.use(only(takesForms, allowMethods('GET, HEAD, POST, OPTIONS')), bringUpToDate(parts))
  // Fragments come first, as programs ask for thousands of them, and each route before costs its time.
  app.use(
    fragmentRoutes(parts),
    systemRoutes(parts),
    assetRoutes(parts),
    sparqlRoutes(parts),
    queryRoutes(parts),
    feedRoutes(parts),
    catalogRoutes(parts),
    dumpRoutes(parts),
    searchRoutes(parts),
    outcomeRoutes(parts),
    reportRoutes(parts),
    auditRoutes(parts),
    overviewRoutes(parts),
    kpiRoutes(parts),
    visitRoutes(parts),
    workRoutes(parts),
    sitemapRoutes(parts),
    accessibilityRoutes(parts),
    smallFormRoutes(parts),
    followRoutes(parts),
  )
  app.use(plannerRoutes(parts), vocabularyRoutes(parts), historyRoutes(parts), resourceRoutes(parts), pageRoutes(parts))
  app.use(noSuchAddress, sendProblems(parts))
  return app
}

function createBare({ config }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('trust proxy', config.trustedProxies)
  return app
}

/** Every answer sees all that is acknowledged, whichever process wrote it. */
function bringUpToDate({ catchUp, ledger, store, graphs }: Parts): RequestHandler {
  return (_request, _response, next) => {
    if (ledger.position() === store.version.sequence && !graphs.isBehind()) next()
    else catchUp().then(() => next(), next)
  }
}

const takesForms = (path: string) => takesNeeds(path) || takesReports(path)

function only(isMeant: (path: string) => boolean, handler: RequestHandler): RequestHandler {
  return (request, response, next) => (isMeant(request.path) ? handler(request, response, next) : next())
}

function except(isMeant: (path: string) => boolean, handler: RequestHandler): RequestHandler {
  return only(path => !isMeant(path), handler)
}
