import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import type { RecordSource } from '../../src/dumps/record-source.js'
import { createIris } from '../../src/model/iris.js'
import { readVocabulary } from '../../src/model/vocabulary.js'
import { projectPath } from '../../src/paths.js'
import { groupBy } from '../../src/rdf/group-by.js'
import { parseQuads } from '../../src/rdf/parse.js'
import { readTurtleFiles } from '../../src/rdf/read-turtle-files.js'
import { namedNode } from '../../src/rdf/terms.js'
import { toContent } from '../../src/records/content.js'
import type { Change } from '../../src/records/ledger.js'

export const base = 'https://data.example.org/'
export const licence = 'https://creativecommons.org/publicdomain/zero/1.0/'
export const vocabulary = readVocabulary([...readTurtleFiles('vocab'), ...readTurtleFiles('shapes')])

/** The records of some Turtle below `id/building/` as a source; by default those of test/fixtures/town.ttl. */
export function sourceOf(turtle = readFileSync(projectPath('test/fixtures/town.ttl'), 'utf8')): RecordSource {
  const iris = createIris(base)
  const quads = parseQuads(turtle, { baseIri: `${base}id/building/` })
  const records = groupBy(quads, ({ subject }) => iris.record(subject.value)?.value ?? '')
  return {
    base,
    sequence: records.size,
    time: '2026-11-01T10:00:00.000Z',
    records: [...records.keys()].sort().map(iri => ({
      iri,
      graph: iris.graph(iri) ?? namedNode(iri),
      municipality: iri.split('/').at(-2) ?? '',
      change: {} as Change,
    })),
    text: ({ iri }) => toContent(records.get(iri) as Quad[]),
  }
}
