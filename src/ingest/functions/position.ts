import { createNullNumbers } from '../cells/null-numbers.js'
import { readCoordinate } from '../cells/read-degrees.js'
import type { Coordinate } from '../cells/read-degrees.js'
import { readWkt, splitPair } from '../cells/split-pair.js'
import { isFault } from '../finding.js'
import type { Fault } from '../finding.js'
import type { Bounds } from '../mapping/mapping.js'
import type { Argument, Reading, RowReader } from '../rows/evaluate.js'
import type { ColumnUse } from '../tables/table.js'
import type { CoordinateSystem } from './coordinate-systems.js'
import { judgePosition } from './judge-position.js'
import type { Position } from './judge-position.js'

/** Where places stand in a row: in a column for each axis, or both in one. */
export type Axes = { x: Argument; y: Argument } | { pair: Argument; latitudeFirst: boolean }

/** A place, with the columns whose cells gave it. */
export interface Place extends Position {
  uses: readonly ColumnUse[]
}

interface Setting {
  system: CoordinateSystem
  bounds: Bounds | undefined
}

interface Axis {
  coordinate: Coordinate | Fault
  uses: readonly ColumnUse[]
}

/** A reader of the place of a row; it gives nothing when a cell says nothing, or when the two are no place (which is noted). */
export function createReadPosition(axes: Axes, setting: Setting): (row: RowReader) => Place | undefined {
  const read = 'pair' in axes ? createReadPair(axes) : createReadAxes(axes)
  return row => {
    const found = read(row)
    if (!found) return undefined
    const [x, y] = found
    const uses = [...new Set([...x.uses, ...y.uses])]
    for (const { coordinate, uses: own } of found) if (isFault(coordinate)) row.fault(own, coordinate)
    if (isFault(x.coordinate) || isFault(y.coordinate)) return undefined
    const swapped = x.coordinate.axis === 'latitude' || y.coordinate.axis === 'longitude'
    const [east, north] = swapped && 'pair' in axes ? [y.coordinate, x.coordinate] : [x.coordinate, y.coordinate]
    if (swapped && !('pair' in axes)) return void row.fault(uses, { code: 'swapped-position' })
    const position = judgePosition(east.number, north.number, setting.system, setting.bounds)
    return isFault(position) ? void row.fault(uses, position) : { ...position, uses }
  }
}

type ReadTwo = (row: RowReader) => readonly [Axis, Axis] | undefined

function createReadAxes({ x, y }: { x: Argument; y: Argument }): ReadTwo {
  const readX = createReadAxis(x)
  const readY = createReadAxis(y)
  return row => {
    const [east, north] = [readX(row), readY(row)]
    if (east && north) return [east, north]
    return void row.doubt(east?.uses ?? north?.uses ?? [], { code: 'half-position' })
  }
}

/** A number that the column lists as "not measured" says nothing. */
function createReadAxis(value: Argument): (row: RowReader) => Axis | undefined {
  const isNull = createNullNumbers(value.reading)
  return row => {
    const reading = value.read(row)
    if (!reading) return undefined
    const coordinate = toCoordinate(reading.text, reading, value)
    if (!isFault(coordinate) && isNull(coordinate.number)) return void row.pass(reading.uses)
    return { coordinate, uses: reading.uses }
  }
}

function createReadPair({ pair, latitudeFirst }: { pair: Argument; latitudeFirst: boolean }): ReadTwo {
  const isNull = createNullNumbers(pair.reading)
  return row => {
    const reading = pair.read(row)
    if (!reading) return undefined
    const { uses, text } = reading
    const wkt = readWkt(reading.raw)
    const parts = wkt ?? splitPair(text)
    if (!parts) return void row.fault(uses, { code: 'not-a-pair', values: { text } })
    const [one, other] = parts.map(part => toCoordinate(part, { ...reading, kind: 'text' }, pair))
    if (!one || !other) return undefined
    if (!isFault(one) && !isFault(other) && isNull(one.number) && isNull(other.number)) return void row.pass(uses)
    const latitudeIsFirst = latitudeFirst && !wkt
    return latitudeIsFirst
      ? [
          { coordinate: other, uses },
          { coordinate: one, uses },
        ]
      : [
          { coordinate: one, uses },
          { coordinate: other, uses },
        ]
  }
}

function toCoordinate(text: string, { kind }: Reading, { reading: { decimalChar } }: Argument): Coordinate | Fault {
  return readCoordinate(text, kind === 'number' ? '.' : decimalChar)
}
