import type { Quad } from '@rdfjs/types'
import { countRows } from '../../src/catalog/count.js'
import { describeCatalogue, type Publisher } from '../../src/catalog/describe-catalogue.js'
import { readIdRows } from '../../src/catalog/id-rows.js'
import type { DumpSet } from '../../src/dumps/dump-set.js'
import { municipalityOfGraph } from '../../src/model/municipality.js'
import { createIris } from '../../src/model/iris.js'
import { readContent } from '../../src/records/content.js'
import { createMemoryStore } from '../../src/store/memory-store.js'
import { base, licence, sourceOf } from '../dumps/town.js'

const iris = createIris(base)

export const publisher: Publisher = {
  publisher: 'Stad Gent',
  publisherIri: undefined,
  contactMail: 'data@example.org',
  contactPage: undefined,
  licence,
}

/** Counts of a source, through a store. */
export async function countSource(source = sourceOf()) {
  const store = createMemoryStore()
  const changes = source.records.map(record => ({
    graph: record.graph,
    quads: readContent(source.text(record), record.graph),
  }))
  await store.apply(changes, { sequence: changes.length, time: new Date(source.time) })
  return countRows(readIdRows(store), graph => municipalityOfGraph(graph, iris))
}

/** The catalogue of a source. */
export async function catalogueOf(newest?: DumpSet, source = sourceOf()): Promise<Quad[]> {
  const counts = await countSource(source)
  return describeCatalogue({ base, counts, issued: source.time, modified: source.time, publisher, newest })
}
