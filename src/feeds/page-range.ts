/** Changes on a page. It stays as it is: finished pages are cached for a year. */
export const pageSize = 100

/** The changes of one page, by sequence number. */
export interface PageRange {
  from: number
  to: number
  /** Whether no change will be added to it. */
  finished: boolean
}

/** The pages of a ledger that stands at a position, oldest first. */
export function listPages(position: number): PageRange[] {
  return Array.from({ length: Math.ceil(position / pageSize) }, (_, index) => toRange(index * pageSize + 1, position))
}

/** The page that begins with a change; undefined when none does. */
export function findPage(from: number, position: number): PageRange | undefined {
  return from >= 1 && from <= position && (from - 1) % pageSize === 0 ? toRange(from, position) : undefined
}

function toRange(from: number, position: number): PageRange {
  const last = from + pageSize - 1
  return { from, to: Math.min(last, position), finished: last <= position }
}
