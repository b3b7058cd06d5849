import { Router } from 'express'
import type { Parts } from '../parts.js'
import { crosswalkRoutes } from './crosswalk-routes.js'
import { descriptionRoutes } from './description-routes.js'
import { entranceRoutes } from './entrance-routes.js'
import { pathRoutes } from './path-routes.js'
import { profileRoutes } from './profile-routes.js'
import { statusRoutes } from './status-routes.js'
import { tileRoutes } from './tile-routes.js'
import { verdictRoutes } from './verdict-routes.js'

/** All that route planners ask. */
export function plannerRoutes(parts: Parts): Router {
  const router = Router()
  router.use(entranceRoutes(parts), tileRoutes(parts), verdictRoutes(parts), descriptionRoutes(parts))
  router.use(pathRoutes(parts), statusRoutes(parts), crosswalkRoutes(parts), profileRoutes(parts))
  return router
}
