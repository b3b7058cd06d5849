import { Problem } from '../../problem.js'
import { decimalText, toDecimal } from '../../rdf/decimal.js'
import type { ForeignSheet } from './foreign.js'
import { follow, isObject, parsePath } from './json-path.js'
import { holdLimit, limits } from './limits.js'
import type { Cell } from './table.js'

/** Where lists of places usually stand: GeoJSON, Overpass, A11yJSON, and many services. */
const usualLists = ['features', 'elements', 'results', 'records', 'items', 'data']

/**
 * The objects of a JSON text as a table: row 1 holds the path of each value below its object (`properties.name`,
 * `entrances[0].door.width`), each object is a row. Also JSON lines, one object in each.
 */
export function readJson(text: string, iterator: string | undefined): ForeignSheet {
  const value = parse(text)
  const steps = iterator === undefined ? stepsTo(value) : parsePath(iterator)
  const objects = steps ? follow(value, steps).filter(isObject) : []
  if (objects.length === 0) throw noObjects(iterator, value)
  holdLimit(objects.length, limits.rows, `The file has ${objects.length.toLocaleString('en')} objects`)
  const columns = new Map<string, number>()
  const rows = objects.map((object, index) => {
    const cells: Cell[] = []
    flatten(object, '', (path, cell) => {
      const column = columns.get(path) ?? columns.size
      columns.set(path, column)
      holdLimit(column, limits.widest, 'The objects have too many values')
      while (cells.length < column) cells.push('')
      cells[column] = cell
    })
    return { number: index + 2, cells }
  })
  const header = { number: 1, cells: [...columns.keys()] }
  return { name: undefined, hidden: false, hiddenRows: 0, rows: [header, ...rows], merges: [], findings: [] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const lines = text.split('\n').filter(line => line.replace(/^\x1e/, '').trim() !== '')
    const objects = lines.length > 1 ? lines.map(line => parseLine(line.replace(/^\x1e/, ''))) : []
    if (objects.length > 0 && objects.every(isObject)) return objects
    throw new Problem('malformed', `The file is no JSON: ${(cause as Error).message}.`, {
      cure: 'Export it anew; a JSON file is one list or one object.',
      cause,
    })
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The list of objects: the file itself, or the one that it holds under a usual name, or the only one. */
function stepsTo(value: unknown): (string | number)[] | undefined {
  if (Array.isArray(value)) return ['*']
  if (!isObject(value)) return undefined
  const lists = Object.keys(value).filter(
    name => Array.isArray(value[name]) && (value[name] as unknown[]).some(isObject),
  )
  const name = usualLists.find(usual => lists.includes(usual)) ?? (lists.length === 1 ? lists[0] : undefined)
  return name === undefined ? [] : [name, '*']
}

/** Lists of texts become one cell, parted by semicolons; lists of points one cell of JSON. */
function flatten(value: unknown, path: string, add: (path: string, cell: Cell) => void): void {
  if (Array.isArray(value)) flattenList(value, path, add)
  else if (isObject(value))
    for (const [name, part] of Object.entries(value)) flatten(part, path === '' ? name : `${path}.${name}`, add)
  else if (value !== null && value !== undefined && value !== '') add(path, toCell(value))
}

function flattenList(list: readonly unknown[], path: string, add: (path: string, cell: Cell) => void): void {
  if (list.length === 0) return
  if (list.every(item => typeof item === 'string')) return add(path, list.join('; '))
  if (list.some(Array.isArray)) return add(path, JSON.stringify(list))
  list.forEach((item, index) => flatten(item, `${path}[${index}]`, add))
}

function toCell(value: unknown): Cell {
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
  if (typeof value === 'number') return { text: decimalText(toDecimal(String(value))), kind: 'number' }
  return String(value)
}

function noObjects(iterator: string | undefined, value: unknown): Problem {
  const names = isObject(value) ? Object.keys(value).slice(0, 10).join(', ') : 'a list'
  const path = iterator === undefined ? '' : ` at ${iterator}`
  return new Problem('malformed', `The JSON file has no objects${path}; it holds ${names}.`, {
    cure: "Name the list of objects in the source of the mapping: [file.json~jsonpath, '$.features[*]'].",
  })
}
