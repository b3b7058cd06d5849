import { changeIndex } from './change-index.js'
import { allocateShared, createEmptyOverlay } from './columns.js'
import { dropDeadTerms } from './drop-dead-terms.js'
import { foldBase } from './fold-base.js'
import type { FoldJob } from './fold-job.js'
import { toHeap, type StoredState } from './stored-state.js'
import { joinHeaps } from './term-heap.js'
import { writeSnapshot } from './write-snapshot.js'

/** The outcome of a fold. */
export interface Folded {
  state: StoredState
  /** New id of each term by its old one, 0 where it is gone; absent where all ids are as they were. */
  ids: Uint32Array | undefined
}

/** Makes a base of a version, and writes it down if wanted. */
export function fold({ base, added, removed, sharesTriples, terms, since, write }: FoldJob): Folded {
  const change = { removed: new Uint32Array(0), inserted: added }
  const { overlay } = changeIndex({ base, overlay: createEmptyOverlay() }, change)
  const state: StoredState = {
    base: foldBase({ base, overlay: { ...overlay, removed, sharesTriples } }, allocateShared),
    terms: joinHeaps(toHeap(terms), toHeap(since)).columns,
  }
  const folded = dropDeadTerms(state) ?? { state, ids: undefined }
  if (write) writeSnapshot(write.folder, folded.state, write.label)
  return folded
}
