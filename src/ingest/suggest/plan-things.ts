import type { NamedNode } from '@rdfjs/types'
import { earl, sosa } from '../../rdf/vocab.js'
import { assignColumns, type Assignment } from './assign-columns.js'
import type { SheetKeys } from './choose-keys.js'
import type { Knowledge } from './knowledge.js'
import type { Guess } from './match-column.js'
import { chooseCriterion } from './ratings.js'
import { createThingTree, type Thing, type Saying } from './thing-tree.js'
import type { ColumnView, SheetView } from './view-sheet.js'

/** A sheet with what its rows make. */
export interface SheetPlan {
  sheet: SheetView
  keys: SheetKeys
  assignment: Assignment
  /** The building first. */
  things: readonly Thing[]
  /** The column with the date of the survey. */
  surveyed: ColumnView | undefined
}

/** Makes things of the meanings of columns. */
export function planThings(sheet: SheetView, keys: SheetKeys, knowledge: Knowledge): SheetPlan {
  const assignment = new Map(assignColumns(sheet, keys, knowledge))
  const tree = createThingTree(sheet, keys, knowledge)
  let surveyed: ColumnView | undefined
  for (const [column, guess] of assignment) {
    const { target } = guess
    if (target.property?.equals(sosa.resultTime)) surveyed = column
    else if (target.type.equals(earl.Assertion)) {
      const criterion = chooseCriterion(column.header, knowledge)
      if (criterion) addSaying(tree.rating(criterion), { column, guess })
      else assignment.delete(column)
    } else addSaying(tree.thing(guess.way, column.header, dayOf(guess)), { column, guess })
  }
  for (const thing of tree.things()) settle(thing, assignment)
  return { sheet, keys, assignment, things: tree.things(), surveyed }
}

function addSaying(thing: Thing, saying: Saying): void {
  const { target } = saying.guess
  if (target.saying === 'presence') thing.presence = saying.column
  else if (target.saying === 'latitude') thing.latitude = saying.column
  else if (target.saying === 'longitude') thing.longitude = saying.column
  else thing.sayings.push(saying)
}

/** The day of a column with opening hours. */
function dayOf({ target }: Guess): NamedNode | undefined {
  return target.saying === 'time' ? target.concept : undefined
}

/** A count from 1, or the question for a kind, says whether there is one; half a position says nothing. */
function settle(thing: Thing, assignment: Map<ColumnView, Guess>): void {
  const counted = thing.sayings.find(({ guess }) => guess.target.saying === 'count' && (guess.target.minimum ?? 0) >= 1)
  if (thing.parent && thing.link) thing.presence ??= counted?.column
  if (!thing.presence) askForKind(thing)
  if (thing.latitude && thing.longitude) return
  for (const half of [thing.latitude, thing.longitude]) if (half) assignment.delete(half)
  thing.latitude = thing.longitude = undefined
}

/** "Adapted toilet: no" says that there is no adapted one, and not that there is one of another kind. */
function askForKind(thing: Thing): void {
  const flags = thing.sayings.filter(({ guess }) => guess.target.saying === 'flag')
  const [flag, other] = flags
  const { property, concept } = flag?.guess.target ?? {}
  if (!flag || other || !property?.value.endsWith('Kind') || !concept || !thing.parent) return
  thing.presence = flag.column
  thing.kind = { property, value: concept }
  thing.sayings = thing.sayings.filter(saying => saying !== flag)
}
