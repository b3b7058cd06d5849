import type { NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { acc } from '../../rdf/vocab.js'
import { statedUses } from './convert-row.js'
import type { MadeThing, StatedValue } from './convert-row.js'
import { findContradictions, repeats } from './contradictions.js'
import { placeOfRow } from './draft-content.js'
import type { DraftContent, DraftStatement, DraftThing, RowPlace, RowSurvey } from './draft-content.js'
import { keepContents } from './keep-contents.js'
import type { GatheredContents, KeptContents } from './keep-contents.js'
import { remember } from '../cells/remember.js'
import type { TrackedRow } from './row-tracker.js'
import type { Table } from '../tables/table.js'

/** A record that rows make or add to. */
export interface GatheredRecord {
  /** Below `id/`. */
  readonly path: string
  /** Whether some row made the record itself, and not only parts of it. */
  readonly complete: boolean
}

/** Gathers what rows make into records. */
export interface DraftCollector {
  /** Adds what a row makes; gives the records that it became a part of. What repeats another row otherwise is noted. */
  add(made: readonly MadeThing[], from: RowOfTable): GatheredRecord[]
  /** Those that some row made, in the order in which rows first named them. */
  contents(): GatheredContents
}

/** Where things come from: a row, its position in its table, when and how it was surveyed. */
export interface RowOfTable extends RowSurvey {
  table: Table
  row: TrackedRow
  at: number
}

/**
 * Records are kept until the end of the file, as rows of several sheets can add to the same one; see `keepContents`.
 * @param isStored of a survey that only adds to records: whether there is one
 */
export function createDraftCollector(iris: Iris, isStored?: (record: string) => boolean): DraftCollector {
  const contents = keepContents(iris, undefined, isStored)
  return {
    contents: contents.complete,
    add: (made, from) => {
      const place = placeOfRow(from.table, from.at, from)
      const nodeOf = remember(path => iris.thing(path))
      const added = groups(made).flatMap(group => addGroup(group, from, { place, nodeOf, contents }))
      contents.settle()
      return added
    },
  }
}

/** Things of one record that have the same key columns: they stand and fall together. */
function groups(made: readonly MadeThing[]): MadeThing[][] {
  const found = new Map<string, MadeThing[]>()
  for (const one of made) {
    const key = `${one.record} ${one.thing.key}`
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()]
}

interface Collection {
  place: RowPlace
  /** Things of this row by their paths; those that are linked to are named more than once. */
  nodeOf: (path: string) => NamedNode
  contents: KeptContents
}

function addGroup(
  group: readonly MadeThing[],
  from: RowOfTable,
  { place, nodeOf, contents }: Collection,
): GatheredRecord[] {
  const added = group.map(made => ({ made, subject: nodeOf(made.path), ...contents.open(made.record) }))
  const contradictions = added.flatMap(({ made, subject, content }) =>
    findContradictions(made, content.things.get(subject.value), place),
  )
  if (contradictions.length > 0) {
    from.row.object(repeats(contradictions), group.flatMap(statedUses))
    for (const { made, subject, content } of added) {
      const thing = content.things.get(subject.value)
      if (thing) addOuterLinks(made, thing, { group, place, nodeOf })
    }
    return []
  }
  for (const { made, subject, content } of added) {
    addThing(made, thingOf(content, subject, made.path), place, nodeOf)
    from.row.state(statedUses(made))
  }
  return added.map(({ record }) => record)
}

function thingOf({ things }: DraftContent, subject: NamedNode, path: string): DraftThing {
  const thing = things.get(subject.value) ?? { subject, path, statements: [], rows: [], madeBy: [] }
  things.set(subject.value, thing)
  return thing
}

function addThing(made: MadeThing, thing: DraftThing, place: RowPlace, nodeOf: Collection['nodeOf']): void {
  const by = made.thing.name
  if (!thing.madeBy.some(one => one.by === by)) thing.madeBy.push({ by, from: place })
  if (thing.rows.at(-1) !== place) thing.rows.push(place)
  const told = { by, from: place, columns: [] }
  for (const { predicate, term } of made.thing.constants) addStatement(thing, { predicate, object: term, ...told })
  for (const { predicate, path } of made.links) addStatement(thing, { predicate, object: nodeOf(path), ...told })
  for (const value of made.values) addStatement(thing, ofValue(value, by, place))
}

/** What other things of the row hang on stays, even if the rest of the thing goes against an earlier row. */
function addOuterLinks(
  { thing: { name }, links }: MadeThing,
  thing: DraftThing,
  { group, place, nodeOf }: Pick<Collection, 'place' | 'nodeOf'> & { group: readonly MadeThing[] },
): void {
  for (const { predicate, path } of links)
    if (!group.some(one => one.path === path))
      addStatement(thing, { predicate, object: nodeOf(path), by: name, from: place, columns: [] })
}

/** What is there already is not said again. */
function addStatement(thing: DraftThing, statement: DraftStatement): void {
  const same = ({ predicate, object }: DraftStatement) =>
    predicate.equals(statement.predicate) && object.equals(statement.object)
  if (!thing.statements.some(same)) thing.statements.push(statement)
}

function ofValue({ predicate, value }: StatedValue, by: string, from: RowPlace): DraftStatement {
  return {
    predicate: value.notApplicable ? acc.notApplicable : predicate,
    object: value.term,
    by,
    from,
    columns: value.uses,
    ...(value.bound ? { bound: value.bound } : {}),
    ...(value.estimated ? { estimated: true } : {}),
  }
}
