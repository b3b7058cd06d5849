/** A position in degrees. */
export interface Position {
  long: number
  lat: number
}

/** Size of a map in its own units. */
export interface MapSize {
  width: number
  height: number
}

/** From degrees to units of a map, y downwards. */
export interface Projection {
  toUnits(position: Position): { x: number; y: number }
  /** Length of a unit in the middle of the map. */
  metresPerUnit: number
}

/** Circumference of the earth at the equator, metres. */
const equator = 40_075_017

/** Least part of the world that a map shows, so that one point has surroundings: some 200 m at our latitudes. */
const leastSpan = 8e-6

const margin = 44

/** Web Mercator, with all positions inside the map; there must be one at least. */
export function fitProjection(positions: readonly Position[], { width, height }: MapSize): Projection {
  const worlds = positions.map(toWorld)
  const [west, east] = rangeOf(worlds.map(({ x }) => x))
  const [north, south] = rangeOf(worlds.map(({ y }) => y))
  const scale = Math.min(
    (width - 2 * margin) / Math.max(east - west, leastSpan),
    (height - 2 * margin) / Math.max(south - north, leastSpan * (height / width)),
  )
  const middle = { x: (west + east) / 2, y: (north + south) / 2 }
  const slant = Math.cosh(Math.PI * (1 - 2 * middle.y))
  return {
    metresPerUnit: equator / scale / slant,
    toUnits(position) {
      const { x, y } = toWorld(position)
      return { x: width / 2 + (x - middle.x) * scale, y: height / 2 + (y - middle.y) * scale }
    },
  }
}

/** Degrees as parts of the square world of web maps, from its north-west. */
function toWorld({ long, lat }: Position): { x: number; y: number } {
  const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180)
  return { x: (long + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) }
}

function rangeOf(numbers: readonly number[]): [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)]
}
