import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { createIris } from '../../src/model/iris.js'
import { readRecord } from '../../src/model/record.js'
import type { RecordView } from '../../src/model/record.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { projectPath } from '../../src/paths.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { createPageContext } from '../../src/views/page-context.js'
import type { Format, PageContext, PageLanguage } from '../../src/views/page-context.js'

/** The vocabulary with the presentation part of the shapes, as the service reads it. */
export const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])

export const iris = createIris('https://drempel.example/')

export const townHall = 'https://drempel.example/id/building/drempelare/gemeentehuis'

/** The quads of a file of fixtures. */
export function readFixture(name: string): Quad[] {
  return parseQuads(readFileSync(projectPath(`test/fixtures/${name}`), 'utf8'))
}

/** The record that a Turtle text makes; it must make one. */
export function recordOf(quads: Iterable<Quad>): RecordView {
  const record = readRecord(quads, iris, vocabulary)
  if (!record) throw new Error('The fixture has no record')
  return record
}

/** Context of a page about the town hall. */
export function contextIn(language: PageLanguage, path = '', formats: readonly Format[] = []): PageContext {
  return createPageContext({ language, vocabulary, iris, path, formats })
}

/** Links to the town hall as data. */
export const townFormats: readonly Format[] = [
  { label: 'Turtle', mediaType: 'text/turtle', href: '/doc/building/drempelare/gemeentehuis.ttl' },
  { label: 'JSON-LD', mediaType: 'application/ld+json', href: '/doc/building/drempelare/gemeentehuis.jsonld' },
]
