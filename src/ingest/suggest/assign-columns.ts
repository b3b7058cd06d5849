import { acc, earl, rdfs } from '../../rdf/vocab.js'
import type { SheetKeys } from './choose-keys.js'
import type { Knowledge } from './knowledge.js'
import type { Guess } from './match-column.js'
import { mentionsOf } from './mentions.js'
import { chooseCriterion } from './ratings.js'
import type { ColumnView, SheetView } from './view-sheet.js'

/** Guesses from here on are imported; those below are only told. */
export const acceptedScore = 0.5

/** The one meaning that each column gets; a column without one is left out. */
export type Assignment = ReadonlyMap<ColumnView, Guess>

/** Gives each column its best meaning that no surer column has. */
export function assignColumns(sheet: SheetView, keys: SheetKeys, knowledge: Knowledge): Assignment {
  const used = new Set([keys.own, ...keys.above.values(), ...(keys.isBuildings ? [] : keys.building)])
  const offers = sheet.columns
    .filter(column => !used.has(column))
    .flatMap(column => column.guesses.map(guess => ({ column, guess })))
    .filter(({ guess }) => guess.score >= acceptedScore)
    .sort((one, other) => other.guess.rank - one.guess.rank)
  const assigned = new Map<ColumnView, Guess>()
  const taken = new Set<string>()
  for (const { column, guess } of offers) {
    const meaning = meaningOf(column, guess, knowledge)
    if (assigned.has(column) || taken.has(meaning)) continue
    assigned.set(column, guess)
    taken.add(meaning)
  }
  withNames(sheet, keys, assigned, knowledge)
  return withLabels(assigned, keys)
}

/** In a sheet of entrances, the key and a column "entrance" with words are their names. */
function withNames(sheet: SheetView, { own }: SheetKeys, assigned: Map<ColumnView, Guess>, knowledge: Knowledge): void {
  const { rowType } = sheet
  const target = knowledge.targets.find(
    ({ type, property }) => rowType && type.equals(rowType) && property?.equals(rdfs.label),
  )
  if (!rowType || !target) return
  const isName = ({ header, values }: ColumnView) =>
    mentionsOf(header, knowledge).some(({ type }) => knowledge.isA(type, rowType) || knowledge.isA(rowType, type)) &&
    header.words.length <= 2 &&
    values.answers < 0.5
  const free = sheet.columns.filter(column => !assigned.has(column) && column.values.filled > 0)
  const column = own ?? free.find(isName)
  const [way = []] = knowledge.places.get(rowType.value) ?? []
  if (!column || column.values.numeric > 0.5) return
  assigned.set(column, { target, way, score: 0.6, rank: 0.6, language: '', reasons: ['what each row is about'] })
}

/** Columns that mean the same thing of the same thing have the same text. */
function meaningOf({ header }: ColumnView, { target, way }: Guess, knowledge: Knowledge): string {
  const place = way.map(({ property, type }) => `${property.value} ${type.value}`)
  const what = [target.saying === 'presence' ? 'is there' : target.property?.value, target.concept?.value]
  const criterion = target.type.equals(earl.Assertion) ? chooseCriterion(header, knowledge)?.value : undefined
  return [...place, header.number?.value, ...what, criterion].join(' ')
}

/** A building that is called by no other column is called by its key. */
function withLabels(assigned: Map<ColumnView, Guess>, { building, isBuildings }: SheetKeys): Assignment {
  const isLabelled = [...assigned.values()].some(
    ({ target }) => target.property?.equals(rdfs.label) && target.type.equals(acc.Building),
  )
  const [key] = building
  const label = key?.guesses.find(({ target }) => target.property?.equals(rdfs.label))
  if (isBuildings && !isLabelled && key && label) assigned.set(key, label)
  return assigned
}
