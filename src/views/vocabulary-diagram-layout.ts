import type { ClassLink } from '../model/class-links.js'

/** A class in the diagram, with the place of the upper left corner of its box. */
export interface Box {
  iri: string
  x: number
  y: number
}

/** Where everything in a diagram stands, in the units of its drawing. */
export interface Layout {
  width: number
  height: number
  boxes: readonly Box[]
  /** Curves from the right side of one box to the left side of another, as SVG writes paths. */
  arrows: readonly string[]
}

/** Height of a box. */
export const boxHeight = 34

const rowGap = 12
const columnGap = 72
const margin = 4

/** Places classes in columns, so that arrows lead from left to right, and in each column near what leads to them. */
export function layOut(links: readonly ClassLink[], boxWidth: number): Layout {
  const columns = orderRows(toColumns(links), links)
  const tallest = Math.max(...columns.map(column => column.length))
  const height = tallest * (boxHeight + rowGap) - rowGap + 2 * margin
  const boxes = columns.flatMap((column, index) => {
    const gap = height / column.length
    return column.map((iri, row) => ({
      iri,
      x: margin + index * (boxWidth + columnGap),
      y: Math.round(gap * (row + 0.5) - boxHeight / 2),
    }))
  })
  const places = new Map(boxes.map(box => [box.iri, box]))
  const pairs = new Map(links.map(link => [`${link.from.value} ${link.to.value}`, link]))
  const arrows = [...pairs.values()].flatMap(({ from, to }) => {
    const [start, end] = [places.get(from.value), places.get(to.value)]
    return start && end && start !== end ? [toCurve(start, end, boxWidth)] : []
  })
  return { width: columns.length * (boxWidth + columnGap) - columnGap + 2 * margin, height, boxes, arrows }
}

/** Classes by how many steps at most lead to them; a way that comes back to where it was is not followed. */
function toColumns(links: readonly ClassLink[]): string[][] {
  const targets = new Set(links.map(({ to }) => to.value))
  const depths = new Map<string, number>()
  const visit = (iri: string, above: readonly string[]) => {
    if (above.includes(iri)) return
    depths.set(iri, Math.max(above.length, depths.get(iri) ?? 0))
    for (const { from, to } of links) if (from.value === iri) visit(to.value, [...above, iri])
  }
  for (const { from } of links) if (!targets.has(from.value)) visit(from.value, [])
  for (const { from } of links) if (!depths.has(from.value)) visit(from.value, [])
  const last = Math.max(...depths.values())
  return Array.from({ length: last + 1 }, (_, column) =>
    [...depths].filter(([, depth]) => depth === column).map(([iri]) => iri),
  )
}

/** Each column in the order of the mean row of what leads into its classes. */
function orderRows(columns: readonly (readonly string[])[], links: readonly ClassLink[]): string[][] {
  const places = new Map<string, number>()
  return columns.map(column => {
    const pull = (iri: string) => {
      const sources = links.filter(({ to }) => to.value === iri).flatMap(({ from }) => places.get(from.value) ?? [])
      return sources.length === 0 ? 0 : sources.reduce((sum, place) => sum + place, 0) / sources.length
    }
    const ordered = [...column].sort((one, other) => pull(one) - pull(other))
    ordered.forEach((iri, row) => places.set(iri, (row + 0.5) / ordered.length))
    return ordered
  })
}

function toCurve(start: Box, end: Box, boxWidth: number): string {
  const [fromX, fromY, toX, toY] = [start.x + boxWidth, start.y + boxHeight / 2, end.x, end.y + boxHeight / 2]
  const bend = columnGap / 2
  return `M${fromX} ${fromY}C${fromX + bend} ${fromY} ${toX - bend} ${toY} ${toX} ${toY}`
}
