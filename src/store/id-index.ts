import type { Quad } from '@rdfjs/types'
import { buildBase } from './build-base.js'
import { allocateShared, createEmptyOverlay } from './columns.js'
import { Dictionary } from './dictionary.js'
import type { IdView } from './id-view.js'
import { IndexView } from './index-view.js'
import { RowReader } from './row-reader.js'
import type { DataVersion } from './store.js'

/** The quads as one version; those of the default graph stand in a graph with the empty text as its name. */
export function createIdIndex(
  quads: Iterable<Quad>,
  version: DataVersion = { sequence: 0, time: new Date(0) },
): IdView {
  const terms = new Dictionary()
  const base = buildBase(new RowReader(terms).read([...quads]), allocateShared)
  return new IndexView({ base, overlay: createEmptyOverlay() }, terms, version)
}
