import Flatbush from 'flatbush'
import { geo } from '../../rdf/vocab.js'
import type { Id } from '../id-view.js'
import { termKind, type TermTable } from '../term-table.js'
import { boxesMeet, type Box } from './box.js'
import type { Geometry } from './geometry.js'
import { readWkt } from './read-wkt.js'

/** Places that are looked through one by one before the tree is made anew, at least; else an eighth of the tree. */
const manyLoose = 2000

/** Boxes around all well-formed WKT literals of a table of terms, used or not; some 60 bytes for each. */
export class PlaceIndex {
  readonly #terms: TermTable
  #ids = new Uint32Array(0)
  #tree: Flatbush | undefined
  #loose: { id: Id; box: Box }[] = []
  /** Of all places, those in the tree and the loose ones. */
  readonly #known = new Set<Id>()
  #seen = 0

  constructor(terms: TermTable) {
    this.#terms = terms
  }

  /** Takes in the terms that have come since. */
  catchUp(): this {
    const { size } = this.#terms
    while (this.#seen < size) {
      const id = ++this.#seen
      const box = readPlace(this.#terms, id)?.box
      if (!box) continue
      this.#loose.push({ id, box })
      this.#known.add(id)
    }
    if (this.#loose.length > Math.max(manyLoose, this.#ids.length / 8)) this.#growTree()
    return this
  }

  /** Ids of the places whose box meets one of these; each once. */
  search(boxes: readonly Box[]): Id[] {
    const found = boxes.flatMap(box => [
      ...(this.#tree?.search(box.west, box.south, box.east, box.north) ?? []).map(at => this.#ids[at] as Id),
      ...this.#loose.filter(each => boxesMeet(each.box, box)).map(({ id }) => id),
    ])
    return boxes.length > 1 ? [...new Set(found)] : found
  }

  /** The places that are nearest in degrees, once or twice as many as asked for; those that do not count are left out. */
  near(long: number, lat: number, most: number, counts: (id: Id) => boolean): Id[] {
    const inTree = this.#tree?.neighbors(long, lat, most, Infinity, at => counts(this.#ids[at] as Id)) ?? []
    const loose = this.#loose
      .map(({ id, box }) => ({ id, degrees: degreesTo(box, long, lat) }))
      .sort((one, other) => one.degrees - other.degrees)
      .filter(({ id }) => counts(id))
    return [...inTree.map(at => this.#ids[at] as Id), ...loose.slice(0, most).map(({ id }) => id)]
  }

  /** True for a place that has positions. */
  has(id: Id): boolean {
    return this.#known.has(id)
  }

  #growTree(): void {
    const old = this.#tree
    const size = this.#ids.length + this.#loose.length
    const tree = new Flatbush(size)
    const ids = new Uint32Array(size)
    old?.search(-Infinity, -Infinity, Infinity, Infinity, (at, ...box) => {
      ids[tree.add(...box)] = this.#ids[at] as Id
      return false
    })
    for (const { id, box } of this.#loose) ids[tree.add(box.west, box.south, box.east, box.north)] = id
    tree.finish()
    this.#tree = tree
    this.#ids = ids
    this.#loose = []
  }
}

function degreesTo({ west, south, east, north }: Box, long: number, lat: number): number {
  return Math.hypot(Math.max(west - long, 0, long - east), Math.max(south - lat, 0, lat - north))
}

const kept = new WeakMap<TermTable, PlaceIndex>()

/** The places of a table of terms, up to date; read when they are first asked for, and kept as long as the table is. */
export function placesOf(terms: TermTable): PlaceIndex {
  const index = kept.get(terms) ?? new PlaceIndex(terms)
  kept.set(terms, index)
  return index.catchUp()
}

const ending = `"^^<${geo.wktLiteral.value}>`

/** The geometry that a term is; undefined for any other term, and for one that is not well formed. */
export function readPlace(terms: TermTable, id: Id): Geometry | undefined {
  if (terms.kind(id) !== termKind.other) return undefined
  const text = terms.text(id)
  return text.endsWith(ending) ? readWkt(text.slice(1, -ending.length).replace(/\\[tnr]/g, ' ')) : undefined
}
