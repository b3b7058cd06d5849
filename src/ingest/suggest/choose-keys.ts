import { dct, rdfs } from '../../rdf/vocab.js'
import type { Knowledge } from './knowledge.js'
import { mentionsOf } from './mentions.js'
import type { ColumnView, SheetView } from './view-sheet.js'

/** How the rows of a sheet are told apart. */
export interface SheetKeys {
  /** Columns whose cells name the building, such as one with numbers; else name and address. */
  building: readonly ColumnView[]
  /** Column that tells the things of a building apart; undefined when each has one, or when there is none. */
  own: ColumnView | undefined
  /** By class: columns that name a thing of another sheet to which the thing belongs. */
  above: ReadonlyMap<string, ColumnView>
  /** Whether the rows describe buildings, and not parts of buildings of another sheet. */
  isBuildings: boolean
  warnings: readonly string[]
}

/** Share of cells that another sheet must know for a column to refer to it. */
const referring = 0.8

/** Chooses the keys of all sheets together: what sheets of parts refer to is the key of the sheet of buildings. */
export function chooseKeys(sheets: readonly SheetView[], knowledge: Knowledge): Map<SheetView, SheetKeys> {
  const main = sheets.find(sheet => isOfBuildings(sheet) && uniqueColumns(sheet).length > 0)
  const references = new Map(
    sheets.filter(sheet => main && sheet !== main).map(sheet => [sheet, findReference(sheet, main as SheetView)]),
  )
  const voted = mostFrequent([...references.values()].flatMap(reference => (reference ? [reference.to] : [])))
  const keys = new Map(
    sheets.map((sheet): [SheetView, SheetKeys] => {
      const reference = references.get(sheet)
      if (reference && reference.to === voted) return [sheet, keysOfParts(sheet, [reference.from], knowledge)]
      const building = sheet === main && voted ? { columns: [voted], warnings: [] } : nameBuilding(sheet)
      if (isOfBuildings(sheet))
        return [sheet, { ...toKeys(building), own: undefined, above: new Map(), isBuildings: true }]
      const parts = keysOfParts(sheet, building.columns, knowledge)
      return [sheet, { ...parts, isBuildings: true, warnings: [...building.warnings, ...parts.warnings] }]
    }),
  )
  return new Map([...keys].map(([sheet, own]) => [sheet, withAbove(sheet, own, keys)]))
}

/** Columns that are called like the key of another sheet tell to which of its things a row belongs. */
function withAbove(sheet: SheetView, keys: SheetKeys, all: ReadonlyMap<SheetView, SheetKeys>): SheetKeys {
  const above = [...all].flatMap(([{ rowType }, { own }]) => {
    const same = sheet.columns.find(({ header }) => own && header.text === own.header.text)
    return rowType && same && sheet.rowType && !sheet.rowType.equals(rowType) ? [[rowType.value, same] as const] : []
  })
  if (above.length === 0) return keys
  const { own, warnings } = keysOfParts(sheet, [...keys.building, ...above.map(([, column]) => column)], undefined)
  return {
    ...keys,
    own,
    above: new Map(above),
    warnings: [...keys.warnings.filter(one => one !== notTold(sheet)), ...warnings],
  }
}

function toKeys({ columns, warnings }: NamedBuilding): Pick<SheetKeys, 'building' | 'warnings'> {
  return { building: columns, warnings }
}

function isOfBuildings({ rowType }: SheetView): boolean {
  return rowType === undefined
}

function uniqueColumns({ columns }: SheetView): ColumnView[] {
  return columns.filter(({ values }) => values.filled > 0 && values.distinct.size === values.total)
}

interface Reference {
  from: ColumnView
  to: ColumnView
}

