import type { Iris } from '../../model/iris.js'
import type { DraftContent } from './draft-content.js'
import type { Draft } from './draft.js'
import type { GatheredContents } from './keep-contents.js'

/** The drafts of a file, each made anew when it is asked for. */
export interface Drafts extends Iterable<Draft> {
  readonly length: number
  at(position: number): Draft
  /** Position of the draft of a record, by its IRI; −1 when there is none. */
  find(record: string): number
}

export function createDrafts(
  contents: GatheredContents,
  toDraft: (content: DraftContent) => Draft,
  iris: Iris,
): Drafts {
  const at = (position: number) => toDraft(contents.at(position))
  let positions: Map<string, number> | undefined
  return {
    length: contents.length,
    at,
    find(record) {
      positions ??= new Map(Array.from(contents.paths(), (path, position) => [safePath(path, iris), position]))
      return positions.get(iris.path(record) ?? '') ?? -1
    },
    *[Symbol.iterator]() {
      for (let position = 0; position < contents.length; position += 1) yield at(position)
    },
  }
}

/** The path as it stands in the IRI; the text itself where that is the same, which costs no memory. */
function safePath(path: string, iris: Iris): string {
  const safe = iris.path(iris.thing(path).value)
  return safe === undefined || safe === path ? path : safe
}
