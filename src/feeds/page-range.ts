/** Changes on a page. It stays as it is: finished pages are cached for a year. */
export const pageSize = 100

/** Nodes below one node; it stays as it is for the same reason. */
export const fanOut = 100

/** The changes of one page, or below one node, by their number within the stream. */
export interface PageRange {
  from: number
  to: number
  /** Last number that it will ever hold. */
  end: number
  /** Whether no change will be added to it. */
  finished: boolean
}

/** What stands right below the root of a stream with so many changes: pages, or nodes once those would be too many. */
export function listBelowRoot(count: number): PageRange[] {
  return listSteps(1, Infinity, count, sizeBelow(rootSize(count)))
}

/** What stands right below a node, oldest first. */
export function listBelow({ from, end }: PageRange, count: number): PageRange[] {
  return listSteps(from, end, count, sizeBelow(end - from + 1))
}

/** The page that begins with a change; undefined when none does. */
export function findPage(from: number, count: number): PageRange | undefined {
  return findRange(from, from + pageSize - 1, count)
}

/** The page or node of exactly these bounds; undefined when there is none. */
export function findRange(from: number, end: number, count: number): PageRange | undefined {
  const size = end - from + 1
  return isSize(size) && from >= 1 && from <= count && (from - 1) % size === 0 ? toRange(from, size, count) : undefined
}

/** How many changes a root of this many pages holds: 100 pages, 100 nodes of 100 pages, and so on. */
function rootSize(count: number): number {
  let size = pageSize * fanOut
  while (size < count) size *= fanOut
  return size
}

const sizeBelow = (size: number) => size / fanOut

function isSize(size: number): boolean {
  let each = pageSize
  while (each < size) each *= fanOut
  return each === size
}

function listSteps(from: number, end: number, count: number, size: number): PageRange[] {
  const steps = Math.max(0, Math.ceil((Math.min(end, count) - from + 1) / size))
  return Array.from({ length: steps }, (_, index) => toRange(from + index * size, size, count))
}

function toRange(from: number, size: number, count: number): PageRange {
  const end = from + size - 1
  return { from, to: Math.min(end, count), end, finished: end <= count }
}
