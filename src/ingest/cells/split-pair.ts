import { cleanText } from './clean-text.js'

const wkt = /^(?:<[^>]*>\s*)?POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i
const lettered = /^(.*[NSEWO])[\s,;/]+([^NSEWO]+[NSEWO])$/i

/** A cell with two coordinates, such as "51.05, 3.72" or "51,05; 3,72", in its two; undefined when it can be cut in several ways. */
export function splitPair(cell: string): readonly [string, string] | undefined {
  const text = cleanText(cell).replace(/^\((.*)\)$/, '$1')
  const [, first, second] = lettered.exec(text) ?? []
  if (first !== undefined && second !== undefined) return [first, second]
  for (const separator of [/\s*[;|]\s*/, /,\s+/, /\s*\/\s*/, /\s+/, /,/]) {
    const parts = text.split(separator).filter(part => part !== '')
    const [one, other] = parts
    if (parts.length === 2 && one !== undefined && other !== undefined) return [one, other]
    if (parts.length > 2 && String(separator) !== String(/\s+/)) return undefined
  }
  return undefined
}

/** The longitude and latitude of "POINT(3.72 51.05)", whose order is always this. */
export function readWkt(cell: string): readonly [string, string] | undefined {
  const [, longitude, latitude] = wkt.exec(cell.trim()) ?? []
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}
