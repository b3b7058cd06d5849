import { prefixes } from '../../rdf/vocab.js'
import { boxAround } from './box.js'
import { unitsPerDegree, type Geometry, type Polygon, type Positions } from './geometry.js'
import { turnOfRing } from './side.js'
import { createTokens, type Tokens } from './wkt-tokens.js'

/** Where the names of reference systems, functions and units of GeoSPARQL are. */
export const opengis = new URL('/', prefixes.geo).href

/** Longitude before latitude; the system of WKT that names none. */
export const crs84 = `${opengis}def/crs/OGC/1.3/CRS84`
const epsg4326 = `${opengis}def/crs/EPSG/0/4326`

/** Collections in collections that are read. */
const deepest = 16

/** The geometry of a `geo:wktLiteral`; undefined when it is not well formed, or in a system that is not known here. */
export function readWkt(text: string): Geometry | undefined {
  const [, long, lat] = plainPoint.exec(text) ?? []
  return long === undefined || lat === undefined ? readAny(text) : readPlainPoint(Number(long), Number(lat))
}

/** Most places are written so; to take these apart sign by sign takes five times as long. */
const plainPoint = /^\s*POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i

function readPlainPoint(long: number, lat: number): Geometry | undefined {
  if (Math.abs(long) > 180 || Math.abs(lat) > 90) return undefined
  const points = Float64Array.of(toUnits(long), toUnits(lat))
  return { system: crs84, points, lines: [], polygons: [], box: boxAround([points]) }
}

function toUnits(degrees: number): number {
  return Math.round(degrees * unitsPerDegree) + 0
}

function readAny(text: string): Geometry | undefined {
  const [, named = crs84, wkt = ''] = /^\s*(?:<([^>]*)>)?([^]*)$/.exec(text) ?? []
  const system = named.replace(/^https:/, 'http:')
  if (system !== crs84 && system !== epsg4326) return undefined
  const tokens = createTokens(wkt)
  const parts: Parts = { points: [], lines: [], polygons: [], latitudeFirst: system === epsg4326 }
  if (!readGeometry(tokens, parts, 0) || tokens.peek() !== undefined) return undefined
  const points = Float64Array.from(parts.points)
  const { lines, polygons } = parts
  return {
    system,
    points,
    lines,
    polygons,
    box: boxAround([points, ...lines, ...polygons.map(each => each.rings[0] as Positions)]),
  }
}

interface Parts {
  points: number[]
  lines: Positions[]
  polygons: Polygon[]
  latitudeFirst: boolean
}

/** Reads one geometry into the parts; false when it is wrong. */
type Read = (tokens: Tokens, parts: Parts, depth: number) => boolean

const readGeometry: Read = (tokens, parts, depth) => {
  const read = readers[tokens.next()?.toUpperCase() ?? '']
  if (!read || depth > deepest) return false
  if (/^(z|m|zm)$/i.test(tokens.peek() ?? '')) tokens.next()
  return takesEmpty(tokens) || read(tokens, parts, depth)
}

const readPoint: Read = (tokens, parts) => {
  const path = readPath(tokens, parts)
  if (path?.length !== 2) return false
  parts.points.push(...path)
  return true
}

/** Each point of MULTIPOINT stands in brackets, or none does. */
const readPoints: Read = (tokens, parts, depth) => {
  if (tokens.peek(1) === '(' || /^empty$/i.test(tokens.peek(1) ?? ''))
    return readList(orEmpty(readPoint))(tokens, parts, depth)
  const path = readPath(tokens, parts)
  path?.forEach(number => parts.points.push(number))
  return path !== undefined
}

const readLine: Read = (tokens, parts) => {
  const path = readPath(tokens, parts)
  if (!path?.some((number, at) => number !== path[at % 2])) return false
  parts.lines.push(path)
  return true
}

const readPolygon: Read = (tokens, parts) => {
  const rings: Positions[] = []
  const readRing: Read = () => {
    const ring = toRing(readPath(tokens, parts), rings.length === 0)
    if (ring) rings.push(ring)
    return ring !== undefined
  }
  if (!readList(readRing)(tokens, parts, 0)) return false
  const box = boxAround(rings)
  if (box) parts.polygons.push({ rings, box })
  return box !== undefined
}

/** `( item , item … )` */
function readList(readItem: Read): Read {
  return (tokens, parts, depth) => {
    if (tokens.next() !== '(') return false
    do if (!readItem(tokens, parts, depth)) return false
    while (tokens.peek() === ',' && tokens.next())
    return tokens.next() === ')'
  }
}

function orEmpty(read: Read): Read {
  return (tokens, parts, depth) => takesEmpty(tokens) || read(tokens, parts, depth)
}

function takesEmpty(tokens: Tokens): boolean {
  return /^empty$/i.test(tokens.peek() ?? '') && tokens.next() !== undefined
}

const readers: Readonly<Record<string, Read>> = {
  POINT: readPoint,
  LINESTRING: readLine,
  POLYGON: readPolygon,
  MULTIPOINT: readPoints,
  MULTILINESTRING: readList(orEmpty(readLine)),
  MULTIPOLYGON: readList(orEmpty(readPolygon)),
  GEOMETRYCOLLECTION: readList((tokens, parts, depth) => readGeometry(tokens, parts, depth + 1)),
}

/** `( 1 2, 3 4 … )`; heights and measures are left out. */
function readPath(tokens: Tokens, { latitudeFirst }: Parts): Positions | undefined {
  const path: number[] = []
  const isWhole = readList(() => {
    const [first, second, ...others] = readNumbers(tokens)
    if (first === undefined || second === undefined || others.length > 2) return false
    const [long, lat] = latitudeFirst ? [second, first] : [first, second]
    path.push(toUnits(long), toUnits(lat))
    return Math.abs(long) <= 180 && Math.abs(lat) <= 90
  })(tokens, { points: [], lines: [], polygons: [], latitudeFirst }, 0)
  return isWhole ? Float64Array.from(path) : undefined
}

function readNumbers(tokens: Tokens): number[] {
  const numbers: number[] = []
  while (/^[-+.\d]/.test(tokens.peek() ?? '')) numbers.push(Number(tokens.next()))
  return numbers
}

/** A closed path that encloses something, counterclockwise or clockwise as asked. */
function toRing(path: Positions | undefined, isOuter: boolean): Positions | undefined {
  if (!path || path.length < 8 || path[0] !== path.at(-2) || path[1] !== path.at(-1)) return undefined
  const turn = turnOfRing(path)
  if (turn === 0) return undefined
  return turn > 0 === isOuter ? path : reversed(path)
}

function reversed(path: Positions): Positions {
  return path.map((_, at) => path[path.length - 2 - at + 2 * (at % 2)] as number)
}
