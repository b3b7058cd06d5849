import { Router } from 'express'
import { describeOwnTerm, ownRoot } from '../model/own-terms.js'
import { jsonLd } from '../rdf/syntaxes.js'
import { namedNode } from '../rdf/terms.js'
import { prefixes } from '../rdf/vocab.js'
import { profilePage } from '../views/profile-page.js'
import { shapeIndexPage } from '../views/shape-index-page.js'
import { shapePage } from '../views/shape-page.js'
import { vocabularyPage } from '../views/vocabulary-page.js'
import { wordPage } from '../views/vocabulary-word-page.js'
import { answeredFromEdition } from './caching.js'
import { lazily } from '../lazily.js'
import type { Parts } from './parts.js'
import { publicationRoutes, type Publication } from './publication-routes.js'
import { regulationRoutes } from './regulation-routes.js'
import { readShapeFiles } from './shape-files.js'

/** Our own words where their IRIs point once their root is replaced by ours: terms, code lists, functions, shapes. */
export function vocabularyRoutes(parts: Parts): Router {
  const router = Router()
  router.get('/context.jsonld', (request, response) => {
    if (answeredFromEdition(request, response, parts, 'context')) return
    response.type(jsonLd.mediaType).send(`${JSON.stringify(parts.context.document, undefined, 2)}\n`)
  })
  router.get('/code', (_request, response) => response.redirect(303, '/ns#code-lists'))
  router.use(
    publicationRoutes(parts, 'ns', path => (path === 'ns' ? vocabularyOf(parts) : undefined)),
    publicationRoutes(parts, 'profile', path => (path === 'profile' ? profileOf(parts) : undefined)),
    publicationRoutes(parts, 'code', path => findWord(path, parts)),
    publicationRoutes(parts, 'fn', path => (path === 'fn' ? functionsOf(parts) : undefined)),
    regulationRoutes(parts),
    shapeRoutes(parts),
  )
  return router
}

function vocabularyOf({ vocabularyQuads }: Parts): Publication {
  const context = { label: 'JSON-LD context', mediaType: jsonLd.mediaType, href: '/context.jsonld' }
  return { quads: vocabularyQuads, page: vocabularyPage, formats: [context] }
}

function profileOf({ shapes }: Parts): Publication {
  return { quads: shapes, page: profilePage }
}

/** A code list or a concept. */
function findWord(path: string, { vocabularyQuads }: Parts): Publication | undefined {
  const word = namedNode(`${ownRoot}${path}`)
  const quads = describeOwnTerm(vocabularyQuads, word.value)
  if (!quads.some(({ subject }) => subject.equals(word))) return undefined
  return { quads, page: context => wordPage(context, word, quads) }
}

function functionsOf({ vocabularyQuads }: Parts): Publication {
  const quads = describeOwnTerm(vocabularyQuads, prefixes.fn.replace(/#$/, ''))
  return { quads, page: context => wordPage(context, namedNode(prefixes.fn), quads) }
}

/** The file of what `shapes/group#…` names. */
const groupsFile = 'groups'

function shapeRoutes(parts: Parts): Router {
  const files = lazily(readShapeFiles)
  return publicationRoutes(parts, 'shapes', path => {
    if (path === 'shapes') return { quads: parts.shapes, page: context => shapeIndexPage(context, files()) }
    const name = path === 'shapes/group' ? groupsFile : path.slice('shapes/'.length)
    const file = files().find(file => file.name === name)
    return file && { quads: file.quads, page: context => shapePage(context, file) }
  })
}
