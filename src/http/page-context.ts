import type { Request } from 'express'
import { createPageContext, toPageLanguage, type Format, type PageContext } from '../views/page-context.js'
import { needsIn } from './needs-body.js'
import { readLanguages } from './negotiation.js'
import { readPagePath } from './page-path.js'
import type { Parts } from './parts.js'
import { nearIn } from './read-search.js'

/** What a page needs to know of the request: `/fr/…` is French, other addresses follow Accept-Language. */
export function readPageContext(
  request: Request,
  parts: Parts,
  formats: readonly Format[] = [],
  path?: string,
): PageContext {
  const named = readPagePath(request.originalUrl)
  return createPageContext({
    language: named?.language ?? toPageLanguage(readLanguages(request)),
    vocabulary: parts.vocabulary,
    iris: parts.iris,
    formats,
    path: path ?? named?.path ?? '',
    needs: needsIn(request),
    near: nearIn(request),
    mapGround: toGround(parts.config),
  })
}

function toGround({ mapTiles, mapCredit, mapCreditPage }: Parts['config']): PageContext['mapGround'] {
  return mapTiles === undefined ? undefined : { tiles: mapTiles, credit: mapCredit, creditPage: mapCreditPage }
}
