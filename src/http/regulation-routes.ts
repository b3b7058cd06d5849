import type { Router } from 'express'
import type { Quad } from '@rdfjs/types'
import { describeOwnTerm, ownRoot } from '../model/own-terms.js'
import { readVocabulary, type Vocabulary } from '../model/vocabulary.js'
import { readRegulationFiles } from '../rdf/read-turtle-files.js'
import { namedNode } from '../rdf/terms.js'
import { regulationsPage } from '../views/vocabulary-regulations-page.js'
import { wordPage } from '../views/vocabulary-word-page.js'
import { lazily } from '../lazily.js'
import type { Parts } from './parts.js'
import { publicationRoutes, type Publication } from './publication-routes.js'

interface Regulations {
  quads: readonly Quad[]
  /** The vocabulary with what the rules are called. */
  vocabulary: Vocabulary
}

/** Regulations and their rules; read when somebody asks for one, as the service starts without them. */
export function regulationRoutes(parts: Parts): Router {
  const read = lazily((): Regulations => {
    const quads = readRegulationFiles()
    return { quads, vocabulary: readVocabulary([...parts.vocabularyQuads, ...parts.shapes, ...quads]) }
  })
  return publicationRoutes(parts, 'regulation', path => findRegulation(path, read()))
}

function findRegulation(path: string, { quads, vocabulary }: Regulations): Publication | undefined {
  if (path === 'regulation') return { quads, page: context => regulationsPage({ ...context, vocabulary }) }
  const word = namedNode(`${ownRoot}${path}`)
  const about = describeOwnTerm(quads, word.value)
  if (!about.some(({ subject }) => subject.equals(word))) return undefined
  return { quads: about, page: context => wordPage({ ...context, vocabulary }, word, about) }
}
