import type { Iris } from '../../model/iris.js'
import type { DraftContent } from './draft-content.js'
import { createContentPacker } from './pack-content.js'
import { createPackedTexts } from './packed-texts.js'

/** Packed contents by their places. */
export interface ContentShelf {
  /** Gives the new place; what stood at the one before, if there was one (else −1), is stale. */
  put(content: DraftContent, before: number): number
  at(place: number): DraftContent
  stale(): number
  /** Leaves out what is stale; the others get new places. */
  clean(all: Iterable<{ at: number }>): void
}

export function createContentShelf(iris: Iris): ContentShelf {
  const packer = createContentPacker(iris)
  let texts = createPackedTexts({ deflated: true })
  let stale = 0
  return {
    stale: () => stale,
    at: place => packer.unpack(texts.at(place)),
    put(content, before) {
      if (before >= 0) stale += 1
      return texts.add(packer.pack(content))
    },
    clean(all) {
      const packed = [...all].filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)
      const fresh = createPackedTexts({ deflated: true })
      for (const one of packed) one.at = fresh.add(texts.at(one.at))
      texts = fresh
      stale = 0
    },
  }
}
