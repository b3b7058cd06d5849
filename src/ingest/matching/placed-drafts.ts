import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { moveDraft } from '../merging/move-draft.js'
import type { Drafts } from '../rows/drafts.js'
import type { Matched } from './match-drafts.js'

/** The record that a draft belongs to; `link` keeps its own IRI as a name of that record. */
interface Placement {
  record: NamedNode
  link: boolean
}

/** Where the drafts of a file belong, by their positions. */
export interface PlacedDrafts {
  /** False when another draft is that record already. */
  place(position: number, placement: Placement): boolean
  hold(position: number): void
  all(): Pick<Matched, 'drafts' | 'held' | 'takes'>
}

/** Only drafts that go into another record than their own take more than a few bytes. */
export function createPlacedDrafts(drafts: Drafts, iris: Iris): PlacedDrafts {
  const placed: number[] = []
  const held: number[] = []
  const moves = new Map<number, Placement>()
  const taken = new Uint8Array(drafts.length)
  const takenElsewhere = new Set<string>()
  const isTaken = (record: string) => takenElsewhere.has(record) || taken[drafts.find(record)] === 1
  const take = (record: string) => {
    const position = drafts.find(record)
    if (position < 0) takenElsewhere.add(record)
    else taken[position] = 1
  }
  const draftAt = (position: number) => {
    const move = moves.get(position)
    const draft = drafts.at(position)
    return move ? moveDraft(draft, move.record, { iris, link: move.link }) : draft
  }
  return {
    place(position, { record, link }) {
      if (isTaken(record.value)) return false
      take(record.value)
      if (drafts.find(record.value) !== position) moves.set(position, { record, link })
      placed.push(position)
      return true
    },
    hold: position => void held.push(position),
    all: () => ({
      drafts: { length: placed.length, at: index => draftAt(placed[index] as number) },
      held: {
        length: held.length,
        *[Symbol.iterator]() {
          for (const position of held) yield drafts.at(position)
        },
      },
      takes: record => drafts.find(record) >= 0 || takenElsewhere.has(record),
    }),
  }
}
