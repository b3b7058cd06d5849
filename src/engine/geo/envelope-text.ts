import type { Box } from '../../store/places/box.js'

/** A box as WKT, longitude first; one without a width or height is a line, or a point. */
export function envelopeText(box: Box | undefined): string {
  if (!box) return 'POLYGON EMPTY'
  const [west, south, east, north] = [box.west, box.south, box.east, box.north].map(degreesText)
  if (west === east && south === north) return `POINT (${west} ${south})`
  if (west === east || south === north) return `LINESTRING (${west} ${south}, ${east} ${north})`
  const corners = [`${west} ${south}`, `${east} ${south}`, `${east} ${north}`, `${west} ${north}`, `${west} ${south}`]
  return `POLYGON ((${corners.join(', ')}))`
}

/** Never with an exponent. */
function degreesText(degrees: number): string {
  return degrees.toFixed(9).replace(/\.?0+$/, '')
}
