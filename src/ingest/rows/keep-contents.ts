import type { Iris } from '../../model/iris.js'
import { rdf } from '../../rdf/vocab.js'
import type { GatheredRecord } from './collect-drafts.js'
import { createContentShelf } from './content-shelf.js'
import type { DraftContent, DraftThing } from './draft-content.js'

/** Things of contents that are kept as they are, some 2 kB each; what rows added to last is likely to grow further. */
const usuallyOpen = 20_000

/** Contents of all records of a file, most of them packed. */
export interface KeptContents {
  /** The content of a record, to be added to until `settle`; an empty one when there is none yet. */
  open(path: string): { record: GatheredRecord; content: DraftContent }
  /** Packs what has not been added to for long. */
  settle(): void
  complete(): GatheredContents
}

/** Contents in the order in which they came first. */
export interface GatheredContents {
  readonly length: number
  /** A new copy each time. */
  at(position: number): DraftContent
  /** Paths of the records. */
  paths(): Iterable<string>
}

interface Kept {
  readonly path: string
  complete: boolean
  content: DraftContent | undefined
  /** Where it is packed; −1 before it ever was. */
  at: number
}

/**
 * Keeps contents in little memory: some 150 bytes for a record, beside a tenth of the text that it packs to.
 * @param isStored whether a record is there already, for a survey that only adds to records
 */
export function keepContents(iris: Iris, openThings = usuallyOpen, isStored: IsStored = () => false): KeptContents {
  const shelf = createContentShelf(iris)
  const all = new Map<string, Kept>()
  const open = createOpenContents(openThings)
  const touched = new Set<Kept>()
  const unpack = (kept: Kept) => kept.content ?? shelf.at(kept.at)
  return {
    open(path) {
      const kept = all.get(path) ?? { path, complete: false, content: undefined, at: -1 }
      if (kept.content === undefined && kept.at < 0) all.set(path, kept)
      const content = (kept.content ??= kept.at < 0 ? emptyContent(path, iris) : unpack(kept))
      touched.add(kept)
      return { record: kept, content }
    },
    settle() {
      for (const kept of touched) {
        kept.complete ||= isComplete(kept.content, isStored)
        open.put(kept)
      }
      touched.clear()
      for (const kept of open.takeOldest()) if (kept.content) shelve(kept, kept.content)
      if (shelf.stale() > all.size) shelf.clean(all.values())
    },
    complete() {
      const complete = [...all.values()].filter(kept => kept.complete)
      return {
        length: complete.length,
        at: position => unpack(complete[position] as Kept),
        paths: () => complete.map(({ path }) => path),
      }
    },
  }

  function shelve(kept: Kept, content: DraftContent): void {
    kept.at = shelf.put(content, kept.at)
    kept.content = undefined
  }
}

/** What is open, by the time of the last addition. */
interface OpenContents {
  put(kept: Kept): void
  /** Those that are too many. */
  takeOldest(): Kept[]
}

function createOpenContents(mostThings: number): OpenContents {
  const open = new Map<Kept, number>()
  let things = 0
  const take = (kept: Kept) => {
    things -= open.get(kept) ?? 0
    open.delete(kept)
  }
  return {
    put(kept) {
      take(kept)
      const size = kept.content?.things.size ?? 0
      open.set(kept, size)
      things += size
    },
    takeOldest() {
      const taken: Kept[] = []
      if (things <= mostThings) return taken
      // A quarter at once, as the first entries of a Map that has lost many take long to find.
      for (const kept of open.keys()) {
        if (things <= mostThings * 0.75) break
        take(kept)
        taken.push(kept)
      }
      return taken
    },
  }
}

function emptyContent(path: string, iris: Iris): DraftContent {
  const record = iris.thing(path)
  return { record, graph: iris.graph(record.value) ?? record, path, things: new Map<string, DraftThing>() }
}

type IsStored = (record: string) => boolean

function isComplete(content: DraftContent | undefined, isStored: IsStored): boolean {
  if (!content) return false
  const { record, things } = content
  const made = things.get(record.value)?.statements.some(({ predicate }) => rdf.type.equals(predicate)) ?? false
  return made || isStored(record.value)
}
