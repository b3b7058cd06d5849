import type { NamedNode, Quad } from '@rdfjs/types'
import type { Vocabulary } from '../model/vocabulary.js'
import { groupBy } from '../rdf/group-by.js'
import { geo, rdfs, wgs84, xsd } from '../rdf/vocab.js'
import { unitsPerDegree, type Positions } from '../store/places/geometry.js'
import { readWkt } from '../store/places/read-wkt.js'
import { readRecords, type RecordSource } from './record-source.js'
import { firstColumns, separator, toRows, type Row } from './rows.js'
import { readTables, type Column, type Table } from './tables.js'

type Position = readonly number[]

interface Geometry {
  type: 'Point' | 'LineString' | 'Polygon'
  coordinates: Position | readonly Position[] | readonly (readonly Position[])[]
}

type Value = string | number | boolean | Value[]

/** Buildings, entrances, and whatever else has a place, as features whose properties are the columns of the tables. */
export async function* writeGeoJson(
  source: RecordSource,
  vocabulary: Vocabulary,
  licence: string,
): AsyncIterable<string> {
  const byType = new Map(readTables(vocabulary).map(table => [table.type.value, table]))
  yield `{"type":"FeatureCollection","license":${JSON.stringify(licence)},"features":[`
  let start = '\n'
  for await (const { record, quads } of readRecords(source)) {
    const features = toFeatures(record.iri, quads, byType)
    if (features.length === 0) continue
    yield start + features.map(feature => JSON.stringify(feature)).join(',\n')
    start = ',\n'
  }
  yield '\n]}\n'
}

/** One feature for each row that has a place. */
function toFeatures(record: string, quads: readonly Quad[], byType: ReadonlyMap<string, Table>): object[] {
  const things = groupBy(quads, ({ subject }) => subject.value)
  return [...toRows(record, quads, byType)].flatMap(row => {
    const geometry = toGeometry(row.quads, things)
    return geometry ? [{ type: 'Feature', id: row.cells[0], geometry, properties: toProperties(row) }] : []
  })
}

function toProperties({ table, cells, quads }: Row): Record<string, Value> {
  const names = quads.filter(({ predicate }) => predicate.equals(rdfs.label)).map(({ object }) => object.value)
  const stated = table.columns
    .map((column, index) => [column, cells[index + firstColumns.length] ?? ''] as const)
    .filter(([{ property }, cell]) => cell !== '' && !isPlace(property))
    .map(([column, cell]) => [column.name, toValue(cell, column)] as const)
  return {
    type: table.name,
    ...(names[0] === undefined ? {} : { name: names[0] }),
    building: cells[1] ?? '',
    ...(cells[2] ? { partOf: cells[2] } : {}),
    ...Object.fromEntries(stated),
  }
}

function isPlace(property: NamedNode): boolean {
  return [wgs84.lat, wgs84.long, geo.hasGeometry].some(place => place.equals(property))
}

/** A cell as JSON has it: numbers and truth values as such, several values as a list. */
export function toValue(cell: string, { range, many }: Pick<Column, 'range' | 'many'>): Value {
  if (many) return cell.split(separator).map(each => toValue(each, { range, many: false }))
  if (range?.equals(xsd.boolean) && /^(true|false)$/.test(cell)) return cell === 'true'
  const isNumber =
    range !== undefined && [xsd.decimal, xsd.integer, xsd.nonNegativeInteger].some(type => type.equals(range))
  return isNumber && Number.isFinite(Number(cell)) ? Number(cell) : cell
}

/** The place of a thing: its geometry, else its coordinates. */
function toGeometry(about: readonly Quad[], things: ReadonlyMap<string, readonly Quad[]>): Geometry | undefined {
  const valueOf = (quads: readonly Quad[], property: NamedNode) =>
    quads.find(({ predicate }) => predicate.equals(property))?.object.value
  const wkt = valueOf(things.get(valueOf(about, geo.hasGeometry) ?? '') ?? [], geo.asWKT)
  const [lat, long] = [valueOf(about, wgs84.lat), valueOf(about, wgs84.long)]
  if (lat !== undefined && long !== undefined && wkt === undefined)
    return { type: 'Point', coordinates: [Number(long), Number(lat)] }
  return wkt === undefined ? undefined : fromWkt(wkt)
}

function fromWkt(wkt: string): Geometry | undefined {
  const { points, lines, polygons } = readWkt(wkt) ?? { points: new Float64Array(), lines: [], polygons: [] }
  const [polygon] = polygons
  const [line] = lines
  if (polygon) return { type: 'Polygon', coordinates: polygon.rings.map(toPositions) }
  if (line) return { type: 'LineString', coordinates: toPositions(line) }
  const [point] = toPositions(points)
  return point ? { type: 'Point', coordinates: point } : undefined
}

function toPositions(positions: Positions): Position[] {
  return Array.from({ length: positions.length / 2 }, (_, index) => [
    (positions[2 * index] as number) / unitsPerDegree,
    (positions[2 * index + 1] as number) / unitsPerDegree,
  ])
}
