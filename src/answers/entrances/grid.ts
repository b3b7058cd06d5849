import { metresBetween } from '../../store/places/distance.js'
import { unitsPerDegree } from '../../store/places/geometry.js'
import type { Box } from '../../store/places/box.js'
import type { Position } from '../../store/places/places-in.js'

/** Side of a cell, degrees: about a kilometre. */
const cell = 0.01
const columns = Math.round(360 / cell)

/** Things by the cell of the earth that they are in; found by box and by distance. */
export class Grid<Item> {
  readonly #cells = new Map<number, Map<Item, Position>>()

  add(item: Item, { long, lat }: Position): void {
    const key = keyOf(cellOf(long), cellOf(lat))
    const items = this.#cells.get(key) ?? new Map<Item, Position>()
    this.#cells.set(key, items.set(item, { long, lat }))
  }

  remove(item: Item, { long, lat }: Position): void {
    const key = keyOf(cellOf(long), cellOf(lat))
    const items = this.#cells.get(key)
    items?.delete(item)
    if (items?.size === 0) this.#cells.delete(key)
  }

  /** Items in a box, its edges too; one whose west is east of its east goes over the meridian of 180°. */
  within(box: Box): Item[] {
    if (box.west > box.east) return [...this.within({ ...box, east: 180 }), ...this.within({ ...box, west: -180 })]
    const isInside = ({ long, lat }: Position) =>
      long >= box.west && long <= box.east && lat >= box.south && lat <= box.north
    return this.#meeting(box).flatMap(items => [...items].filter(([, at]) => isInside(at)).map(([item]) => item))
  }

  /** The nearest items with their distances, the nearest first. */
  nearest(here: Position, most: number, maxMetres: number): { item: Item; metres: number }[] {
    let reach = Math.min(maxMetres, 500)
    for (;;) {
      const found = this.#around(here, reach)
      if (found.length >= most || reach >= maxMetres) return found.slice(0, most)
      reach = Math.min(maxMetres, reach * 4)
    }
  }

  #around(here: Position, metres: number): { item: Item; metres: number }[] {
    const up = metres / metresPerDegree
    const aside = Math.min(180, up / Math.max(0.01, Math.cos(((Math.abs(here.lat) + up) * Math.PI) / 180)))
    const box = { west: here.long - aside, east: here.long + aside, south: here.lat - up, north: here.lat + up }
    const near = this.#meeting(box).flatMap(items =>
      Array.from(items, ([item, at]) => ({ item, metres: metresTo(here, at) })),
    )
    return near.filter(one => one.metres <= metres).sort((one, other) => one.metres - other.metres)
  }

  #meeting({ west, south, east, north }: Box): Map<Item, Position>[] {
    const [first, last, low, high] = [cellOf(west), cellOf(east), cellOf(south), cellOf(north)]
    if ((last - first + 1) * (high - low + 1) > this.#cells.size) return [...this.#cells.values()]
    const found: Map<Item, Position>[] = []
    for (let row = low; row <= high; row++)
      for (let column = first; column <= last; column++) {
        const items = this.#cells.get(keyOf(column, row))
        if (items) found.push(items)
      }
    return found
  }
}

/** Of a degree of latitude, at least. */
const metresPerDegree = 110_500

const cellOf = (degrees: number) => Math.floor(degrees / cell)
const keyOf = (column: number, row: number) => row * columns + column

function metresTo(one: Position, other: Position): number {
  const units = [one.long, one.lat, other.long, other.lat].map(degrees => degrees * unitsPerDegree)
  return metresBetween(...(units as [number, number, number, number]))
}
