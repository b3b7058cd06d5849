import fc from 'fast-check'

/** A shape on a grid of small whole numbers, with its definition beside its way of writing. */
export interface Shape {
  kind: 'point' | 'line' | 'polygon'
  /** Rings or lines. */
  paths: readonly (readonly Pair[])[]
  holds(x: number, y: number): boolean
  /** Not on the border; for a line, its ends. */
  isInside(x: number, y: number): boolean
}

export type Pair = readonly [x: number, y: number]

const whole = (min: number, max: number) => fc.integer({ min, max })

const point = fc.tuple(whole(0, 6), whole(0, 6)).map(([px, py]): Shape => {
  const holds = (x: number, y: number) => x === px && y === py
  return { kind: 'point', paths: [[[px, py]]], holds, isInside: holds }
})

const line = fc
  .tuple(whole(0, 6), whole(0, 6), fc.constantFrom<Pair>([1, 0], [0, 1], [1, 1], [1, -1]), whole(1, 4))
  .map(([ax, ay, [dx, dy], length]): Shape => {
    const [bx, by] = [ax + dx * length, ay + dy * length]
    const holds = (x: number, y: number) =>
      (x - ax) * dy === (y - ay) * dx && x >= ax && x <= bx && Math.min(ay, by) <= y && y <= Math.max(ay, by)
    const isEnd = (x: number, y: number) => (x === ax && y === ay) || (x === bx && y === by)
    const path: Pair[] = [
      [ax, ay],
      [bx, by],
    ]
    return { kind: 'line', paths: [path], holds, isInside: (x, y) => holds(x, y) && !isEnd(x, y) }
  })

/** Above 0 inside, 0 on the border. */
function polygon(depth: (x: number, y: number) => number, ...paths: Pair[][]): Shape {
  const closed = paths.map(path => [...path, path[0] as Pair])
  return { kind: 'polygon', paths: closed, holds: (x, y) => depth(x, y) >= 0, isInside: (x, y) => depth(x, y) > 0 }
}

const rectangle = fc
  .tuple(whole(0, 4), whole(0, 4), whole(1, 5), whole(1, 5), fc.boolean(), fc.boolean())
  .map(([x0, y0, width, height, hasHole, isTurned]) => {
    const corners = (m: number): Pair[] => [
      [x0 + m, y0 + m],
      [x0 + width - m, y0 + m],
      [x0 + width - m, y0 + height - m],
      [x0 + m, y0 + height - m],
    ]
    const depth = (x: number, y: number) => Math.min(x - x0, x0 + width - x, y - y0, y0 + height - y)
    const outer = isTurned ? corners(0).reverse() : corners(0)
    if (!hasHole || width < 3 || height < 3) return polygon(depth, outer)
    return polygon((x, y) => Math.min(depth(x, y), 1 - depth(x, y)), outer, corners(1))
  })

const diamond = fc.tuple(whole(1, 5), whole(1, 5), whole(1, 3)).map(([cx, cy, r]) =>
  polygon(
    (x, y) => r - Math.abs(x - cx) - Math.abs(y - cy),
    [
      [cx + r, cy],
      [cx, cy + r],
      [cx - r, cy],
      [cx, cy - r],
    ],
  ),
)

const triangle = fc.tuple(whole(0, 5), whole(0, 5), whole(1, 5)).map(([x0, y0, size]) =>
  polygon(
    (x, y) => Math.min(x - x0, y - y0, size - (x - x0) - (y - y0)),
    [
      [x0, y0],
      [x0, y0 + size],
      [x0 + size, y0],
    ],
  ),
)

export const oneShape = fc.oneof(point, line, rectangle, diamond, triangle)

/** One shape, or two together. */
export const someShapes = fc.array(oneShape, { minLength: 1, maxLength: 2 })

/** Shapes as WKT, with the grid laid over the earth somewhere. */
export function toWkt(shapes: readonly Shape[], { from, step }: { from: number; step: number }): string {
  const place = (each: number) => (from + each * step).toFixed(9)
  const ring = (path: readonly Pair[]) => `(${path.map(([x, y]) => `${place(x)} ${place(y)}`).join(', ')})`
  const parts = shapes.map(({ kind, paths }) => {
    if (kind === 'polygon') return `POLYGON (${paths.map(ring).join(', ')})`
    return `${kind === 'point' ? 'POINT' : 'LINESTRING'} ${paths.map(ring).join('')}`
  })
  return parts.length === 1 ? (parts[0] as string) : `GEOMETRYCOLLECTION (${parts.join(', ')})`
}

/** All shapes are made of pieces of which each has a position among these. */
export const samples: readonly Pair[] = Array.from({ length: 57 * 57 }, (_, at): Pair => [
  (at % 57) / 4 - 4,
  Math.floor(at / 57) / 4 - 4,
])

export function naiveIntersects(some: readonly Shape[], others: readonly Shape[]): boolean {
  const isIn = (shapes: readonly Shape[], [x, y]: Pair) => shapes.some(shape => shape.holds(x, y))
  return samples.some(sample => isIn(some, sample) && isIn(others, sample))
}

export function naiveWithin(some: readonly Shape[], others: readonly Shape[]): boolean {
  const isIn = (shapes: readonly Shape[], [x, y]: Pair) => shapes.some(shape => shape.holds(x, y))
  const isDeep = (shapes: readonly Shape[], [x, y]: Pair) =>
    shapes.some(shape => shape.kind !== 'line' && shape.isInside(x, y)) || isOnLines(shapes, [x, y])
  return (
    samples.every(sample => !isIn(some, sample) || isIn(others, sample)) &&
    samples.some(sample => isDeep(some, sample) && isDeep(others, sample))
  )
}

/** An end of two lines is none. */
function isOnLines(shapes: readonly Shape[], [x, y]: Pair): boolean {
  const lines = shapes.filter(({ kind, holds }) => kind === 'line' && holds(x, y))
  return lines.length > 0 && lines.filter(line => !line.isInside(x, y)).length % 2 === 0
}