/** The column of a sheet whose cells are nearly all in a column of the other sheet that is different in each row. */
function findReference(sheet: SheetView, main: SheetView): Reference | undefined {
  const candidates = uniqueColumns(main).flatMap(to =>
    sheet.columns.map(from => ({ from, to, share: shareWithin(from, to) })),
  )
  const best = candidates.sort((one, other) => other.share - one.share)[0]
  return best && best.share >= referring ? best : undefined
}

function shareWithin({ values }: ColumnView, { values: others }: ColumnView): number {
  const known = new Set([...others.distinct.keys()].map(text => text.toLowerCase()))
  const texts = [...values.distinct.keys()]
  if (texts.length < 2 || values.filled < values.total * referring) return 0
  return texts.filter(text => known.has(text.toLowerCase())).length / texts.length
}

function mostFrequent<Item>(items: readonly Item[]): Item | undefined {
  const count = (item: Item) => items.filter(other => other === item).length
  return [...items].sort((one, other) => count(other) - count(one))[0]
}

interface NamedBuilding {
  columns: readonly ColumnView[]
  warnings: readonly string[]
}

/** An identifier that is different in each row; else name and address. */
function nameBuilding(sheet: SheetView): NamedBuilding {
  const meant = (property: { value: string }) => (column: ColumnView) =>
    column.guesses.some(({ target, score }) => target.property?.value === property.value && score >= 0.45)
  const filled = sheet.columns.filter(({ values }) => values.filled >= values.total * 0.9 && values.filled > 0)
  const identifier = filled.find(
    column => meant(dct.identifier)(column) && column.values.distinct.size >= column.values.filled * 0.98,
  )
  if (identifier) return { columns: [identifier], warnings: [] }
  const name = filled.find(column => column.guesses[0]?.target.property?.equals(rdfs.label))
  if (name && name.values.distinct.size === name.values.filled) return { columns: [name], warnings: [byName(name)] }
  const address = sheet.columns.filter(({ guesses }) => guesses[0]?.target.type.value.endsWith('#Address'))
  const columns = [...(name ? [name] : []), ...address].slice(0, 4)
  if (columns.length > 0) return { columns, warnings: [byAddress] }
  const [first] = filled.length > 0 ? filled : sheet.columns
  return { columns: first ? [first] : [], warnings: [byFirst] }
}

const byName = ({ header }: ColumnView) =>
  `Buildings are told apart by their name ("${header.text}"). A column with numbers of your own would be surer.`
const byAddress =
  'No column tells the buildings apart. Their addresses on the web are made of name and address: add a number of your own.'
const byFirst = 'No column names the building: the first one was taken. Correct the lines "s: building/…".'

/** Rows about parts: a column that, with the building, is different in each row. */
function keysOfParts(sheet: SheetView, building: readonly ColumnView[], knowledge: Knowledge | undefined): SheetKeys {
  const buildings = keyTexts(building, sheet)
  if (new Set(buildings).size === buildings.length)
    return { building, own: undefined, above: new Map(), isBuildings: false, warnings: [] }
  const tells = (column: ColumnView) =>
    !building.includes(column) && new Set(keyTexts([...building, column], sheet)).size === buildings.length
  const candidates = sheet.columns.filter(column => column.values.filled >= column.values.total * 0.5).filter(tells)
  const speaks = ({ header }: ColumnView) =>
    knowledge !== undefined &&
    mentionsOf(header, knowledge).some(({ type }) => sheet.rowType && knowledge.isA(sheet.rowType, type))
  const own = candidates.find(speaks) ?? candidates[0]
  return { building, own, above: new Map(), isBuildings: false, warnings: own ? [] : [notTold(sheet)] }
}

const notTold = ({ sheet }: SheetView) =>
  `Several rows of "${sheet ?? 'the table'}" belong to one building, and no column tells them apart.`

function keyTexts(columns: readonly ColumnView[], sheet: SheetView): string[] {
  const total = sheet.columns[0]?.cells.length ?? 0
  return Array.from({ length: total }, (_, row) => columns.map(({ cells }) => cells[row]?.toLowerCase()).join('\n'))
}
