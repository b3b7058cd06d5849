/** A place in degrees. */
export interface Place {
  longitude: number
  latitude: number
}

/** A flat drawing of places, north above. */
export interface Projection {
  width: number
  height: number
  /** Where a place is drawn, from the upper left. */
  draw(place: Place): { x: number; y: number }
  /** Metres that one unit of the drawing stands for, at its middle. */
  metresPerUnit: number
}

/** Metres in a degree of latitude, on a sphere of 6,371 km. */
const metresPerDegree = 111_195

/** What the drawing is wide at least: places that lie together stay apart from nothing. */
const leastMetres = 200

/** An equirectangular drawing of all places, true to scale at its middle; for what is no larger than a country. */
export function createProjection(places: readonly Place[], { width, margin }: { width: number; margin: number }) {
  const east = rangeOf(places.map(({ longitude }) => longitude))
  const north = rangeOf(places.map(({ latitude }) => latitude))
  const shrink = Math.max(0.01, Math.cos((north.middle * Math.PI) / 180))
  const across = Math.max(east.size * shrink, leastMetres / metresPerDegree)
  const perDegree = Math.min(
    (width - 2 * margin) / across,
    (width * tallest - 2 * margin) / Math.max(north.size, Number.EPSILON),
  )
  const height = Math.max(width * flattest, north.size * perDegree + 2 * margin)
  const projection: Projection = {
    width,
    height,
    metresPerUnit: metresPerDegree / perDegree,
    draw: ({ longitude, latitude }) => ({
      x: width / 2 + (longitude - east.middle) * shrink * perDegree,
      y: height / 2 - (latitude - north.middle) * perDegree,
    }),
  }
  return projection
}

/** Height of a drawing as a part of its width, at most and at least. */
const tallest = 1
const flattest = 0.4

function rangeOf(values: readonly number[]): { middle: number; size: number } {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return { middle: (least + most) / 2, size: most - least }
}
