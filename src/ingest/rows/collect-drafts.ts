import type { Literal, NamedNode } from '@rdfjs/types'
import type { Iris } from '../../model/iris.js'
import { acc, rdf } from '../../rdf/vocab.js'
import { statedUses } from './convert-row.js'
import type { MadeThing, StatedValue } from './convert-row.js'
import { findContradictions, repeats } from './contradictions.js'
import type { DraftContent, DraftStatement, DraftThing, RowPlace } from './draft-content.js'
import { remember } from '../cells/remember.js'
import type { TrackedRow } from './row-tracker.js'
import type { Table } from '../tables/table.js'

/** Gathers what rows make into records. */
export interface DraftCollector {
  /** Adds what a row makes; gives the records that it became a part of. What repeats another row otherwise is noted. */
  add(made: readonly MadeThing[], from: RowOfTable): DraftContent[]
  contents(): DraftContent[]
}

/** Where things come from: a row, and when it was surveyed. */
export interface RowOfTable {
  table: Table
  row: TrackedRow
  date: Literal | undefined
}

/** Records are kept until the end of the file, as rows of several sheets can add to the same one; limits keep it small. */
export function createDraftCollector(iris: Iris): DraftCollector {
  const contents = new Map<string, DraftContent>()
  return {
    contents: () => [...contents.values()],
    add: (made, from) => {
      const place = placeOf(from)
      const nodeOf = remember(path => iris.thing(path))
      return groups(made).flatMap(group => addGroup(group, from, { place, iris, nodeOf, contents }))
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
  iris: Iris
  /** Things of this row by their paths; those that are linked to are named more than once. */
  nodeOf: (path: string) => NamedNode
  contents: Map<string, DraftContent>
}

function addGroup(
  group: readonly MadeThing[],
  from: RowOfTable,
  { place, iris, nodeOf, contents }: Collection,
): DraftContent[] {
  const added = group.map(made => ({ made, subject: nodeOf(made.path), content: contentOf(made, iris, contents) }))
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
  return added.map(({ content }) => content)
}

function contentOf({ record }: MadeThing, iris: Iris, contents: Map<string, DraftContent>): DraftContent {
  const known = contents.get(record)
  if (known) return known
  const node = iris.thing(record)
  const graph = iris.graph(node.value) ?? node
  const content = { record: node, graph, path: record, things: new Map<string, DraftThing>() }
  contents.set(record, content)
  return content
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

function placeOf({ table: { source, sheet, recordsIn }, row: { row }, date }: RowOfTable): RowPlace {
  return {
    source,
    ...(sheet === undefined ? {} : { sheet }),
    row: row.number,
    cells: row.cells,
    ...(recordsIn ? { recordsIn } : {}),
    ...(date ? { date } : {}),
  }
}

/** Whether some row made the record itself, and not only parts of it. */
export function isComplete({ record, things }: DraftContent): boolean {
  return things.get(record.value)?.statements.some(({ predicate }) => rdf.type.equals(predicate)) ?? false
}
