import { orders } from './orders.js'
import { width } from './sort-rows.js'

/** All quads of the base in one order. */
export interface BaseOrder {
  /** Place of the first quad that begins with an id, or with a greater one; its last value is the number of quads. */
  starts: Uint32Array
  second: Uint32Array
  third: Uint32Array
  fourth: Uint32Array
}

/** Quads that a version has more than its base, in one order. */
export interface AddedOrder {
  first: Uint32Array
  second: Uint32Array
  third: Uint32Array
  fourth: Uint32Array
  /** Place in the same order of the base before which each of them comes. */
  at: Uint32Array
}

/** Quads at rest, in each of the four orders. */
export interface Base {
  orders: readonly BaseOrder[]
  /** Some triple is in two graphs. */
  sharesTriples: boolean
}

/** The difference between a version and its base; disjoint from what it leaves of it. */
export interface Overlay {
  added: readonly AddedOrder[]
  /** Places in the base of quads that this version does not have, ascending, for each order. */
  removed: readonly Uint32Array[]
  /** Some triple may be in two graphs because of what was added. */
  sharesTriples: boolean
}

/** The quads of one version. */
export interface Index {
  base: Base
  overlay: Overlay
}

/** An array for ids; the base takes shared ones, so that a worker can read it without a copy. */
export type Allocate = (length: number) => Uint32Array

/** Ids in memory that workers share. */
export function allocateShared(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4))
}

export function createEmptyBase(): Base {
  const empty = () => new Uint32Array(0)
  const order = () => ({ starts: new Uint32Array(1), second: empty(), third: empty(), fourth: empty() })
  return { orders: orders.map(order), sharesTriples: false }
}

export function createEmptyOverlay(): Overlay {
  const empty = new Uint32Array(0)
  const order = { first: empty, second: empty, third: empty, fourth: empty, at: empty }
  return { added: orders.map(() => order), removed: orders.map(() => empty), sharesTriples: false }
}

/** Number of quads that a version differs in from its base. */
export function overlaySize({ added, removed }: Overlay): number {
  return (added[0] as AddedOrder).first.length + (removed[0] as Uint32Array).length
}

export function baseSize({ orders: [order] }: Base): number {
  return (order as BaseOrder).second.length
}

/** Place of the first quad of the base that begins with this id or a greater one. */
export function startOf({ starts }: BaseOrder, id: number): number {
  return starts[id < starts.length ? id : starts.length - 1] as number
}

/** One part of rows. */
export function toColumn(rows: Uint32Array, place: number): Uint32Array {
  const column = new Uint32Array(rows.length / width)
  for (let row = 0; row < column.length; row++) column[row] = rows[row * width + place] as number
  return column
}
