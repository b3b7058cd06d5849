import { acc, exchangeFormat } from '../../rdf/vocab.js'
import { namedNode } from '../../rdf/terms.js'
import { foreignNamesOf } from '../../model/foreign-names.js'
import type { Vocabulary } from '../../model/vocabulary.js'
import { goesBothWays } from './derive-passages.js'
import type { PathEdge, PathGraph, PathNode } from './path-graph.js'
import { firstValue } from './to-json.js'

/** A file of GTFS. */
export interface GtfsFile {
  name: string
  text: string
}

const stopColumns = 'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,level_id'
const levelColumns = 'level_id,level_index,level_name'
const pathwayColumns =
  'pathway_id,from_stop_id,to_stop_id,pathway_mode,is_bidirectional,length,traversal_time,stair_count,max_slope,min_width'

/**
 * The ways of a building as GTFS Pathways: the building is the station. What nobody knows is an empty cell; a segment
 * whose mode GTFS has no word for is a walkway.
 */
export function toGtfs(graph: PathGraph, vocabulary: Vocabulary): GtfsFile[] {
  const levels = [...new Set(graph.nodes.flatMap(({ level }) => level ?? []))].sort((one, other) => one - other)
  return [
    {
      name: 'stops.txt',
      text: toCsv(stopColumns, [toStation(graph), ...graph.nodes.map(node => toStop(node, graph))]),
    },
    {
      name: 'levels.txt',
      text: toCsv(
        levelColumns,
        levels.map(level => [`level-${level}`, level, undefined]),
      ),
    },
    {
      name: 'pathways.txt',
      text: toCsv(
        pathwayColumns,
        graph.edges.map(edge => toPathway(edge, vocabulary)),
      ),
    },
  ]
}

type Cell = string | number | undefined

function toStation({ building, name, place }: PathGraph): Cell[] {
  return [building, name ?? building, place?.lat, place?.long, 1, undefined, undefined]
}

/** An entrance has a position, if need be that of the building; other nodes need none. */
function toStop({ iri, name, types, place, level }: PathNode, graph: PathGraph): Cell[] {
  const isEntrance = types.some(type => type === acc.Entrance.value || type === acc.WheelchairEntrance.value)
  const at = place ?? (isEntrance ? graph.place : undefined)
  const levelId = level === undefined ? undefined : `level-${level}`
  return [iri, name, at?.lat, at?.long, isEntrance ? 2 : 3, graph.building, levelId]
}

function toPathway(edge: PathEdge, vocabulary: Vocabulary): Cell[] {
  const number = (property: { value: string }) => {
    const value = firstValue(edge.self, property.value)
    return typeof value === 'number' ? value : undefined
  }
  const [slope, width] = [number(acc.maxSlope), number(acc.clearWidth)]
  return [
    edge.self.iri,
    edge.from,
    edge.to,
    modeOf(edge, vocabulary),
    goesBothWays(edge) ? 1 : 0,
    number(acc.wayDistance),
    number(acc.traversalTime),
    number(acc.stepCount) || undefined,
    slope === undefined ? undefined : slope / 100,
    width === undefined ? undefined : width / 100,
  ]
}

function modeOf({ self }: PathEdge, vocabulary: Vocabulary): string {
  const mode = firstValue(self, acc.segmentMode.value)
  const names = mode === undefined ? [] : foreignNamesOf(vocabulary, namedNode(String(mode)))
  const name = names.find(({ format }) => format.equals(exchangeFormat.gtfs))?.name
  return /\d+$/.exec(name ?? '')?.[0] ?? '1'
}

function toCsv(columns: string, rows: readonly (readonly Cell[])[]): string {
  const toCell = (cell: Cell) => {
    const text = String(cell ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [columns, ...rows.map(row => row.map(toCell).join(','))].map(line => `${line}\r\n`).join('')
}
