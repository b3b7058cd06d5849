import type { Request } from 'express'
import {
  createPageContext,
  pageLanguages,
  toPageLanguage,
  type Format,
  type PageContext,
} from '../views/page-context.js'
import { needsIn } from './needs-body.js'
import { readLanguages } from './negotiation.js'
import type { Parts } from './parts.js'

/** What a page needs to know of the request: `/fr/…` is French, other addresses follow Accept-Language. */
export function readPageContext(
  request: Request,
  parts: Parts,
  formats: readonly Format[] = [],
  path?: string,
): PageContext {
  const [, first = '', rest] = /^\/([a-z]{2})(?:\/(.*))?$/.exec(request.originalUrl) ?? []
  const named = pageLanguages.find(language => language === first)
  return createPageContext({
    language: named ?? toPageLanguage(readLanguages(request)),
    vocabulary: parts.vocabulary,
    iris: parts.iris,
    formats,
    path: path ?? (named ? (rest ?? '') : ''),
    needs: needsIn(request),
  })
}
